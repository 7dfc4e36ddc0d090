import { responseRate } from '#nps/response-rate.ts'
import type { WaveRate } from '#nps/snapshot.ts'
import { smallestGroup, type Facts } from './facts.ts'
import type { Groups } from './groups.ts'
import { daysOf } from './offered-days.ts'

/**
 * The response rate of the latest wave; `null` without one, and for a segment: nobody has noted how
 * many of it were asked. Withheld where the answers of its days are.
 */
export function waveRate({ settings, results }: Facts, groups: Groups): WaveRate | null {
  const wave = results?.segment ? null : results?.waves[0]
  if (!wave) return null
  const { name, firstDay, lastDay, invitations } = wave
  const reason = groups.reason(daysOf(wave))
  const rate = reason
    ? ({ withheld: true, reason } as const)
    : responseRate(groups.size(daysOf(wave)) ?? 0, invitations, smallestGroup(settings))
  return { wave: name, from: firstDay, to: lastDay, ...rate }
}

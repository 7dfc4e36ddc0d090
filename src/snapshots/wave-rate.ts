import { responseRate } from '#nps/response-rate.ts'
import type { WaveRate } from '#nps/snapshot.ts'
import { smallestGroup, type Facts } from './facts.ts'

/**
 * The response rate of the latest wave; `null` without one, and for a segment: nobody has noted how
 * many of it were asked.
 */
export function waveRate({ settings, results }: Facts): WaveRate | null {
  const wave = results?.segment ? null : results?.wave
  if (!wave) return null
  const { name, firstDay, lastDay, responses, invitations } = wave
  const rate = responseRate(responses, invitations, smallestGroup(settings))
  return { wave: name, from: firstDay, to: lastDay, ...rate }
}

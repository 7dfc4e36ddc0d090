import type { HookCall } from '#intake/hooks/proof.ts'
import { readHook, type HookReading } from '#intake/hooks/read-hook.ts'
import type { Vendor } from '#intake/hooks/vendor.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import type { HookSource } from '#store/source-list.ts'
import { timeZoneOfSurvey } from '#store/time-zones.ts'
import { noSecret, unproven, unreadableSecret } from './hook-problems.ts'
import type { Log } from './log.ts'
import type { Problem } from './problem.ts'
import { openSecret } from './sealed-secret.ts'

/** A call, the source it is for, and when it came. Nothing of it is proven yet. */
export interface CallToSource {
  readonly vendor: Vendor
  readonly source: HookSource
  readonly call: HookCall
  readonly now: Temporal.Instant
}

/** Why a call is not believed; `null` when it is. */
export function faultOfCall(
  { secret, log }: { readonly secret: string; readonly log: Log },
  { vendor, source, call, now }: CallToSource,
): Problem | null {
  const { slug, sealedSecret } = source
  if (!sealedSecret) return noSecret(vendor)
  const clear = openSecret(sealedSecret, slug, secret)
  if (clear === null) {
    log.error('The secret of a webhook cannot be read', { source: slug })
    return unreadableSecret()
  }
  const fault = vendor.proof.fault(call, clear, now)
  if (fault === null) return null
  log.warn('A webhook was not believed', { vendor: vendor.key, source: slug, reason: fault })
  return unproven(vendor, fault)
}

/** What a call says, read with the options of its source. Throws `Refusal`. */
export async function readCall(
  { reader }: { readonly reader: Reader },
  { vendor, source, call, now }: CallToSource,
): Promise<HookReading> {
  const timeZone = await reader.read((connection) => timeZoneOfSurvey(connection, source.survey))
  return readHook(vendor, call, source, { timeZone, now })
}

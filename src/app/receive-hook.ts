import type { HookCall } from '#intake/hooks/proof.ts'
import { parseJson, readHook, type HookReading } from '#intake/hooks/read-hook.ts'
import type { Vendor } from '#intake/hooks/vendor.ts'
import { vendorOf } from '#intake/hooks/vendors.ts'
import { Refusal } from '#nps/refusal.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import { findHook, type HookSource } from '#store/source-list.ts'
import { timeZoneOfSurvey } from '#store/time-zones.ts'
import {
  noSecret,
  noSource,
  noVendor,
  refusedCall,
  unproven,
  unreadableSecret,
} from './hook-problems.ts'
import type { Log } from './log.ts'
import type { Problem } from './problem.ts'
import type { Received } from './receive-responses.ts'
import { openSecret } from './sealed-secret.ts'
import type { Writing } from './writing/writing-thread.ts'

/** A call to `/hooks/<vendor>/<source>`, just as it came. */
export interface IncomingHook extends HookCall {
  readonly vendor: string
  readonly source: string
}

/** What became of a webhook. */
export type HookAnswer =
  | (Received & {
      /** Why there was nothing to take. */ readonly ignored?: string
    })
  | { readonly problem: Problem }

/** What it takes to receive webhooks. */
export interface HookParts {
  readonly reader: Reader
  readonly writing: Writing
  readonly secret: string
  readonly log: Log
}

/** From a survey tool's call to what is stored: the proof first, then what it says. */
export async function receiveHook(
  parts: HookParts,
  call: IncomingHook,
  now: Temporal.Instant,
): Promise<HookAnswer> {
  const vendor = vendorOf(call.vendor)
  if (!vendor) return { problem: noVendor(call.vendor) }
  const source = await parts.reader.read((connection) =>
    findHook(connection, vendor.key, call.source),
  )
  if (!source) return { problem: noSource(vendor) }
  if (isGreeting(vendor, call)) return { ...NOTHING, ignored: 'It is a test of the address.' }
  const fault = faultOf(parts, { vendor, source, call, now })
  if (fault) return { problem: fault }
  try {
    const reading = await read(parts, { vendor, source, call, now })
    return await take(parts, source, reading, now)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { problem: await refuse(parts, source, error, now) }
  }
}

/** A call, the source it is for, and when it came. */
export interface ProvenCall {
  readonly vendor: Vendor
  readonly source: HookSource
  readonly call: HookCall
  readonly now: Temporal.Instant
}

/** Why a call is not believed; `null` when it is. */
export function faultOf(
  { secret, log }: Pick<HookParts, 'secret' | 'log'>,
  { vendor, source, call, now }: ProvenCall,
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
export async function read(
  { reader }: Pick<HookParts, 'reader'>,
  { vendor, source, call, now }: ProvenCall,
): Promise<HookReading> {
  const timeZone = await reader.read((connection) => timeZoneOfSurvey(connection, source.survey))
  return readHook(vendor, call, source, { timeZone, now })
}

const NOTHING: Received = { accepted: 0, duplicates: 0, updated: 0, rejected: [] }

async function take(
  { writing }: HookParts,
  { id }: HookSource,
  { responses, rejected, ignored }: HookReading,
  now: Temporal.Instant,
): Promise<HookAnswer> {
  if (ignored !== null) return { ...NOTHING, ignored }
  return writing.receiveRead({
    sourceId: id,
    responses: responses.map((response) => ({ survey: null, response })),
    rejected,
    now: now.toString(),
  })
}

function isGreeting(vendor: Vendor, { body }: HookCall): boolean {
  if (!vendor.isGreeting || body.length > 1_000) return false
  try {
    return vendor.isGreeting(parseJson(body))
  } catch {
    return false
  }
}

/** Noted at the source, for whoever looks after it will not see the tool's own log. */
async function refuse(
  { writing, log }: HookParts,
  { id, slug, kind }: HookSource,
  refusal: Refusal,
  now: Temporal.Instant,
): Promise<Problem> {
  log.warn('A webhook was refused', { vendor: kind, source: slug, code: refusal.code })
  const reason = `${refusal.message} ${refusal.hint}`
  await writing.changeSource({ id, change: { refusal: { reason, at: now.toString() } } })
  return refusedCall(refusal)
}

import type { HookCall } from '#intake/hooks/proof.ts'
import { parseJson, type HookReading } from '#intake/hooks/read-hook.ts'
import type { Vendor } from '#intake/hooks/vendor.ts'
import { vendorOf } from '#intake/hooks/vendors.ts'
import { Refusal } from '#nps/refusal.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import { findHook, type HookSource } from '#store/source-list.ts'
import { faultOfCall, readCall } from './hook-call.ts'
import { noSource, noVendor, refusedCall } from './hook-problems.ts'
import type { Log } from './log.ts'
import type { Problem } from './problem.ts'
import type { Received } from './receive-responses.ts'
import type { Writing } from './writing/writing-thread.ts'

/** A call to `/hooks/<vendor>/<source>`, just as it came. */
export interface IncomingHook extends HookCall {
  readonly vendor: string
  readonly source: string
}

/** What became of a webhook; `ignored` says why there was nothing to take. */
export type HookAnswer = (Received & { readonly ignored?: string }) | { readonly problem: Problem }

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
  const fault = faultOfCall(parts, { vendor, source, call, now })
  if (fault) return { problem: fault }
  try {
    const reading = await readCall(parts, { vendor, source, call, now })
    return await take(parts, source, reading, now)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { problem: await refuse(parts, source, error, now) }
  }
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

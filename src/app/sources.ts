import { randomBytes } from 'node:crypto'
import type { Vendor } from '#intake/hooks/vendor.ts'
import { VENDORS } from '#intake/hooks/vendors.ts'
import { listSources, sourceById, sourceNamed, type SourceListing } from '#store/source-list.ts'
import type { SourceChange } from '#store/source-changes.ts'
import type { Done } from './done.ts'
import {
  checkedName,
  checkedQuestion,
  checkedSecret,
  checkedVendor,
  nameTaken,
  newKey,
  newSecret,
  noSuchSource,
} from './given-source.ts'
import type { HookParts } from './receive-hook.ts'
import { asValue, type Refused } from './refused.ts'
import { hashOfKey } from './source-key.ts'
import { pathOf } from './source-path.ts'
import { testAnswer, type AnswerGiven, type AnswerTest } from './test-answer.ts'
import { testHook, type HookTest } from './test-hook.ts'

/** Where responses come from, for those who look after it. */
export interface Sources {
  /** The survey tools whose webhooks can be taken, by name. */
  readonly tools: readonly SurveyTool[]
  /** All of them, revoked ones at the end. */
  list(): Promise<SourceListing[]>
  /** The source with an id, revoked or not; `null` when there is none. */
  find(id: number): Promise<SourceListing | null>
  /** The source of a name, whatever its case; `null` when there is none. */
  named(name: string): Promise<SourceListing | null>
  /** Adds a source that posts to the API. */
  addKey(given: GivenSource): Promise<AddedKey | Refused>
  /** Adds a source that takes a survey tool's webhooks. */
  addHook(given: GivenHook): Promise<AddedHook | Refused>
  rename(id: number, name: string): Promise<Done | Refused>
  /** Sets its name, the survey it feeds and its questions; what is left out stays. */
  change(id: number, options: SourceOptions): Promise<Done | Refused>
  /** Gives a source a new key, or a webhook a new secret: the one given, or one of ours. */
  rotate(id: number, secret?: string): Promise<{ readonly secret: string } | Refused>
  /** Takes nothing of a source any more. What it has brought stays. */
  revoke(id: number): Promise<Done | Refused>
  /** Says what would be taken of a made-up call to a webhook; nothing is. */
  test(id: number): Promise<HookTest | Refused>
  /** Says what would be stored of what a program would post with its key; nothing is. */
  testAnswer(id: number, given: AnswerGiven): Promise<AnswerTest | Refused>
}

/** A survey tool, and what somebody has to know who sets its webhook up. */
export type SurveyTool = Pick<Vendor, 'key' | 'name' | 'secretFrom' | 'setUp'>

/** A source that is asked for. */
export interface GivenSource {
  readonly name: string
  /** The survey that it feeds, made if need be; `null` for the only one, refused with several. */
  readonly survey: string | null
}

/** A webhook that is asked for. */
export interface GivenHook extends GivenSource {
  readonly vendor: string
  /** `null`: one of ours is made, or the tool will tell its own later. */
  readonly secret: string | null
  readonly question: string | null
  readonly commentQuestion: string | null
}

/** What may be changed about a source. */
export interface SourceOptions {
  readonly name?: string
  readonly survey?: string | null
  readonly question?: string | null
  readonly commentQuestion?: string | null
}

/** A new API source. Its key is told this once. */
export interface AddedKey {
  readonly source: SourceListing
  readonly key: string
}

/** A new webhook. */
export interface AddedHook {
  readonly source: SourceListing
  /** The path of its address. */
  readonly path: string
  /** The secret if we have made it, told this once; `null` when it was given or is yet to come. */
  readonly secret: string | null
  /** What to do in the tool, in a sentence. */
  readonly setUp: string
}

/** Opens the sources; `now` is the clock. */
export function sourcesOf(parts: HookParts, now: () => Temporal.Instant): Sources {
  const { reader } = parts
  const list = () => reader.read(listSources)
  const named = (name: string) => reader.read((connection) => sourceNamed(connection, name))
  const change = (id: number, options: SourceOptions) => asValue(changeOptions(parts, id, options))
  return {
    tools: VENDORS.map(({ key, name, secretFrom, setUp }) => ({ key, name, secretFrom, setUp })),
    list,
    find: (id) => reader.read((connection) => sourceById(connection, id)),
    named,
    addKey: (given) => asValue(addKey(parts, given, now())),
    addHook: (given) => asValue(addHook(parts, given, now())),
    rename: (id, name) => change(id, { name }),
    change,
    rotate: (id, secret) => asValue(rotate(parts, id, secret)),
    revoke: (id) => asValue(alter(parts, id, { revokedAt: now().toString() })),
    test: (id) => asValue(testHook(parts, id, now())),
    testAnswer: (id, given) => asValue(testAnswer(parts, id, given, now())),
  }
}

async function addKey(
  parts: HookParts,
  { name, survey }: GivenSource,
  now: Temporal.Instant,
): Promise<AddedKey> {
  const key = newKey()
  const given = { name: checkedName(name), keyHash: hashOfKey(key), now: now.toString(), survey }
  if (!(await parts.writing.createSource(given))) throw nameTaken(name)
  return { source: await just(parts, given.name), key }
}

async function addHook(
  parts: HookParts,
  { name: wanted, survey, ...given }: GivenHook,
  now: Temporal.Instant,
): Promise<AddedHook> {
  const name = checkedName(wanted)
  const vendor = checkedVendor(given.vendor)
  const ours = given.secret === null && vendor.secretFrom === 'us' ? newSecret() : null
  const hook = {
    kind: vendor.key,
    secret: ours ?? (given.secret === null ? null : checkedSecret(vendor, given.secret)),
    question: checkedQuestion('question', given.question),
    commentQuestion: checkedQuestion('comment', given.commentQuestion),
  }
  const keyHash = new Uint8Array(randomBytes(32))
  const added = { name, keyHash, now: now.toString(), survey, hook }
  if (!(await parts.writing.createSource(added))) throw nameTaken(name)
  const source = await just(parts, name)
  return { source, path: pathOf(source), secret: ours, setUp: vendor.setUp }
}

async function changeOptions(
  parts: HookParts,
  id: number,
  { name, survey, question, commentQuestion }: SourceOptions,
): Promise<Done> {
  const change = {
    ...(name !== undefined && { name: checkedName(name) }),
    ...(question !== undefined && { question: checkedQuestion('question', question) }),
    ...(commentQuestion !== undefined && {
      commentQuestion: checkedQuestion('comment', commentQuestion),
    }),
  }
  await known(parts, id)
  const alteration = { id, change, ...(survey !== undefined && { survey }) }
  if (await parts.writing.changeSource(alteration)) return { done: true }
  throw nameTaken(name ?? '')
}

async function rotate(parts: HookParts, id: number, given?: string): Promise<{ secret: string }> {
  const { kind } = await known(parts, id)
  if (kind === 'api') {
    const key = newKey()
    await alter(parts, id, { keyHash: hashOfKey(key) })
    return { secret: key }
  }
  const secret = given === undefined ? newSecret() : checkedSecret(checkedVendor(kind), given)
  if (await parts.writing.changeSource({ id, change: {}, secret })) return { secret }
  throw noSuchSource()
}

async function alter(parts: HookParts, id: number, change: SourceChange): Promise<Done> {
  if (await parts.writing.changeSource({ id, change })) return { done: true }
  throw noSuchSource()
}

/** Has to be there: it has been written just now. */
async function just(parts: HookParts, name: string): Promise<SourceListing> {
  const source = await parts.reader.read((connection) => sourceNamed(connection, name))
  if (!source) throw new Error('A source that was added is not there.')
  return source
}

async function known({ reader }: HookParts, id: number): Promise<SourceListing> {
  const source = await reader.read((connection) => sourceById(connection, id))
  if (source && source.revokedAt === null) return source
  throw noSuchSource()
}

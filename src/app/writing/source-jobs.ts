import { sealSecret } from '#app/sealed-secret.ts'
import { Refusal } from '#nps/refusal.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { freeSlug } from '#store/slug.ts'
import { changeSource, type SourceChange } from '#store/source-changes.ts'
import { sourceById } from '#store/source-list.ts'
import { createSource, takenSlugs, type NewHook, type Source } from '#store/sources.ts'
import { listSurveys } from '#store/surveys.ts'
import type { JobsContext } from './jobs.ts'
import { surveyFor } from './survey-for.ts'

/** A source as it was asked for. */
export interface SourceGiven {
  readonly name: string
  /** SHA-256 of its key; for a webhook, of nothing that anybody has. */
  readonly keyHash: Uint8Array
  readonly now: string
  /** The name of the survey that it feeds, made if need be; needed where there are several. */
  readonly survey?: string | null
  readonly hook?: HookGiven
}

/** What only a webhook has. Its secret is sealed before it is stored. */
export interface HookGiven {
  readonly kind: string
  readonly secret: string | null
  readonly question: string | null
  readonly commentQuestion: string | null
}

/** What is to be changed about a source. */
export interface SourceAlteration {
  readonly id: number
  readonly change: Omit<SourceChange, 'survey' | 'sealedSecret'>
  /** The name of the survey that it is to feed. */
  readonly survey?: string | null
  /** The new secret of a webhook. */
  readonly secret?: string
}

/** Adds a source. Throws `Refusal` when its survey cannot be named so, or nothing tells which. */
export function addSource(
  { writer, secret: own }: JobsContext,
  { hook, survey, ...given }: SourceGiven,
): Promise<Source | null> {
  return writer.write(async (connection) =>
    createSource(connection, {
      ...given,
      survey: await surveyId(connection, survey),
      ...(hook && { hook: await sealed(connection, given.name, hook, own) }),
    }),
  )
}

/** Changes a source. Throws `Refusal` when its survey cannot be named so, or nothing tells which. */
export function alterSource(
  { writer, secret: own }: JobsContext,
  { id, change, survey, secret }: SourceAlteration,
): Promise<boolean> {
  return writer.write(async (connection) => {
    const slug = secret === undefined ? null : ((await sourceById(connection, id))?.slug ?? null)
    return changeSource(connection, id, {
      ...change,
      ...(survey !== undefined && { survey: await surveyId(connection, survey) }),
      ...(secret !== undefined && slug !== null && { sealedSecret: sealSecret(secret, slug, own) }),
    })
  })
}

/**
 * A source feeds one survey from the day it is made: the order in which surveys are shown may change
 * at any time. `null` while there is none at all; its first answer will make one.
 */
async function surveyId(connection: Connection, name: string | null | undefined) {
  if (name) return (await surveyFor(connection, name)).survey.id
  const [only = null, ...others] = await listSurveys(connection)
  if (only === null || others.length === 0) return only?.id ?? null
  const names = [only, ...others].map((survey) => `“${survey.name}”`).join(', ')
  throw new Refusal(
    'bad-option',
    'There are several surveys, and a source feeds one of them.',
    `Choose it: ${names}.`,
    'survey',
  )
}

/** The address is made of the name once; renaming leaves it, for the tool goes on calling it. */
async function sealed(
  connection: Connection,
  name: string,
  { secret, ...hook }: HookGiven,
  own: string,
): Promise<NewHook> {
  const slug = freeSlug(name, await takenSlugs(connection), hook.kind)
  return { ...hook, slug, sealedSecret: secret === null ? null : sealSecret(secret, slug, own) }
}

import { randomUUID } from 'node:crypto'
import { identityOfId } from '#intake/ids/response-id.ts'
import { faulty, type Faulty } from '#app/faulty.ts'
import type { ReleasedNow } from '#app/writing/release-jobs.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { COMMENT_POLICIES, LONGEST_RETENTION, type CommentPolicy } from '#nps/comment-policy.ts'
import { isToken, plainWord } from '#nps/masked-text.ts'
import { dayOf } from '#nps/period.ts'
import { firstMonthShown, LONGEST_SHOWN, nextDue, RHYTHMS, type Rhythm } from '#nps/release.ts'
import { keyOf } from '#privacy/anonymise.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import { maskingWords, type MaskingWord, type StoredWord } from '#store/masking-words.ts'
import { neverCounts, type NeverCount } from '#store/never-comments.ts'
import type { Person } from '#store/people/people.ts'
import {
  commentForReview,
  commentLanguages,
  listForReview,
  reviewFigures,
  type ReviewedComment,
  type ReviewFigures,
} from '#store/review/review-list.ts'
import { canUndo, type CommentChange, type Stepped, type Undone } from '#store/review/steps.ts'
import { readSettings, type Settings } from '#store/settings.ts'
import { listSurveys, type Survey } from '#store/surveys.ts'
import type { Looking } from './review-filter.ts'

/** The comments, for those who decide about them. */
export interface CommentDesk {
  /** What somebody is looking at, and whether there is more behind it. */
  look(looking: Looking, most: number, person: Person): Promise<Looked>
  publishing(): Promise<Publishing>
  /** `null` when it is gone, or its response counts no more. */
  find(id: number): Promise<ReviewedComment | null>
  figures(): Promise<ReviewFigures>
  /** Decides about a comment as it was seen at some revision. */
  step(seen: Seen, change: CommentChange, person: Person): Promise<Stepped>
  /** Masks words in one comment. */
  mask(id: number, given: WordGiven): Promise<Done | Faulty>
  /** Approves what masking is sure of; how many there were. */
  approveSure(looking: Looking, person: Person): Promise<number>
  /** Undoes the last thing that somebody did; `null` when there is none. */
  undo(person: Person): Promise<Undone | null>
  /** Words that are always or never masked. */
  words(): Promise<StoredWord[]>
  /** Adds one of them, and tells how many comments it changed. */
  addWord(kind: string, given: WordGiven, person: Person): Promise<{ changed: number } | Faulty>
  removeWord(id: number): Promise<MaskingWord['kind'] | null>
  /** How many comments have been held back for good, and why. */
  neverCounts(): Promise<NeverCount[]>
  /** Deletes the response that has this id in the survey tool, with all that came of it. */
  erase(survey: number, id: string): Promise<{ survey: string } | Faulty>
  /** Makes public what is ready, as far as it is enough for a batch. */
  releaseNow(): Promise<ReleasedNow>
  surveys(): Promise<Survey[]>
  policy(): Promise<PolicyForm>
  changePolicy(form: PolicyForm): Promise<Done | Faulty>
}

/** Something was done. */
type Done = { readonly done: true }

/** A comment as somebody saw it. */
export interface Seen {
  readonly id: number
  readonly revision: number
}

/** Words to be masked, as they were typed, and what is to stand in their place. */
export interface WordGiven {
  readonly word: string
  readonly token: string
}

/** How comments are published and kept, as it is typed. */
export interface PolicyForm {
  readonly policy: string
  /** Empty: for ever. */
  readonly months: string
  readonly releases: string
  readonly days: string
}

export interface Looked {
  readonly comments: readonly ReviewedComment[]
  /** The last of them, if there are more behind it. */
  readonly more: number | null
  readonly figures: ReviewFigures
  readonly policy: CommentPolicy
  readonly surveys: readonly Survey[]
  readonly languages: readonly string[]
  readonly publishing: Publishing
  /** Whether the person has done something that can be undone. */
  readonly canUndo: boolean
}

/** When comments become public, and which are public no longer. */
export interface Publishing {
  /** When what is ready is released, and when it is if it is few; in milliseconds since 1970. */
  readonly due: number
  readonly latest: number
  /** The first month, `YYYY-MM`, whose comments are public, and for how many days they are. */
  readonly firstMonth: string
  readonly days: number
  readonly policy: CommentPolicy
}

/** Longer words, notes and themes are refused. */
const LONGEST_WORD = 100

/** Opens the desk. */
export function commentDesk(parts: {
  readonly reader: Reader
  readonly writing: Writing
  readonly secret: string
  readonly now: () => Temporal.Instant
}): CommentDesk {
  const { reader, writing, secret, now } = parts
  const taking = ({ id }: Person) => ({ by: id, now: now().toString(), go: randomUUID() })
  return {
    look: (looking, most, person) => look({ reader, now: now() }, looking, most, person),
    find: (id) => reader.read((connection) => commentForReview(connection, id)),
    figures: () =>
      reader.read(async (connection) => {
        const { commentPolicy } = await readSettings(connection)
        return reviewFigures(connection, commentPolicy)
      }),
    step: (seen, change, person) => writing.stepComment({ ...seen, change, ...taking(person) }),
    mask: async (id, given) => {
      const word = wordOf(given)
      if ('faults' in word) return word
      const masked = await writing.maskInComment({ id, ...word })
      return masked ? { done: true } : faulty('word', 'no such word')
    },
    approveSure: ({ survey, category, language }, person) =>
      writing.approveSureComments({ only: { survey, category, language }, ...taking(person) }),
    undo: ({ id }) => writing.undoCommentStep({ by: id }),
    words: () => reader.read(maskingWords),
    addWord: async (kind, given, person) => {
      const word = wordOf(given)
      if ('faults' in word) return word
      if (kind !== 'always' && kind !== 'never') return faulty('kind', 'nothing chosen')
      const by = { by: person.id, now: now().toString() }
      return { changed: await writing.addMaskingWord({ kind, ...word, ...by }) }
    },
    removeWord: (id) => writing.removeMaskingWord({ id }),
    neverCounts: () => reader.read(neverCounts),
    erase: async (id, given) => {
      const survey = (await reader.read(listSurveys)).find((one) => one.id === id)
      if (!survey) return faulty('survey', 'nothing chosen')
      if (given.trim() === '') return faulty('response', 'missing')
      const key = keyOf(identityOfId(given.trim()), { secret, survey: id })
      const erased = await writing.eraseResponse({ key })
      return erased ? { survey: survey.name } : faulty('response', 'no such response')
    },
    publishing: async () => publishingOf(await reader.read(readSettings), now()),
    releaseNow: () => writing.releaseNow(),
    surveys: () => reader.read(listSurveys),
    policy: async () => {
      const settings = await reader.read(readSettings)
      const { commentPolicy: policy, commentMonths: months } = settings
      const { commentReleases: releases, commentDays: days } = settings
      return { policy, months: months === null ? '' : String(months), releases, days: String(days) }
    },
    changePolicy: (form) => changePolicy(writing, form, now),
  }
}

/** One more is asked for than is shown, so that it is known whether there are more. */
function look(
  { reader, now }: { reader: Reader; now: Temporal.Instant },
  looking: Looking,
  most: number,
  person: Person,
): Promise<Looked> {
  return reader.read(async (connection) => {
    const settings = await readSettings(connection)
    const policy = settings.commentPolicy
    const found = await listForReview(connection, looking, {
      policy,
      behind: looking.behind,
      most: most + 1,
    })
    const comments = found.slice(0, most)
    return {
      comments,
      more: found.length > most ? (comments.at(-1)?.id ?? null) : null,
      figures: await reviewFigures(connection, policy),
      policy,
      surveys: await listSurveys(connection),
      languages: await commentLanguages(connection),
      publishing: publishingOf(settings, now),
      canUndo: await canUndo(connection, person.id),
    }
  })
}

function publishingOf(
  { commentPolicy: policy, commentReleases, commentDays: days, timeZone }: Settings,
  now: Temporal.Instant,
): Publishing {
  const next = (rhythm: Rhythm) => nextDue(now, rhythm, timeZone).epochMilliseconds
  const due = next(commentReleases)
  const latest = Math.max(due, next('daily'))
  return { due, latest, firstMonth: firstMonthShown(dayOf(now, timeZone), days), days, policy }
}

function wordOf({ word, token }: WordGiven): Pick<MaskingWord, 'word' | 'token'> | Faulty {
  const plain = plainWord(word)
  if (plain === '') return faulty('word', 'missing')
  if (plain.length > LONGEST_WORD) return faulty('word', 'too long')
  return isToken(token) ? { word: plain, token } : faulty('token', 'nothing chosen')
}

async function changePolicy(
  writing: Writing,
  { policy, months, releases, days }: PolicyForm,
  now: () => Temporal.Instant,
): Promise<Done | Faulty> {
  const commentPolicy = COMMENT_POLICIES.find((one) => one === policy)
  if (!commentPolicy) return faulty('policy', 'nothing chosen')
  const commentReleases = RHYTHMS.find((one) => one === releases)
  if (!commentReleases) return faulty('releases', 'nothing chosen')
  const commentMonths = months === '' ? null : wholeNumber(months, LONGEST_RETENTION)
  if (commentMonths === undefined)
    return { faults: { months: { code: 'not a number', least: 1, most: LONGEST_RETENTION } } }
  const commentDays = wholeNumber(days, LONGEST_SHOWN)
  if (commentDays === undefined)
    return { faults: { days: { code: 'not a number', least: 1, most: LONGEST_SHOWN } } }
  await writing.changeSettings({ commentPolicy, commentMonths, commentReleases, commentDays })
  await writing.tidyComments({ now: now().toString() })
  return { done: true }
}

/** From 1 on; `undefined` for anything else. */
function wholeNumber(typed: string, most: number): number | undefined {
  const number = /^\d{1,5}$/.test(typed) ? Number(typed) : 0
  return number >= 1 && number <= most ? number : undefined
}

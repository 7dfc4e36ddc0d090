import type { Proof } from './proof.ts'

/** A survey tool whose webhooks are understood. */
export interface Vendor {
  /** Its name in URLs and in the database. */
  readonly key: string
  /** What it calls itself. */
  readonly name: string
  /** How its calls prove that they are its own. */
  readonly proof: Proof
  /** Who makes the secret: the tool, which shows it, or we, and it is pasted into the tool. */
  readonly secretFrom: 'tool' | 'us'
  /** Where in the tool URL and secret are found or pasted, in a sentence. */
  readonly setUp: string
  /** Whether this is a call that carries nothing and comes before the tool has told the secret. */
  readonly isGreeting?: (body: unknown) => boolean
  /**
   * Finds the answers in a parsed body. Throws `Refusal` when it cannot be known which number is
   * the rating.
   */
  readonly read: (body: unknown, headers: HookHeaders, options: HookOptions) => Found
  /** A made-up body with one answer, as the tool would send it. */
  readonly sample: (options: HookOptions, now: Temporal.Instant) => unknown
}

/** Headers by their names in small letters. */
export type HookHeaders = Readonly<Record<string, string>>

/** What an administrator says about the questions; each by its title, or the tool's name for it. */
export interface HookOptions {
  /** The question from 0 to 10 that counts; `null`: the tool's calls say it themselves. */
  readonly question: string | null
  /** The question whose answer is the comment; `null`: the one that asks for one. */
  readonly commentQuestion: string | null
}

/** What a body holds: answers, or a reason why there is nothing to take. */
export type Found = { readonly answers: readonly FoundAnswer[] } | { readonly ignored: string }

/** An answer as the tool tells it, not yet checked. Names are those of our own API. */
export interface FoundAnswer {
  /** The id that the tool's exports have too, so that file and webhook meet in one response. */
  readonly id: unknown
  readonly rating: unknown
  /** ISO 8601 with a zone. */
  readonly answeredAt: unknown
  /** Whether it is sent the moment it is given, so that an answer without a time is from now. */
  readonly isSentAtOnce?: boolean
  readonly comment: unknown
}

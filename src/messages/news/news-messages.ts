import type { DigestRhythm, News } from '#nps/news.ts'
import type { Day } from '#nps/period.ts'
import type { Notice } from '#messages/wall-messages.ts'

/** What is read of news, in chats, in mails and where mails are subscribed to. No wall loads it. */
export interface NewsMessages {
  /** For the `lang` of a mail. */
  readonly language: string
  /** What a piece of news is, in one line. */
  readonly heading: (news: News) => string
  /** When a target was first clearly passed. */
  readonly reachedOn: (target: number, day: Day) => string
  /** What leads to the figures. */
  readonly link: string
  /** Sent to see whether it arrives. */
  readonly test: Notice
  /** What stands around a digest in a mail. */
  readonly mail: {
    /** Why somebody gets it. */
    readonly why: (every: DigestRhythm, address: string) => string
    readonly leave: string
    /** To whoever has asked for it, or in whose name somebody did. */
    readonly confirm: (every: DigestRhythm, company: string) => Letter
    /** To whoever gets it already. */
    readonly already: (every: DigestRhythm, company: string) => Letter
  }
  readonly subscription: SubscriptionWords
}

/** A mail that asks for something. */
export interface Letter {
  readonly subject: string
  readonly lines: readonly string[]
  /** What the link in it does. */
  readonly link: string
}

/** What is read where mails are subscribed to. */
export interface SubscriptionWords {
  readonly title: string
  readonly body: string
  readonly email: string
  readonly every: string
  readonly rhythms: Readonly<Record<DigestRhythm, string>>
  readonly submit: string
  /** Once somebody has asked for it. It says the same to everybody, whoever has subscribed already. */
  readonly asked: Notice
  readonly confirm: Notice & { readonly submit: string }
  readonly confirmed: Notice
  readonly leave: Notice & { readonly submit: string }
  readonly left: Notice
  /** A link that is too old, or not whole. */
  readonly gone: Notice
  readonly faults: Readonly<Record<'email' | 'wait' | 'failed', string>>
}

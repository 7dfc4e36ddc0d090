/** What can be told news: chats, and any program. */
export const OUTLET_KINDS = ['slack', 'teams', 'webhook'] as const

export type OutletKind = (typeof OUTLET_KINDS)[number]

/**
 * What has become of one piece of news for one outlet or subscriber. `unsure`: it was under way when the
 * connection or the program ended, so it may have arrived, and is not sent again by itself.
 */
export type DeliveryState = 'waiting' | 'sending' | 'sent' | 'given up' | 'unsure'

/** How the connection to a mail server is kept to ourselves: from the start, from its first words on, or not. */
export const MAIL_SECURITIES = ['starttls', 'tls', 'none'] as const

export type MailSecurity = (typeof MAIL_SECURITIES)[number]

/** Why something did not arrive. */
export interface Failure {
  /** In a few letters, such as `status 500`, `smtp 550` or `ECONNREFUSED`; never an address or a secret. */
  readonly reason: string
  /** Whether it may have arrived nevertheless. */
  readonly mayHaveArrived: boolean
}

/** How long to wait after the first, second, … failure, in milliseconds; after the last it is given up. */
export const PAUSES: readonly number[] = [1, 5, 30, 2 * 60, 12 * 60].map(
  (minutes) => minutes * 60_000,
)

/** What is older than this when its turn comes is not sent any more, in milliseconds. */
export const TOO_LATE = 2 * 24 * 60 * 60_000

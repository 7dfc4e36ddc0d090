import { counted } from '#messages/en-words.ts'
import type { DeliveryState, MailSecurity, OutletKind } from '#nps/delivery.ts'
import type { DigestRhythm, NewsKind } from '#nps/news.ts'

const KINDS: Record<OutletKind, string> = {
  slack: 'Slack',
  teams: 'Microsoft Teams',
  webhook: 'Webhook',
}

const KIND_HINTS: Record<OutletKind, string> = {
  slack: 'The address of an incoming webhook, which Slack makes for one channel.',
  teams: 'The address of a workflow that posts to a channel or chat when a webhook is called.',
  webhook: 'JSON for a program of yours, signed so that it can tell that we sent it.',
}

const WANTS: Record<NewsKind, string> = {
  'goal reached': 'A goal is reached',
  change: 'The score has clearly changed',
  'month closed': 'A month is over',
  digest: 'The weekly digest',
}

const WANT_HINTS: Record<NewsKind, string> = {
  'goal reached': 'On the first day on which all of the margin of error is above the target.',
  change: 'When it is clearly up or down against the window before.',
  'month closed': 'With its score, and the change to the month before.',
  digest: 'Where things stand, once a week.',
}

const STATES: Record<DeliveryState, string> = {
  waiting: 'waits',
  sending: 'is being sent',
  sent: 'sent',
  'given up': 'given up',
  unsure: 'may have arrived',
}

const SECURITIES: Record<MailSecurity, string> = {
  starttls: 'STARTTLS, mostly port 587',
  tls: 'TLS from the start, mostly port 465',
  none: 'None, mostly port 25',
}

const RHYTHMS: Record<DigestRhythm, string> = { week: 'every week', month: 'every month' }

const FAILURES: Readonly<Record<string, string>> = {
  silent: 'there was no answer in time',
  connection: 'the connection broke off',
  interrupted: 'the program ended while it was being sent',
  unsealed: 'its address cannot be read, as the secret of the program has changed: type it again',
  paused: 'it was paused',
  late: 'it was too old by the time it could be sent',
  'not set up': 'mail is not set up',
  'no picture': 'the picture could not be drawn',
  failed: 'something went wrong on our side',
}

/** `/admin/news`. */
export const news = {
  title: 'News',
  lead: 'What is told of by itself, to whom, and what came of it.',
  none: 'Nobody is told of anything yet. Add a chat or a program, or set up mail: then whoever likes can subscribe on the intranet page.',
  add: 'Add where news goes',
  outlets: 'Chats and programs',
  toMail: 'Mail',
  toSubscribers: 'Subscribers',
  kind: (kind: OutletKind) => KINDS[kind],
  kindHint: (kind: OutletKind) => KIND_HINTS[kind],
  wants: (kind: NewsKind) => WANTS[kind],
  wantHint: (kind: NewsKind) => WANT_HINTS[kind],
  paused: 'Paused',
  firstSurvey: 'The one that is shown first',
  time: {
    title: 'When digests are sent',
    body: 'The weekly one on this day, the monthly one on the first of the month, in the time zone of the company.',
    day: 'Day',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    hour: 'Hour',
    saved: 'Saved.',
    /** What is noted in the log. */
    noted: 'the time of digests',
  },
  fields: {
    name: 'Name',
    nameHint: 'How you will know it again, such as the channel.',
    address: 'Address',
    addressKept: (masked: string) => `Now ${masked}. Leave this empty to keep it.`,
    addressLost:
      'It cannot be read any more, as the secret of the program has changed. Type it again.',
    wants: 'What it is told',
    survey: 'Survey',
    language: 'Language',
  },
  create: {
    title: 'Add where news goes',
    of: (kind: OutletKind) => `Add: ${KINDS[kind]}`,
    submit: 'Add',
    done: (name: string) => `${name} is told news from now on. Send a test to see that it arrives.`,
    secret: (name: string) =>
      `${name} is told news from now on. This is the secret that calls are signed with:`,
  },
  outlet: {
    test: 'Send a test',
    tested: 'The test has arrived.',
    notTested: (failure: string) => `The test did not arrive: ${failure}.`,
    digest: 'Send a digest now',
    digested: 'The digest is on its way; what came of it is listed under News.',
    withheld: 'There is no digest: the score is withheld, or the survey is not there.',
    pause: 'Pause',
    resume: 'Go on',
    pausedNow: (name: string) => `${name} is told nothing until it goes on.`,
    resumed: (name: string) => `${name} is told news again. What there was meanwhile is left out.`,
    secret: 'Make a new secret',
    secretMade: (name: string) => `Calls to ${name} are signed with this secret from now on:`,
    remove: 'Remove',
    removed: (name: string) => `${name} has been removed.`,
    saved: (name: string) => `${name} has been saved.`,
  },
  mail: {
    title: 'Mail',
    body: 'The server that takes our mails and hands them on. Once it is set, whoever sees the intranet page can subscribe there.',
    noOrigin:
      'Mails have links, so they need the address of this program: set the environment variable ORIGIN and start it again.',
    host: 'Server',
    hostHint: 'Such as mail.example.com. Empty for no mail.',
    port: 'Port',
    security: 'Encryption',
    securities: (security: MailSecurity) => SECURITIES[security],
    user: 'User',
    userHint: 'Empty where the server asks nobody to sign in.',
    password: 'Password',
    passwordKept: 'There is one. Leave this empty to keep it.',
    sender: 'Address of the sender',
    survey: 'What digests are about',
    saved: 'Saved.',
    off: 'No mail is sent any more.',
    test: 'Send a test',
    testBody: (to: string) => `It goes to ${to}.`,
    tested: (to: string) => `The server has taken a test to ${to}.`,
    notTested: (failure: string) => `The test could not be sent: ${failure}.`,
  },
  subscribers: {
    title: 'Subscribers',
    lead: (count: number) =>
      count === 0
        ? 'Nobody has subscribed to the digest yet.'
        : `${counted(count, 'address has', 'addresses have')} been entered. Each can end it by a link in every mail.`,
    rhythm: (every: DigestRhythm) => RHYTHMS[every],
    since: (moment: string) => `confirmed ${moment}`,
    unconfirmed: 'not confirmed: gets nothing',
    remove: 'Delete',
    removeOf: (email: string) => `Delete ${email}`,
    removed: 'The address has been deleted.',
    /** What is noted in the log: never the address. */
    noted: 'a subscriber',
  },
  told: {
    title: 'What was sent',
    none: 'Nothing yet.',
    what: (kind: NewsKind) => WANTS[kind],
    byMail: (email: string) => `mail to ${email}`,
    state: (state: DeliveryState) => STATES[state],
    tries: (count: number) => counted(count, 'try', 'tries'),
    next: (moment: string) => `again ${moment}`,
    tryAgain: 'Try again',
    tryUnsure: 'Send again, perhaps twice',
    tried: 'It is being sent again.',
  },
  /** Why something did not arrive, within a sentence. */
  failure: (reason: string): string => {
    const [, status] = /^status (\d+)$/.exec(reason) ?? []
    if (status) return `the answer was ${status}`
    const [, code] = /^smtp (\d+)$/.exec(reason) ?? []
    if (code) return `the mail server answered ${code}`
    return FAILURES[reason] ?? reason
  },
}

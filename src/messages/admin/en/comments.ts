import type { CommentPolicy } from '#nps/comment-policy.ts'
import type { Category } from '#nps/rating.ts'
import type { Rhythm } from '#nps/release.ts'
import type { Decision } from '#nps/response.ts'
import { counted, formOf, locale, write } from '#messages/en-words.ts'

const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })

const DECIDED: Record<Decision, string> = {
  approved: 'Approved',
  hidden: 'Hidden',
  undecided: 'Put back',
}

/** Why a person has to look, or why nothing is kept, by the short codes of masking. */
const REASONS: Readonly<Record<string, string>> = {
  'not masked fully': 'it came before names were masked',
  'name?': 'there may be a name in it',
  many: 'several words are masked',
  'too long': 'it is long',
  language: 'its language is not one that masking knows',
  company: 'it names a company',
  'role and place': 'a role and a place may tell who it is about',
  'age and place': 'an age and a place may tell who it is about',
  only: 'it speaks of the only one of a kind',
  'spelled out': 'something is spelled out letter by letter',
  profanity: 'it swears',
  health: 'it is about somebody’s health',
  belief: 'it is about somebody’s belief or background',
  union: 'it is about a trade union',
  crime: 'it is about a crime',
  threat: 'it threatens',
  accusation: 'it accuses somebody who is masked',
  id: 'there was a national id in it',
  card: 'there was a card number in it',
  account: 'there was an account number in it',
  'birth date': 'there was a date of birth in it',
  'mostly masked': 'too much of it would be masked',
  script: 'it is in a script that masking does not know',
  'too slow': 'masking took too long',
  failed: 'masking failed',
}

const countOf = (count: number) => counted(count, 'comment', 'comments')

const daysOf = (days: number) => counted(days, 'day', 'days')

/** `today 14:00`, `tomorrow 06:00`, `Monday 06:00`. */
function whenOf(due: number, now: number, timeZone: string): string {
  const dayOf = (moment: number) => new Date(moment).toLocaleDateString('sv-SE', { timeZone })
  const days = Math.round((Date.parse(dayOf(due)) - Date.parse(dayOf(now))) / 86_400_000)
  const day =
    ['today', 'tomorrow'][days] ??
    new Date(due).toLocaleDateString(locale, { timeZone, weekday: 'long' })
  return `${day} ${write.time(due, timeZone)}`
}

/** What is pressed in review, and what it does. */
type Key = readonly [key: 'a' | 'h' | 'm' | 'n' | 't' | 'u' | 'j' | 'k' | '?', does: string]

/** When what is ready becomes public, and when it does if it is few; in milliseconds since 1970. */
interface Due {
  readonly due: number
  readonly latest: number
}

/** `/admin/comments` and the pages below it, and `/admin/settings/comments`. */
export const comments = {
  title: 'Comments',
  whole: write.whole,
  countOf,
  language: (code: string) => names.of(code) ?? code,
  month: write.month,
  categories: {
    promoter: 'Promoter',
    passive: 'Passive',
    detractor: 'Detractor',
  } satisfies Record<Category, string>,
  figures: {
    waiting: 'Waiting',
    ready: 'Ready',
    shown: 'Shown',
    hidden: 'Hidden',
    oldest: 'Longest wait',
    /** Whole days since it came. */
    age: (days: number) => (days < 1 ? 'today' : daysOf(days)),
    none: '–',
  },
  queues: { waiting: 'Waiting', shown: 'Shown', hidden: 'Hidden', all: 'All' },
  queuesLabel: 'Which comments',
  filters: {
    label: 'Filter',
    survey: 'Survey',
    category: 'Category',
    language: 'Language',
    any: 'All',
    submit: 'Filter',
    clear: 'Clear the filter',
  },
  view: { one: 'One at a time', list: 'As a list' },
  approveSure: 'Approve all that are sure',
  approveSureHint: 'All in this filter that masking is sure of and nobody has decided about.',
  approvedSure: (count: number) =>
    count === 0 ? 'There was none that masking is sure of.' : `Approved ${countOf(count)}.`,
  releases: {
    next: ({ due, latest }: Due, now: number, timeZone: string) =>
      [
        `What is ready is shown from ${whenOf(due, now, timeZone)}, all at once and shuffled: nobody can tell it from a call that has just ended.`,
        ...(latest > due
          ? [`Where it is few, it waits for more, or until ${whenOf(latest, now, timeZone)}.`]
          : []),
      ].join(' '),
    of: ({ due, latest }: Due, now: number, timeZone: string) => {
      const few =
        latest > due ? `, or from ${whenOf(latest, now, timeZone)} if it is one of few` : ''
      return `Shown from ${whenOf(due, now, timeZone)}${few}`
    },
    over: (days: number) =>
      `Not shown any more: the month of its answer ended more than ${daysOf(days)} ago`,
    now: 'Show what is ready now',
    done: (
      released: number,
      waiting: readonly { name: string; comments: number; minimum: number }[],
    ) =>
      [
        released > 0 ? `${countOf(released)} ${formOf(released, 'is', 'are')} shown now.` : '',
        ...waiting.map(
          ({ name, comments, minimum }) =>
            `${countOf(comments)} of “${name}” ${formOf(comments, 'waits', 'wait')}: of fewer than ${write.whole(minimum)} somebody could tell who wrote one.`,
        ),
        released === 0 && waiting.length === 0 ? 'Nothing is ready.' : '',
      ]
        .filter(Boolean)
        .join(' '),
  },
  undo: 'Undo',
  undone: (count: number, kept: number) =>
    [
      count === 1 ? 'It is as it was.' : `${countOf(count)} are as they were.`,
      kept > 0 ? `${countOf(kept)} stay: somebody has changed them since.` : '',
    ]
      .join(' ')
      .trim(),
  undoKept: 'Nothing is undone: somebody has changed it since.',
  nothingToUndo: 'There is nothing to undo.',
  keys: {
    title: 'Keys',
    close: 'Close',
    list: [
      ['a', 'Approve'],
      ['h', 'Hide, or take down'],
      ['m', 'Mask a word: click or select it first, or type it'],
      ['n', 'Write a note beside it'],
      ['t', 'Set its themes'],
      ['u', 'Undo, step by step; what is masked stays masked'],
      ['j', 'Next'],
      ['k', 'Previous'],
      ['?', 'These keys'],
    ] as readonly Key[],
  },
  empty: {
    none: 'No comment has come yet. They come with imports and with answers that are sent; what tells who wrote them is masked before anything is kept.',
    toImports: 'Bring results in',
    waiting:
      'Nothing is waiting. Everything that has come has been decided about, or masking is sure of it.',
    waitingAll: 'Nothing is waiting. Everything that has come has been decided about.',
    shown: 'None may be shown yet.',
    hidden: 'None is hidden.',
    all: 'None counts at present.',
    filtered: 'None of these fits the filter.',
  },
  policies: {
    none: 'The settings show no comments. You can decide about them all the same.',
    everything: 'The settings show only what has been approved.',
    toSettings: 'Settings of comments',
  },
  next: 'Next page',
  nextOne: 'Next, without deciding',
  first: 'First page',
  one: {
    title: 'Comment',
    back: 'All comments',
    gone: 'It is gone: it was deleted, or its answer counts no more.',
    why: (reasons: readonly string[]) =>
      `To be looked at: ${reasons.map((code) => REASONS[code] ?? code).join('; ')}`,
    sure: 'Masking is sure of it',
    uncertain: 'uncertain',
    approve: 'Approve',
    hide: 'Hide',
    takeDown: 'Take down',
    mask: 'Mask a word',
    maskWord: 'Word or words, as they stand in the text',
    token: 'Show in their place',
    maskHere: 'Mask in this comment',
    maskAlways: 'Mask always',
    maskNever: 'Never mask',
    maskHint:
      'Always: in all comments, those shown too. Never: our product, so it is not uncertain any more. What is masked cannot be brought back.',
    note: 'Note',
    noteLabel: 'Our words beside it, for everybody to read',
    noteSave: 'Save the note',
    themes: 'Themes',
    themesLabel: 'What it is about, separated by commas',
    themesSave: 'Save the themes',
    decided: (decision: Decision, by: string, moment: string) =>
      `${DECIDED[decision]} by ${by}, ${moment}`,
    somebody: 'somebody',
    conflict: (decision: Decision, by: string) =>
      `Not saved: ${by} has been faster. It is ${decision === 'undecided' ? 'changed' : decision} now.`,
    done: {
      approved: 'Approved.',
      hidden: 'Hidden.',
      noted: 'The note is saved.',
      themed: 'The themes are saved.',
      masked: 'Masked. That cannot be undone.',
    },
    lost: 'Not saved: the program did not answer. Try again.',
    none: 'There is no comment here any more.',
  },
  words: {
    title: 'Masking words',
    lead: 'Names that masking misses, and products that it takes for names.',
    always: 'Always masked',
    never: 'Never masked',
    noAlways: 'None yet. Staff and customers with unusual names belong here.',
    noNever: 'None yet. Products and shops that sound like names belong here.',
    add: 'Add a word',
    word: 'Word or words',
    wordHint: 'Whatever its case, and with an s behind it.',
    kind: 'What becomes of it',
    kindAlways: 'Always mask it',
    kindAlwaysHint:
      'Also in all comments that are here, those that are shown too. It cannot be undone.',
    kindNever: 'Never mask it',
    kindNeverHint:
      'In what comes from now on. What has been masked cannot be brought back; the word is only not uncertain any more.',
    token: 'Show in its place',
    submit: 'Add',
    added: (changed: number) => `Added. ${countOf(changed)} changed.`,
    remove: 'Remove',
    removeOf: (word: string) => `Remove ${word}`,
    removed: 'Removed. What has been masked stays masked.',
    by: (name: string, moment: string) => `${name}, ${moment}`,
    back: 'Comments',
  },
  kinds: { always: 'always masked', never: 'never masked' },
  never: {
    title: 'Held back for good',
    lead: 'Comments that masking keeps nothing of. Their answers count; their words were never stored.',
    none: 'There is none.',
    link: (count: number) => `${countOf(count)} held back for good`,
    reason: (code: string) => REASONS[code] ?? code,
  },
  erasure: {
    title: 'Erase a response',
    lead: 'Somebody wants to be forgotten: the response, its words and all notes of it are deleted, and the figures are counted without it.',
    again:
      'Delete it in the survey tool first, and from files that you may import again: it would come back with them.',
    survey: 'Survey',
    response: 'Response id',
    responseHint:
      'As the survey tool has it. We keep it only scrambled, so it cannot be looked up here.',
    submit: 'Erase for good',
    erased: (survey: string) => `Erased a response of ${survey}. The figures are counted anew.`,
    link: 'Erase a response',
  },
  settings: {
    title: 'Comments',
    open: 'What is shown, and for how long it is kept',
    body: 'Which comments may be shown, and when they are deleted.',
    policy: 'What is shown',
    policies: {
      everything: 'Review everything',
      uncertain: 'Review the uncertain',
      none: 'Show none',
    } satisfies Record<CommentPolicy, string>,
    policyHints: {
      everything: 'Only what somebody has approved is shown.',
      uncertain: 'What masking is sure of is shown; the rest waits for somebody.',
      none: 'No comment is shown anywhere.',
    } satisfies Record<CommentPolicy, string>,
    releases: 'When new ones are shown',
    rhythms: {
      hourly: 'Every hour',
      daily: 'Every day at 06:00',
      weekly: 'On Mondays at 06:00',
    } satisfies Record<Rhythm, string>,
    rhythmHints: {
      hourly:
        'For many answers an hour. Fewer new ones of a survey than its minimum group for comments (10, if nobody has changed it) wait for more, or until 06:00: of so few somebody could tell who wrote one.',
      daily:
        'All that is ready at once and shuffled, so that nobody can tell which came when. The comments of an import are a batch of their own and shown at once, unless they are few.',
      weekly: 'For few answers a day.',
    } satisfies Record<Rhythm, string>,
    days: 'Show comments for so many days',
    daysHint: 'Counted from the end of the month of the answer. They are kept, but not shown.',
    months: 'Delete comments after so many months',
    monthsHint:
      'Counted from the month of the answer, which stays. Empty: never. What is older now is deleted as soon as you save, and cannot be brought back.',
    saved: 'Saved.',
  },
}

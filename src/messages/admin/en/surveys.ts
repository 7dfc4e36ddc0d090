import { locale, write } from '#messages/en-words.ts'
import type { ResponseRate } from '#nps/response-rate.ts'
import type { SurveyKind } from '#nps/snapshot.ts'
import type { Window } from '#nps/window.ts'

const kinds: Record<SurveyKind, string> = {
  relationship: 'Relationship',
  transactional: 'Transactional',
}

const kindHints: Record<SurveyKind, string> = {
  relationship: 'Asks now and then about everything.',
  transactional: 'Asks after an event, such as a purchase.',
}

const UNITS = { month: 'Calendar month', quarter: 'Calendar quarter', year: 'Calendar year' }

const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })

/** `/admin/surveys` and the pages below it. */
export const surveys = {
  title: 'Surveys',
  body: 'The wall and the intranet page show the first one, unless their address names another.',
  none: 'There is no survey yet. The first import or the first answer that is sent makes one.',
  kinds,
  kindHints,
  window: (window: Window): string =>
    window.kind === 'calendar'
      ? UNITS[window.unit]
      : window.days === 1
        ? 'The last day'
        : `The last ${write.whole(window.days)} days`,
  minimums: (group: number, comments: number, headline: number) =>
    `Minimum ${group}, comments ${comments}, headline ${headline}`,
  places: {
    isFirst: 'Shown first',
    noAnswers: 'No answers: behind those that have some',
    move: { first: 'First', earlier: 'Earlier', later: 'Later' },
    moveOf: {
      first: (name: string) => `Show ${name} first`,
      earlier: (name: string) => `Move ${name} one place earlier`,
      later: (name: string) => `Move ${name} one place later`,
    },
  },
  shownFirst: (name: string) => `The wall shows ${name} first.`,
  moved: (name: string, place: number) => `${name} stands in place ${place}.`,
  survey: {
    what: 'What it is',
    days: 'Days',
    minimums: 'Minimum groups',
    minimumsBody: 'What fewer have answered is not shown. An empty one is as in the settings.',
    timeZone: 'Time zone',
    timeZoneOfCompany: (zone: string) => `As the company (${zone})`,
    timeZoneHint:
      'Where its days begin, and with them its months, quarters and years. It decides the day of answers that come in from now on, from files, programs and survey tools. Those that are in keep the day that they have.',
    name: 'Name',
    nameHint: 'What comes with a former name still belongs to it, and its address stays.',
    kind: 'Kind',
    company: 'As the company',
    companyHint: (window: string) => `${window}, as in the settings.`,
    minimumHint: (company: number) => `Empty: ${company}.`,
    saved: (name: string) => `Saved ${name}. The walls show it already.`,
  },
  deletion: {
    heading: 'Delete',
    title: (name: string) => `Delete ${name}`,
    body: 'It has no answers. What is set about it, its goals and its waves are deleted with it, and so are imports into it that are undone and answers that are taken out. Nothing of it can be put back.',
    link: 'Delete this survey',
    hasAnswers:
      'It has answers, so it cannot be deleted. Undo the imports into it first, and take out the answers of the sources that feed it.',
    isFed: (sources: readonly string[]) =>
      `${sources.map((name) => `“${name}”`).join(', ')} ${sources.length === 1 ? 'feeds' : 'feed'} it, so it cannot be deleted. Choose another survey there, or revoke ${sources.length === 1 ? 'the source' : 'them'}, first.`,
    submit: 'Delete the survey',
    done: (name: string) => `${name} is deleted.`,
  },
  dimension: {
    title: (name: string) => `Rename ${name}`,
    name: 'Name',
    nameHint:
      'As it is shown on the wall, the intranet page and in the API. What comes with a former name, such as the old column of a file, still belongs to it.',
    renamed: (from: string, to: string) => `${from} is called ${to} now.`,
  },
  segments: {
    title: 'Segments',
    none: 'No answer of this survey says what segment it is in.',
    hidden: 'Hidden from lists. Its answers count.',
    showAgain: 'Show again',
    showAgainOf: (name: string) => `Show ${name} in lists again`,
    also: (names: readonly string[]) => `also ${names.join(', ')}`,
  },
  segment: {
    inDimension: (dimension: string, survey: string) => `${dimension} in ${survey}`,
    name: 'Name',
    nameHint: 'What comes with a former name still belongs to it.',
    shown: 'In lists',
    yes: 'Shown',
    no: 'Hidden',
    noHint: 'Its answers count as before, and its address still works.',
    saved: (name: string) => `Saved ${name}.`,
    merge: 'Merge',
    mergeBody: (name: string) =>
      `All answers of ${name} count in another segment, those that come later too. Each keeps where it belongs, so you can take it back at any time.`,
    parts: 'Merged into it',
    partsBody: (name: string) =>
      `Their answers count in ${name}. Taken back, a segment stands by itself again with all its own answers, those that came meanwhile included.`,
    separate: 'Take back',
    separateOf: (name: string) => `Take the merge of ${name} back`,
    separated: (part: string, whole: string) =>
      `${part} stands by itself again, and its answers count in ${whole} no more.`,
    into: 'Into',
    choose: 'Choose a segment',
    submitMerge: 'Merge',
    merged: (from: string, into: string) =>
      `${from} is part of ${into} now. The page of ${into} takes it back.`,
  },
  waves: {
    title: 'Waves',
    body: 'One wave is one time that people were asked. How many were asked gives the response rate, which the intranet page tells of the latest.',
    name: 'Name',
    nameHint: 'Such as Spring 2026.',
    firstDay: 'First day',
    lastDay: 'Last day',
    dayHint: 'Like 2026-11-20. It belongs to this wave and to no other.',
    invitations: 'Invitations',
    invitationsHint: 'How many were asked.',
    add: 'Add a wave',
    submit: 'Add the wave',
    added: (name: string) => `Added ${name}.`,
    changed: (name: string) => `Saved ${name}.`,
    removal: 'Remove it',
    removalBody: 'Its answers stay. Its name, its days and how many were invited are forgotten.',
    remove: 'Remove the wave',
    removed: (name: string) => `Removed ${name}. Its answers stay.`,
    invited: (invitations: number) => `${write.whole(invitations)} invited`,
    rate: (rate: ResponseRate): string => {
      if (rate.withheld) return NO_RATE[rate.reason]
      const responses = write.whole(rate.responses)
      return rate.rate > 1
        ? `${responses} answers, more than were invited: invitations were passed on, or answers of these days are not of this wave`
        : `${percent.format(rate.rate)} answered (${responses})`
    },
  },
}

const NO_RATE = {
  'no answers': 'No answers yet',
  'too few answers': 'Response rate withheld: too few answers',
  'protects a small group':
    'Response rate withheld: so few have not answered that they could be recognised',
} as const

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

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 })
const count = new Intl.NumberFormat('en-GB')

/** `/admin/surveys` and the pages below it. */
export const surveys = {
  title: 'Surveys',
  none: 'There is no survey yet. The first import or the first answer that is sent makes one.',
  kinds,
  kindHints,
  window: (window: Window): string =>
    window.kind === 'calendar'
      ? UNITS[window.unit]
      : window.days === 1
        ? 'The last day'
        : `The last ${count.format(window.days)} days`,
  minimums: (group: number, comments: number, headline: number) =>
    `Minimum ${group}, comments ${comments}, headline ${headline}`,
  isFirst: 'Shown first',
  showFirst: 'Show first',
  showFirstOf: (name: string) => `Show ${name} first`,
  shownFirst: (name: string) => `The wall shows ${name} first.`,
  survey: {
    name: 'Name',
    nameHint: 'What comes with a former name still belongs to it, and its address stays.',
    kind: 'Kind',
    company: 'As the company',
    companyHint: (window: string) => `${window}, as in the settings.`,
    minimumHint: (company: number) => `Empty: ${company}, as in the settings.`,
    saved: (name: string) => `Saved ${name}. The walls show it already.`,
  },
  segments: {
    none: 'No answer of this survey says what segment it is in.',
    hidden: 'Hidden',
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
      `All answers of ${name} go to another segment, those that come later too. It cannot be taken back. Undoing an import still puts every figure back.`,
    into: 'Into',
    choose: 'Choose a segment',
    submitMerge: 'Merge',
    merged: (from: string, into: string) => `${from} is part of ${into} now.`,
  },
  waves: {
    title: 'Waves',
    body: 'One wave is one time that people were asked. How many were asked gives the response rate.',
    name: 'Name',
    nameHint: 'Such as Spring 2026.',
    firstDay: 'First day',
    lastDay: 'Last day',
    dayHint: 'Like 2026-11-20. It belongs to the wave.',
    invitations: 'Invitations',
    invitationsHint: 'How many were asked.',
    add: 'Add a wave',
    submit: 'Add the wave',
    added: (name: string) => `Added ${name}.`,
    remove: 'Remove',
    removeOf: (name: string) => `Remove ${name}`,
    removed: (name: string) => `Removed ${name}. Its answers stay.`,
    invited: (invitations: number) => `${count.format(invitations)} invited`,
    rate: (rate: ResponseRate): string => {
      if (rate.withheld)
        return rate.reason === 'no answers'
          ? 'No answers yet'
          : 'Response rate withheld: too few answers'
      const share = `${percent.format(rate.share)} answered (${count.format(rate.responses)})`
      return rate.share > 1 ? `${share}: more than were invited` : share
    },
  },
}

import { DAYS_BEFORE } from '#nps/improvement.ts'
import type { Score } from '#nps/snapshot.ts'
import { counted, SURE, write } from './de-words.ts'
import type { ImprovementMessages } from './improvement-messages.ts'

const { signed, day } = write

const WITHHELD = {
  'no answers': 'keine Antworten',
  'too few answers': 'zu wenige Antworten',
  'protects a small group': 'nicht angezeigt, jemand wäre erkennbar',
} as const

const VERDICTS = {
  up: 'Der NPS liegt seitdem höher; es hat sich auch anderes geändert.',
  down: 'Der NPS liegt seitdem niedriger; es hat sich auch anderes geändert.',
  'no clear change': 'Kein klarer Unterschied.',
} as const

/** What German readers see of what was done. */
export const improvementsDe: ImprovementMessages = {
  title: 'Gesagt, getan',
  said: 'Gesagt',
  did: 'Getan',
  day,
  numberAloud: (number) => `Nummer ${write.whole(number)} im Verlauf`,
  before: 'Vorher',
  since: 'Seitdem',
  figure: (score) =>
    score.withheld
      ? { points: null, basis: WITHHELD[score.reason] }
      : {
          points: signed(score.nps),
          basis: `${counted(score.responses, 'Antwort', 'Antworten')}, ±${write.width(score.marginOfError)}`,
        },
  beforeSince: ({ before, since }) => `Vorher ${inShort(before)}, seitdem ${inShort(since)}`,
  verdict({ since, change }) {
    if (change) return VERDICTS[change.verdict]
    return since.withheld && since.reason === 'no answers'
      ? 'Seitdem hat niemand geantwortet.'
      : 'Für einen Vergleich gibt es zu wenige Antworten.'
  },
  difference: ({ change }) =>
    change &&
    `Der Unterschied beträgt ${signed(change.points)}; mit ${SURE} Sicherheit liegt er zwischen ${signed(change.low)} und ${signed(change.high)}.`,
  aside: `Vorher: die ${DAYS_BEFORE} Tage bis zu diesem Tag. Seitdem: von diesem Tag bis zur neuesten Antwort. Dass etwas danach kam, heißt nicht, dass es daher kam.`,
  column: 'Was wir getan haben',
  marks: 'Was wir getan haben, im Verlauf',
  mark: (done) => done.map(({ title, doneOn }) => `${day(doneOn)}: ${title}`).join('; '),
}

function inShort(score: Score): string {
  if (score.withheld) return WITHHELD[score.reason]
  return `${signed(score.nps)} (±${write.width(score.marginOfError)})`
}

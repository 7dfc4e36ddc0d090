import { DAYS_BEFORE } from '#nps/improvement.ts'
import type { Score } from '#nps/snapshot.ts'
import type { ImprovementMessages } from './improvement-messages.ts'
import { percent, write } from './sv-words.ts'

const { signed, day, whole } = write

const WITHHELD = {
  'no answers': 'inga svar',
  'too few answers': 'för få svar',
  'protects a small group': 'visas inte, någon skulle kunna kännas igen',
} as const

const VERDICTS = {
  up: 'Värdet har legat högre sedan dess; annat har också förändrats.',
  down: 'Värdet har legat lägre sedan dess; annat har också förändrats.',
  'no clear change': 'Ingen tydlig skillnad.',
} as const

/** What Swedish readers see of what was done. */
export const improvementsSv: ImprovementMessages = {
  title: 'Ni sa, vi gjorde',
  said: 'Ni sa',
  did: 'Vi gjorde',
  day,
  numberAloud: (number) => `Nummer ${whole(number)} i trenden`,
  before: 'Före',
  since: 'Efter',
  figure: (score) =>
    score.withheld
      ? { points: null, basis: WITHHELD[score.reason] }
      : {
          points: signed(score.nps),
          basis: `${whole(score.responses)} svar, ±${write.width(score.marginOfError)}`,
        },
  beforeSince: ({ before, since }) => `Före ${inShort(before)}, efter ${inShort(since)}`,
  verdict({ since, change }) {
    if (change) return VERDICTS[change.verdict]
    return since.withheld && since.reason === 'no answers'
      ? 'Ingen har svarat sedan dess.'
      : 'Svaren är för få för att jämföra.'
  },
  difference: ({ change }) =>
    change &&
    `Skillnaden är ${signed(change.points)}; med ${percent(95)} säkerhet ligger den mellan ${signed(change.low)} och ${signed(change.high)}.`,
  aside: `Före: de ${DAYS_BEFORE} dagarna fram till den dagen. Efter: från den dagen till det senaste svaret. Att något kom efteråt betyder inte att det berodde på det.`,
  column: 'Vad vi gjorde',
  marks: 'Vad vi gjorde, i trenden',
  mark: (done) => done.map(({ title, doneOn }) => `${day(doneOn)}: ${title}`).join('; '),
}

function inShort(score: Score): string {
  if (score.withheld) return WITHHELD[score.reason]
  return `${signed(score.nps)} (±${write.width(score.marginOfError)})`
}

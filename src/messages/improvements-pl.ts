import { DAYS_BEFORE } from '#nps/improvement.ts'
import type { Score } from '#nps/snapshot.ts'
import type { ImprovementMessages } from './improvement-messages.ts'
import { counted, write } from './pl-words.ts'

const { signed, day } = write

const WITHHELD = {
  'no answers': 'brak odpowiedzi',
  'too few answers': 'za mało odpowiedzi',
  'protects a small group': 'nieujawniony, można by kogoś rozpoznać',
} as const

const VERDICTS = {
  up: 'Od tego czasu wynik jest wyższy; zmieniły się też inne rzeczy.',
  down: 'Od tego czasu wynik jest niższy; zmieniły się też inne rzeczy.',
  'no clear change': 'Bez wyraźnej różnicy.',
} as const

/** What Polish readers see of what was done. */
export const improvementsPl: ImprovementMessages = {
  title: 'Wy mówicie, my działamy',
  said: 'Wy mówicie',
  did: 'My działamy',
  day,
  numberAloud: (number) => `Numer ${write.whole(number)} na wykresie`,
  before: 'Przed',
  since: 'Po',
  figure: (score) =>
    score.withheld
      ? { points: null, basis: WITHHELD[score.reason] }
      : {
          points: signed(score.nps),
          basis: `${counted(score.responses, 'odpowiedź', 'odpowiedzi', 'odpowiedzi')}, ±${write.width(score.marginOfError)}`,
        },
  beforeSince: ({ before, since }) => `Przed: ${inShort(before)}, po: ${inShort(since)}`,
  verdict({ since, change }) {
    if (change) return VERDICTS[change.verdict]
    return since.withheld && since.reason === 'no answers'
      ? 'Od tego czasu nikt nie odpowiedział.'
      : 'Odpowiedzi jest za mało, aby porównywać.'
  },
  difference: ({ change }) =>
    change &&
    `Różnica wynosi ${signed(change.points)}; z 95-procentową pewnością mieści się między ${signed(change.low)} a ${signed(change.high)}.`,
  aside: `Przed: ${DAYS_BEFORE} dni poprzedzających ten dzień. Po: od tego dnia do najnowszej odpowiedzi. To, że coś nastąpiło później, nie znaczy, że z tego wynikło.`,
  column: 'Co zrobiliśmy',
  marks: 'Co zrobiliśmy, na wykresie',
  mark: (done) => done.map(({ title, doneOn }) => `${day(doneOn)}: ${title}`).join('; '),
}

function inShort(score: Score): string {
  if (score.withheld) return WITHHELD[score.reason]
  return `${signed(score.nps)} (±${write.width(score.marginOfError)})`
}

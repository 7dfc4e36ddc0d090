import { counted, write } from '#messages/pl-words.ts'
import { DAYS_BEFORE } from '#nps/improvement.ts'
import type { SceneMessages } from './scene-messages.ts'

const VERDICTS = {
  above: 'Wyraźnie powyżej',
  around: 'W pobliżu',
  below: 'Wyraźnie poniżej',
} as const

const DIFFERENCES = {
  up: 'wyraźnie wyższy',
  down: 'wyraźnie niższy',
  'no clear change': 'bez wyraźnej różnicy',
} as const

const WITHHELD = {
  'no answers': 'brak odpowiedzi',
  'too few answers': 'za mało odpowiedzi',
  'protects a small group': 'nieujawniony: zbyt mała grupa',
} as const

/** What Polish readers see on the scenes of a wall. */
export const scenesPl: SceneMessages = {
  language: 'pl',
  interval: ({ low, high }) => `Między ${write.signed(low)} a ${write.signed(high)}, pewność 95%`,
  verdict: (verdict) => VERDICTS[verdict],
  now: 'Teraz',
  reachedOn: (day) => `Osiągnięto ${write.day(day)}`,
  pace({ verdict, pacePerMonth: pace, due }) {
    if (verdict === 'above' || pace === null || due === null || pace <= 0) return null
    return `Potrzeba +${pace < 10 ? write.fine(pace) : write.whole(pace)} pkt miesięcznie do ${write.day(due)}`
  },
  basis: (score) =>
    score.withheld
      ? WITHHELD[score.reason]
      : `${counted(score.responses, 'odpowiedź', 'odpowiedzi', 'odpowiedzi')}, ±${write.width(score.marginOfError)}`,
  improvements: 'Wy mówicie, my działamy',
  done: ({ doneOn, theme }) => [write.monthInFull(doneOn), theme].filter(Boolean).join(' · '),
  before: 'przed',
  since: 'po',
  span: `w ciągu ${DAYS_BEFORE} dni`,
  caution: 'Zmieniły się też inne rzeczy',
  verdictOfChange: (verdict) => DIFFERENCES[verdict],
  reached: (target) => `Cel ${write.plain(target)} osiągnięty`,
  reachedAside: 'Wynik jest wyraźnie powyżej celu.',
}

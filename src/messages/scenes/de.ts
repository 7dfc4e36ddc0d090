import { counted, SURE, write } from '#messages/de-words.ts'
import { DAYS_BEFORE } from '#nps/improvement.ts'
import type { SceneMessages } from './scene-messages.ts'

const VERDICTS = {
  above: 'Klar darüber',
  around: 'Etwa gleichauf',
  below: 'Klar darunter',
} as const

const DIFFERENCES = {
  up: 'klar höher',
  down: 'klar niedriger',
  'no clear change': 'kein klarer Unterschied',
} as const

const WITHHELD = {
  'no answers': 'noch keine Antworten',
  'too few answers': 'zu wenige Antworten',
  'protects a small group': 'nicht angezeigt: Gruppe zu klein',
} as const

/** What German readers see on the scenes of a wall. */
export const scenesDe: SceneMessages = {
  language: 'de',
  interval: ({ low, high }) =>
    `Zu ${SURE} sicher zwischen ${write.signed(low)} und ${write.signed(high)}`,
  verdict: (verdict) => VERDICTS[verdict],
  now: 'Jetzt',
  reachedOn: (day) => `Erreicht am ${write.day(day)}`,
  pace({ verdict, pacePerMonth: pace, due }) {
    if (verdict === 'above' || pace === null || due === null || pace <= 0) return null
    const points = pace > 0.95 && pace < 1.05 ? 'Punkt' : 'Punkte'
    return `Nötig: +${pace < 10 ? write.fine(pace) : write.whole(pace)} ${points} im Monat bis ${write.day(due)}`
  },
  basis: (score) =>
    score.withheld
      ? WITHHELD[score.reason]
      : `${counted(score.responses, 'Antwort', 'Antworten')}, ±${write.width(score.marginOfError)}`,
  improvements: 'Gesagt, getan',
  done: ({ doneOn, theme }) => [write.monthInFull(doneOn), theme].filter(Boolean).join(' · '),
  before: 'vorher',
  since: 'seitdem',
  span: `über ${DAYS_BEFORE} Tage`,
  caution: 'Auch anderes hat sich geändert',
  verdictOfChange: (verdict) => DIFFERENCES[verdict],
  reached: (target) => `${write.plain(target)} erreicht`,
  reachedAside: 'Der NPS liegt klar darüber.',
}

import type { AdminMessages } from '#messages/admin/language.ts'
import { counted, formOf, write } from '#messages/de-words.ts'
import type { GoalEvent, GoalNote, GoalStep } from '#nps/goal-history.ts'
import type { GoalVerdict } from '#nps/goal.ts'
import type { Pace } from '#nps/pace.ts'

const { day, fine, plain, signed, width } = write

const VERDICTS: Record<GoalVerdict, string> = {
  above: 'Klar darüber',
  around: 'Etwa gleichauf',
  below: 'Klar darunter',
}

const WITHHELD = {
  'no answers': 'Noch keine Antworten',
  'too few answers': 'Noch zu wenige Antworten',
  'protects a small group': 'Nicht angezeigt: Jemand wäre erkennbar',
} as const

const EVERY = 'Alle Umfragen'

/** `/admin/goals` and the pages below it. */
export const goals: AdminMessages['goals'] = {
  title: 'Ziele',
  body: 'Zielwerte für den NPS: aller Umfragen, einer Umfrage oder eines Segments. Ob ein Ziel erreicht ist, entscheidet die ganze Fehlerspanne, nicht der NPS allein.',
  none: 'Noch gibt es kein Ziel. Wandanzeige und Intranetseite kommen ohne aus; was Sie hier setzen, erscheint dort innerhalb einer Sekunde.',
  noResults: 'Noch keine Ergebnisse',
  now: (score) =>
    score.withheld
      ? WITHHELD[score.reason]
      : `Jetzt ${signed(score.nps)}, ±${width(score.marginOfError)}, aus ${counted(score.responses, 'Antwort', 'Antworten')}`,
  scope: (survey, segment) =>
    segment ? `${survey ?? EVERY}, ${segment.dimension}: ${segment.name}` : (survey ?? EVERY),
  called: ({ name, target }) =>
    name === null ? `Ziel ${plain(target)}` : `${name}, ${plain(target)}`,
  target: plain,
  due: (on) => (on === null ? 'Ohne Termin' : `Bis ${day(on)}`),
  verdict: (verdict) => VERDICTS[verdict],
  toGo({ verdict, pointsToGo = null }) {
    if (pointsToGo === null || verdict === 'above') return null
    return pointsToGo === 0
      ? 'Der NPS liegt im Rahmen der Fehlerspanne beim Ziel'
      : `Noch ${points(pointsToGo)}`
  },
  pace({ verdict, due, pacePerMonth: needed, recentPace = null }) {
    if (verdict === null) return null
    if (due !== null && needed === null) return `Der Termin war am ${day(due)}`
    if (verdict === 'above') return null
    if (needed === null || needed === 0)
      return recentPace && `Zuletzt ${movement(recentPace, ' im Monat')}`
    const lately = recentPace && `zuletzt ${movement(recentPace)}`
    return [
      `Nötig: ${needed < 0.05 ? `weniger als ${fine(0.1)} Punkte` : `+${points(needed)}`} im Monat`,
      lately,
    ]
      .filter(Boolean)
      .join('; ')
  },
  steps({ verdict, detractorsToPassives: count, passivesToPromoters: others }) {
    if (verdict === null || verdict === 'above' || count === 0) return null
    const ways = [
      count && counted(count, 'Detraktor passiv', 'Detraktoren zu Passiven'),
      others && counted(others, 'Passiver zum Promotor', 'Passive zu Promotoren'),
    ].filter(Boolean)
    const become = formOf(count ?? others ?? 0, 'Würde', 'Würden')
    return ways.length === 0
      ? null
      : `${become} etwa ${ways.join(' oder ')}, wäre das Ziel erreicht`
  },
  reached: ({ reachedOn }) =>
    reachedOn === null ? null : `Erstmals klar erreicht am ${day(reachedOn)}`,

  set: 'Ziel setzen',
  scopeField: 'Gilt für',
  scopeHint: 'Wird einmal gewählt. Ein Ziel für andere ist ein anderes Ziel.',
  scopeEvery: EVERY,
  scopeEverybody: (survey) => `${survey}: alle`,
  scopeSegment: (dimension, segment) => `${dimension}: ${segment}`,
  targetField: 'Zielwert',
  targetHint:
    'Eine ganze Zahl von −100 bis 100. Ab 30 gilt ein NPS meist als gut, über 50 als hervorragend.',
  name: 'Name',
  nameHint: 'Zum Beispiel Gut oder Die Besten der Stadt. Darf leer bleiben.',
  dueField: 'Termin',
  dueHint: 'Der Tag, bis zu dem es erreicht sein soll. Darf leer bleiben.',
  owner: 'Zuständiges Team',
  ownerHint:
    'Das Team, das sich darum kümmert, zum Beispiel Kundendienst; nie eine Person. Darf leer bleiben.',
  submit: 'Ziel setzen',
  added: (called) => `„${called}“ ist gesetzt.`,
  saved: (called) => `„${called}“ ist gespeichert.`,

  history: 'Bisherige Änderungen',
  historyBody:
    'Was daran geändert wurde, bleibt hier stehen, damit man sieht, wenn ein Zielwert verschoben wird. Der Tag, an dem es erreicht wurde, zählt ab dem neuesten Zielwert. Wer etwas geändert hat, steht im Protokoll.',
  event(event: GoalEvent): string {
    if (event.what === 'set')
      return `${event.day === null ? 'Kam mit dem Programm' : 'Gesetzt'}: ${noted(event)}`
    if (event.what === 'changed') return event.steps.map(step).join('; ')
    return event.what === 'removed' ? 'Entfernt' : 'Wiederhergestellt'
  },
  always: 'Von Anfang an',

  removal: 'Entfernen',
  removalBody:
    'Es wird nirgends mehr angezeigt. Die bisherigen Änderungen bleiben, und es lässt sich wiederherstellen.',
  remove: 'Ziel entfernen',
  removed: (called) =>
    `„${called}“ ist entfernt. Am Ende dieser Seite lässt es sich wiederherstellen.`,
  removedTitle: 'Entfernt',
  removedNote: 'Dieses Ziel ist entfernt: Es wird nirgends angezeigt.',
  putBack: 'Wiederherstellen',
  putBackOf: (called) => `„${called}“ wiederherstellen`,
  isBack: (called) => `„${called}“ ist wieder da.`,
}

const FIELDS: Record<GoalStep['field'], string> = {
  name: 'Name',
  target: 'Zielwert',
  due: 'Termin',
  owner: 'Zuständiges Team',
}

function step(changed: GoalStep): string {
  const field = FIELDS[changed.field]
  if (changed.field === 'target') return `${field}: ${plain(changed.from)} → ${plain(changed.to)}`
  if (changed.field === 'due') return `${field}: ${dayOr(changed.from)} → ${dayOr(changed.to)}`
  return `${field}: ${changed.from ?? NOTHING} → ${changed.to ?? NOTHING}`
}

const NOTHING = '–'

function dayOr(due: GoalNote['due']): string {
  return due === null ? NOTHING : day(due)
}

function noted({ name, target, due, owner }: GoalNote): string {
  const dated = due === null ? null : `bis ${day(due)}`
  return [`Zielwert ${plain(target)}`, name, dated, owner].filter(Boolean).join(', ')
}

/** With one decimal: paces are small. */
function points(value: number): string {
  const written = fine(value)
  return `${written} ${written === fine(1) ? 'Punkt' : 'Punkte'}`
}

/** Which way it goes, how fast, and how sure that is. */
function movement({ perMonth, low, high }: Pace, every = ''): string {
  const margin = `±${fine((high - low) / 2)}`
  if (fine(perMonth) === fine(0)) return `keine Bewegung, ${margin}${every}`
  const way = perMonth > 0 ? 'plus' : 'minus'
  return `${way} ${every ? points(perMonth) : fine(perMonth)}${every}, ${margin}`
}

import type { AdminMessages } from '#messages/admin/language.ts'
import { counted, write } from '#messages/sv-words.ts'
import type { GoalEvent, GoalNote, GoalStep } from '#nps/goal-history.ts'
import type { GoalVerdict } from '#nps/goal.ts'
import type { Pace } from '#nps/pace.ts'

const { day, fine, plain, signed, whole, width } = write

const VERDICTS: Record<GoalVerdict, string> = {
  above: 'Tydligt över',
  around: 'Runt',
  below: 'Tydligt under',
}

const WITHHELD = {
  'no answers': 'Inga svar ännu',
  'too few answers': 'För få svar hittills',
  'protects a small group': 'Visas inte: någon skulle kunna kännas igen',
} as const

const EVERY = 'Alla enkäter'

/** `/admin/goals` and the pages below it. */
export const goals: AdminMessages['goals'] = {
  title: 'Mål',
  body: 'Målvärden: för alla enkäter, för en enkät eller för ett segment. Om ett mål är nått avgörs av hela felmarginalen, inte bara av värdet.',
  none: 'Det finns inget mål. Väggvyn och intranätssidan klarar sig utan; det som sätts upp här syns där inom en sekund.',
  noResults: 'Inga resultat ännu',
  now: (score) =>
    score.withheld
      ? WITHHELD[score.reason]
      : `Nu ${signed(score.nps)}, ±${width(score.marginOfError)}, baserat på ${whole(score.responses)} svar`,
  scope: (survey, segment) =>
    segment ? `${survey ?? EVERY}, ${segment.dimension}: ${segment.name}` : (survey ?? EVERY),
  called: ({ name, target }) =>
    name === null ? `Mål ${plain(target)}` : `${name}, ${plain(target)}`,
  target: plain,
  due: (on) => (on === null ? 'Inget slutdatum' : `Senast ${day(on)}`),
  verdict: (verdict) => VERDICTS[verdict],
  toGo({ verdict, pointsToGo = null }) {
    if (pointsToGo === null || verdict === 'above') return null
    return pointsToGo === 0
      ? 'Värdet når målet, inom felmarginalen'
      : `${fine(pointsToGo)} poäng kvar`
  },
  pace({ verdict, due, pacePerMonth: needed, recentPace = null }) {
    if (verdict === null) return null
    if (due !== null && needed === null) return `Skulle ha nåtts senast ${day(due)}`
    if (verdict === 'above') return null
    if (needed === null || needed === 0)
      return recentPace && `På senare tid ${movement(recentPace, ' i månaden')}`
    const lately = recentPace && `på senare tid ${movement(recentPace)}`
    return [
      `Kräver ${needed < 0.05 ? `mindre än ${fine(0.1)}` : `+${fine(needed)}`} poäng i månaden`,
      lately,
    ]
      .filter(Boolean)
      .join('; ')
  },
  steps({ verdict, detractorsToPassives: count, passivesToPromoters: others }) {
    if (verdict === null || verdict === 'above' || count === 0) return null
    const ways = [
      count && counted(count, 'kritiker blir passiv', 'kritiker blir passiva'),
      others && counted(others, 'passiv blir ambassadör', 'passiva blir ambassadörer'),
    ].filter(Boolean)
    return ways.length === 0 ? null : `Om cirka ${ways.join(' eller ')} nås målet`
  },
  reached: ({ reachedOn }) =>
    reachedOn === null ? null : `Tydligt nått första gången ${day(reachedOn)}`,

  set: 'Sätt upp ett mål',
  scopeField: 'För',
  scopeHint: 'Väljs en gång. Ett mål för andra är ett annat mål.',
  scopeEvery: EVERY,
  scopeEverybody: (survey) => `${survey}: alla`,
  scopeSegment: (dimension, segment) => `${dimension}: ${segment}`,
  targetField: 'Målvärde',
  targetHint: 'Ett heltal från −100 till 100. 30 och uppåt brukar kallas bra, över 50 utmärkt.',
  name: 'Namn',
  nameHint: 'Till exempel Bra, eller Bäst i stan. Får lämnas tomt.',
  dueField: 'Slutdatum',
  dueHint: 'Dagen då målet senast ska vara nått. Får lämnas tomt.',
  owner: 'Ansvarigt team',
  ownerHint:
    'Teamet som ansvarar för målet, till exempel Kundtjänst; aldrig en person. Får lämnas tomt.',
  submit: 'Sätt upp målet',
  added: (called) => `Satte upp målet ${called}.`,
  saved: (called) => `Sparade målet ${called}.`,

  history: 'Historik',
  historyBody:
    'Det som har ändrats står kvar här, så att det syns när ett målvärde flyttas. Dagen då målet nåddes räknas från det senaste målvärdet. Vem som ändrade står i loggen.',
  event(event: GoalEvent): string {
    if (event.what === 'set')
      return `${event.day === null ? 'Följde med programmet' : 'Sattes upp'}: ${noted(event)}`
    if (event.what === 'changed') return event.steps.map(step).join('; ')
    return event.what === 'removed' ? 'Togs bort' : 'Återställdes'
  },
  always: 'Från början',

  removal: 'Ta bort det',
  removalBody:
    'Målet visas inte längre någonstans. Historiken finns kvar, och det kan återställas.',
  remove: 'Ta bort målet',
  removed: (called) => `Tog bort målet ${called}. Det kan återställas längst ned på sidan.`,
  removedTitle: 'Borttagna',
  removedNote: 'Målet är borttaget: det visas ingenstans.',
  putBack: 'Återställ',
  putBackOf: (called) => `Återställ ${called}`,
  isBack: (called) => `Målet ${called} är tillbaka.`,
}

const FIELDS: Record<GoalStep['field'], string> = {
  name: 'Namn',
  target: 'Målvärde',
  due: 'Slutdatum',
  owner: 'Ansvarigt team',
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
  const dated = due === null ? null : `senast ${day(due)}`
  return [`målvärde ${plain(target)}`, name, dated, owner].filter(Boolean).join(', ')
}

/** Which way it goes, how fast, and how sure that is. */
function movement({ perMonth, low, high }: Pace, every = ''): string {
  const margin = `±${fine((high - low) / 2)}`
  if (fine(perMonth) === fine(0)) return `oförändrat, ${margin}${every}`
  const way = perMonth > 0 ? 'upp' : 'ned'
  return `${way} ${fine(perMonth)}${every && ` poäng${every}`}, ${margin}`
}

import type { AdminMessages } from '#messages/admin/language.ts'
import { counted, write } from '#messages/pl-words.ts'
import type { GoalEvent, GoalNote, GoalStep } from '#nps/goal-history.ts'
import type { GoalVerdict } from '#nps/goal.ts'
import type { Pace } from '#nps/pace.ts'

const { day, fine, plain, signed, width } = write

const VERDICTS: Record<GoalVerdict, string> = {
  above: 'Wyraźnie powyżej',
  around: 'W pobliżu',
  below: 'Wyraźnie poniżej',
}

const WITHHELD = {
  'no answers': 'Nie ma jeszcze odpowiedzi',
  'too few answers': 'Na razie za mało odpowiedzi',
  'protects a small group': 'Nieujawniony: można by kogoś rozpoznać',
} as const

const EVERY = 'Wszystkie ankiety'

/** `/admin/goals` and the pages below it. */
export const goals: AdminMessages['goals'] = {
  title: 'Cele',
  body: 'Wartości docelowe wyniku: dla wszystkich ankiet, dla jednej z nich albo dla jednego segmentu. O tym, czy cel jest osiągnięty, decyduje cały margines błędu, a nie sam wynik.',
  none: 'Nie ma żadnego celu. Tablica i strona intranetowa obejdą się bez niego; cel wyznaczony tutaj pojawi się na nich w ciągu sekundy.',
  noResults: 'Nie ma jeszcze wyników',
  now: (score) =>
    score.withheld
      ? WITHHELD[score.reason]
      : `Teraz ${signed(score.nps)}, ±${width(score.marginOfError)}, na podstawie ${counted(score.responses, 'odpowiedzi', 'odpowiedzi', 'odpowiedzi')}`,
  scope: (survey, segment) =>
    segment ? `${survey ?? EVERY}, ${segment.dimension}: ${segment.name}` : (survey ?? EVERY),
  called: ({ name, target }) =>
    name === null ? `Cel ${plain(target)}` : `${name}, ${plain(target)}`,
  target: plain,
  due: (on) => (on === null ? 'Bez terminu' : `Do ${day(on)}`),
  verdict: (verdict) => VERDICTS[verdict],
  toGo({ verdict, pointsToGo = null }) {
    if (pointsToGo === null || verdict === 'above') return null
    return pointsToGo === 0
      ? 'Wynik jest na poziomie celu, w granicach błędu'
      : `Brakuje ${fine(pointsToGo)} pkt`
  },
  pace({ verdict, due, pacePerMonth: needed, recentPace = null }) {
    if (verdict === null) return null
    if (due !== null && needed === null) return `Termin minął ${day(due)}`
    if (verdict === 'above') return null
    if (needed === null || needed === 0)
      return recentPace && `Ostatnio ${movement(recentPace, ' pkt miesięcznie')}`
    const lately = recentPace && `ostatnio ${movement(recentPace)}`
    return [
      `Potrzeba ${needed < 0.05 ? `mniej niż ${fine(0.1)}` : `+${fine(needed)}`} pkt miesięcznie`,
      lately,
    ]
      .filter(Boolean)
      .join('; ')
  },
  steps({ verdict, detractorsToPassives: count, passivesToPromoters: others }) {
    if (verdict === null || verdict === 'above' || count === 0) return null
    const [passives, promoters] = [
      'krytyków stanie się pasywnymi',
      'pasywnych stanie się promotorami',
    ]
    const ways = [
      count && counted(count, 'krytyk stanie się pasywnym', passives, passives),
      others && counted(others, 'pasywny stanie się promotorem', promoters, promoters),
    ].filter(Boolean)
    return ways.length === 0 ? null : `Cel osiągnięty, gdy ok. ${ways.join(' albo ')}`
  },
  reached: ({ reachedOn }) =>
    reachedOn === null ? null : `Po raz pierwszy wyraźnie osiągnięty ${day(reachedOn)}`,

  set: 'Wyznacz cel',
  scopeField: 'Zakres',
  scopeHint: 'Wybiera się go raz. Cel o innym zakresie to inny cel.',
  scopeEvery: EVERY,
  scopeEverybody: (survey) => `${survey}: wszyscy`,
  scopeSegment: (dimension, segment) => `${dimension}: ${segment}`,
  targetField: 'Wartość docelowa',
  targetHint:
    'Liczba całkowita od −100 do 100. Wynik od 30 uchodzi zwykle za dobry, powyżej 50 za doskonały.',
  name: 'Nazwa',
  nameHint: 'Na przykład Dobry albo Najlepsi w mieście. Można zostawić puste.',
  dueField: 'Termin',
  dueHint: 'Dzień, do którego cel ma zostać osiągnięty. Można zostawić puste.',
  owner: 'Odpowiedzialny zespół',
  ownerHint:
    'Zespół, który dba o ten cel, na przykład Obsługa klienta; nigdy jedna osoba. Można zostawić puste.',
  submit: 'Wyznacz cel',
  added: (called) => `Wyznaczono cel: ${called}.`,
  saved: (called) => `Zapisano cel: ${called}.`,

  history: 'Historia',
  historyBody:
    'To, co zmieniono w celu, zostaje tutaj, więc widać każde przesunięcie wartości docelowej. Dzień osiągnięcia liczy się od ostatniej wartości docelowej. Kto wprowadził zmiany, podaje dziennik.',
  event(event: GoalEvent): string {
    if (event.what === 'set')
      return `${event.day === null ? 'Dostarczono z programem' : 'Wyznaczono'}: ${noted(event)}`
    if (event.what === 'changed') return event.steps.map(step).join('; ')
    return event.what === 'removed' ? 'Usunięto' : 'Przywrócono'
  },
  always: 'Od początku',

  removal: 'Usunięcie',
  removalBody:
    'Cel nie będzie już nigdzie pokazywany. Jego historia zostaje i można go przywrócić.',
  remove: 'Usuń cel',
  removed: (called) => `Usunięto cel: ${called}. Można go przywrócić na końcu tej strony.`,
  removedTitle: 'Usunięte',
  removedNote: 'Ten cel jest usunięty: nigdzie nie jest pokazywany.',
  putBack: 'Przywróć',
  putBackOf: (called) => `Przywróć: ${called}`,
  isBack: (called) => `Przywrócono cel: ${called}.`,
}

const FIELDS: Record<GoalStep['field'], string> = {
  name: 'Nazwa',
  target: 'Wartość docelowa',
  due: 'Termin',
  owner: 'Odpowiedzialny zespół',
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
  const dated = due === null ? null : `do ${day(due)}`
  return [`wartość docelowa ${plain(target)}`, name, dated, owner].filter(Boolean).join(', ')
}

/** Which way it goes, how fast, and how sure that is. */
function movement({ perMonth, low, high }: Pace, every = ''): string {
  const margin = `±${fine((high - low) / 2)}`
  if (fine(perMonth) === fine(0)) return `bez zmian, ${margin}${every}`
  const way = perMonth > 0 ? 'wzrost' : 'spadek'
  return `${way} o ${fine(perMonth)}${every}, ${margin}`
}

import { counted, write } from '#messages/en-words.ts'
import type { GoalEvent, GoalNote, GoalStep } from '#nps/goal-history.ts'
import type { GoalVerdict } from '#nps/goal.ts'
import type { Pace } from '#nps/pace.ts'
import type { GoalStanding, Score } from '#nps/snapshot.ts'

const { day, fine, plain, signed, width } = write

const VERDICTS: Record<GoalVerdict, string> = {
  above: 'Clearly above',
  around: 'Around',
  below: 'Clearly below',
}

const WITHHELD = {
  'no answers': 'No answers yet',
  'too few answers': 'Too few answers so far',
  'protects a small group': 'Not shown: somebody could be recognised',
} as const

const EVERY = 'Every survey'

/** `/admin/goals` and the pages below it. */
export const goals = {
  title: 'Goals',
  body: 'Targets for the score: of every survey, of one, or of one segment. Whether one is reached is told by the whole margin of error, not by the score alone.',
  none: 'There is no goal. The wall and the intranet page do without; what is set here is on them within a second.',
  noResults: 'No results yet',
  now: (score: Score) =>
    score.withheld
      ? WITHHELD[score.reason]
      : `Now ${signed(score.nps)}, ±${width(score.marginOfError)}, from ${counted(score.responses, 'answer', 'answers')}`,
  /** For whom a goal is. */
  scope: (survey: string | null, segment: { dimension: string; name: string } | null) =>
    segment ? `${survey ?? EVERY}, ${segment.dimension}: ${segment.name}` : (survey ?? EVERY),
  called: ({ name, target }: Pick<GoalNote, 'name' | 'target'>) =>
    name === null ? `Target ${plain(target)}` : `${name}, ${plain(target)}`,
  target: plain,
  due: (on: GoalNote['due']) => (on === null ? 'No due date' : `By ${day(on)}`),
  verdict: (verdict: GoalVerdict) => VERDICTS[verdict],
  toGo({ verdict, pointsToGo = null }: GoalStanding) {
    if (pointsToGo === null || verdict === 'above') return null
    return pointsToGo === 0
      ? 'The score is at it, within its margin of error'
      : `${points(pointsToGo)} to go`
  },
  pace({ verdict, due, pacePerMonth: needed, recentPace = null }: GoalStanding) {
    if (verdict === null) return null
    if (due !== null && needed === null) return `Was due on ${day(due)}`
    if (verdict === 'above') return null
    if (needed === null || needed === 0)
      return recentPace && `Lately ${movement(recentPace, ' a month')}`
    const lately = recentPace && `lately ${movement(recentPace)}`
    return [
      `Needs ${needed < 0.05 ? `less than ${fine(0.1)} points` : `+${points(needed)}`} a month`,
      lately,
    ]
      .filter(Boolean)
      .join('; ')
  },
  steps({ verdict, detractorsToPassives: count, passivesToPromoters: others }: GoalStanding) {
    if (verdict === null || verdict === 'above' || count === 0) return null
    const ways = [
      count && counted(count, 'detractor becoming a passive', 'detractors becoming passives'),
      others && counted(others, 'passive becoming a promoter', 'passives becoming promoters'),
    ].filter(Boolean)
    return ways.length === 0 ? null : `About ${ways.join(', or ')} would reach it`
  },
  reached: ({ reachedOn }: GoalStanding) =>
    reachedOn === null ? null : `First clearly reached on ${day(reachedOn)}`,

  set: 'Set a goal',
  scopeField: 'For',
  scopeHint: 'Chosen once. A goal for others is another goal.',
  scopeEvery: EVERY,
  scopeEverybody: (survey: string) => `${survey}: everybody`,
  scopeSegment: (dimension: string, segment: string) => `${dimension}: ${segment}`,
  targetField: 'Target',
  targetHint:
    'A whole score from −100 to 100. 30 and up is commonly called good, above 50 excellent.',
  name: 'Name',
  nameHint: 'Like Good, or Best in town. May be left empty.',
  dueField: 'Due date',
  dueHint: 'The day by which it is to be reached. May be left empty.',
  owner: 'Owner',
  ownerHint:
    'The team that looks after it, like Customer service; never a person. May be left empty.',
  submit: 'Set the goal',
  added: (called: string) => `Set the goal ${called}.`,
  saved: (called: string) => `Saved the goal ${called}.`,

  history: 'History',
  historyBody:
    'What was changed about it stays here, so that moving a target is seen. The day on which it was reached counts from its latest target. Who changed it is in the log.',
  event(event: GoalEvent): string {
    if (event.what === 'set')
      return `${event.day === null ? 'Came with the program' : 'Set'}: ${noted(event)}`
    if (event.what === 'changed') return event.steps.map(step).join('; ')
    return event.what === 'removed' ? 'Removed' : 'Put back'
  },
  always: 'From the beginning',

  removal: 'Remove it',
  removalBody: 'It is shown nowhere any more. Its history stays, and it can be put back.',
  remove: 'Remove the goal',
  removed: (called: string) =>
    `Removed the goal ${called}. It can be put back from the end of this page.`,
  removedTitle: 'Removed',
  removedNote: 'This goal is removed: it is shown nowhere.',
  putBack: 'Put back',
  putBackOf: (called: string) => `Put back ${called}`,
  isBack: (called: string) => `The goal ${called} is back.`,
}

const FIELDS: Record<GoalStep['field'], string> = {
  name: 'Name',
  target: 'Target',
  due: 'Due date',
  owner: 'Owner',
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
  const dated = due === null ? null : `by ${day(due)}`
  return [`target ${plain(target)}`, name, dated, owner].filter(Boolean).join(', ')
}

/** With one decimal: paces are small. */
function points(value: number): string {
  const written = fine(value)
  return `${written} ${written === fine(1) ? 'point' : 'points'}`
}

/** Which way it goes, how fast, and how sure that is. */
function movement({ perMonth, low, high }: Pace, every = ''): string {
  const margin = `±${fine((high - low) / 2)}`
  if (fine(perMonth) === fine(0)) return `no movement, ${margin}${every}`
  const way = perMonth > 0 ? 'up' : 'down'
  return `${way} ${every ? points(perMonth) : fine(perMonth)}${every}, ${margin}`
}

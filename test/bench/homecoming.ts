import { withBoth } from './support/bare.ts'
import { Crowd } from './support/crowd.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import { median, percentile } from './support/statistics.ts'
import { WALL_STREAM, type Both, type Subject } from './support/subject.ts'
import { visitsDuring } from './support/visitor.ts'
import { SCREEN_TOKEN } from './support/wall.ts'

const MANY = 10_000
const AT_ONCE = 500
const ROUNDS = 4

/** Screens say who they are; the yardstick does not look. */
const SCREENS_STREAM = `${WALL_STREAM}&screen=${SCREEN_TOKEN}`

/** What screens that all come back do to the program: ten thousand in turn, and five hundred at once. */
export const homecoming: Benchmark = {
  name: 'homecoming',
  run: () => withFolder((folder) => withBoth(folder, measure)),
}

async function measure({ wall, bare }: Both): Promise<Figure[]> {
  const [visits, visitsOfBare]: [number[], number[]] = [[], []]
  let lost = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    visitsOfBare.push(...(await comeBackAtOnce(bare)).visits)
    const back = await comeBackAtOnce(wall)
    visits.push(...back.visits)
    lost += back.lost
  }
  return [
    {
      name: `${AT_ONCE} screens at once, ${ROUNDS} times: the wall’s p99 meanwhile`,
      value: percentile(visits, 0.99),
      yardstick: percentile(visitsOfBare, 0.99),
      unit: 'ms',
      target: { most: 200 },
      note: `${visits.length} loads, median ${median(visits).toFixed(1)} ms`,
    },
    { name: 'of them lost', value: lost, unit: '', target: { most: 0 } },
    ...(await many(wall, bare)),
  ]
}

async function comeBackAtOnce(wall: Subject) {
  let lost = 0
  const visits = await visitsDuring(wall, async () => {
    const crowd = await Crowd.open(wall, AT_ONCE, { atOnce: AT_ONCE, stream: SCREENS_STREAM })
    await crowd.push()
    lost = crowd.lost
    await crowd.close()
  })
  return { visits, lost }
}

async function many(wall: Subject, bare: Subject): Promise<Figure[]> {
  const theirs = await manyAt(bare)
  const ours = await manyAt(wall)
  const figure = (name: string, of: typeof ours, beside: typeof ours, key: 'time' | 'push') => ({
    name: `${MANY.toLocaleString('en')} screens: ${name}`,
    unit: 'ms',
    value: of[key],
    yardstick: beside[key],
  })
  return [
    { ...figure('all connected', ours, theirs, 'time'), target: { most: 30_000 } },
    figure('last one, of a push', ours, theirs, 'push'),
    { name: 'of them lost', value: ours.lost, unit: '', target: { most: 0 } },
  ]
}

async function manyAt(subject: Subject) {
  const start = performance.now()
  const crowd = await Crowd.open(subject, MANY, { stream: SCREENS_STREAM })
  const time = performance.now() - start
  const push = await crowd.push()
  const { lost } = crowd
  await crowd.close()
  return { time, push, lost }
}

import { onTestFinished } from 'vitest'
import { SILENT, type Log } from '#app/log.ts'
import { openNews } from '#app/news/open-news.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { freshPeople, MINUTE } from '#test/support/people.ts'
import { fullSnapshot, months, scoredSnapshot } from '#test/support/snapshots.ts'

/** Half past eight on Friday 20 November 2026 in UTC: half past nine in Stockholm. */
export const FRIDAY = Date.UTC(2026, 10, 20, 8, 30)

export const SURVEY = 'relationship'

/** October, as the picture of that month shows it. */
export const OCTOBER = scoredSnapshot(
  { promoters: 120, passives: 60, detractors: 20 },
  {
    window: { kind: 'period', months: 1, from: '2026-10-01', to: '2026-10-31' },
    trend: months([50]),
  },
)

/** News of a company whose picture, and whose clock, a test changes. */
export function openedNews({
  log = SILENT,
  origin = 'https://nps.example.com',
}: {
  log?: Log
  origin?: string | null
} = {}) {
  const clock = { now: FRIDAY }
  const people = freshPeople(clock)
  const pictures: { latest: Snapshot | null; closed: Snapshot | null } = {
    latest: calm(),
    closed: null,
  }
  const drawn: unknown[] = []
  const opening = {
    ...{ database: people.database, secret: 'a secret of sixteen', origin, log },
    snapshot: async ({ months: asked }: { months?: unknown }) =>
      asked ? pictures.closed : pictures.latest,
    settings: async () => ({ companyName: 'Nordlys Energi', timeZone: 'Europe/Stockholm' }),
    surveys: async () => [SURVEY, 'support'],
    gallery: {
      picture: async (order: unknown) => {
        drawn.push(order)
        return new TextEncoder().encode('PNG')
      },
    },
    now: () => clock.now,
  }
  const news = openNews(opening)
  onTestFinished(news.close)
  const addOutlet = async (kind: 'slack' | 'teams' | 'webhook', address: string, changes = {}) => {
    const form = {
      ...{ name: kind, address, survey: '', language: 'en' },
      ...{ wants: ['goal reached', 'change', 'month closed', 'digest'], ...changes },
    }
    const added = await news.desk.add(kind, form)
    if ('faults' in added) throw new Error(JSON.stringify(added))
    return added
  }
  /** Looks, and again once what was found has held. */
  const settle = async () => {
    await news.turn()
    clock.now += 15 * MINUTE
    await news.turn()
  }
  return { ...news, opening, people, clock, pictures, drawn, addOutlet, settle }
}

/** Nothing to tell. */
export function calm(changes: Partial<Snapshot> = {}): Snapshot {
  const snapshot = fullSnapshot()
  const change = snapshot.change && { ...snapshot.change, verdict: 'no clear change' as const }
  return { ...snapshot, change, ...changes }
}

/** The second goal was reached on a day. */
export function withGoal(reachedOn: Snapshot['dataThrough']): Snapshot {
  const snapshot = calm()
  const goals = snapshot.goals.map((goal) =>
    goal.target === 30 ? { ...goal, name: 'Our first', reachedOn } : goal,
  )
  return { ...snapshot, goals }
}

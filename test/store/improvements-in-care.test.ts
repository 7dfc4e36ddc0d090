import { describe, expect, it } from 'vitest'
import type { Connection } from '#store/engines/sqlite.ts'
import {
  addImprovement,
  changeImprovement,
  improvementsInCare,
  putImprovementBack,
  removeImprovement,
  type ImprovementChange,
} from '#store/improvements-in-care.ts'
import { isDoneBetween, listImprovements } from '#store/improvements.ts'
import { createSurvey } from '#store/surveys.ts'
import { addTheme, removeTheme } from '#store/themes/themes.ts'
import { freshDatabase } from '#test/support/database.ts'

const BILLS: ImprovementChange = {
  title: 'Bills on one page',
  doneOn: '2026-10-01',
  said: 'Bills were hard to read.',
  done: 'They have one page.',
  theme: null,
  survey: null,
}
const NOW = '2026-11-20T12:00:00Z'

/** What becomes of improvements, in a database with a survey. */
function withImprovements<Answer>(ask: (connection: Connection) => Promise<Answer>) {
  return freshDatabase().writer.write(async (connection) => {
    await createSurvey(connection, 'Customers', 'relationship')
    return ask(connection)
  })
}

describe('improvementsInCare(connection)', () => {
  it('has what was added and changed, the latest first', async () => {
    await withImprovements(async (connection) => {
      expect(addImprovement(connection, BILLS)).toBe(true)
      expect(addImprovement(connection, { ...BILLS, title: 'App', doneOn: '2026-11-01' })).toBe(
        true,
      )
      const shorter = { ...BILLS, title: 'Bills', said: null, survey: 1 }
      expect(changeImprovement(connection, 1, shorter)).toBe(true)
      expect(improvementsInCare(connection)).toMatchObject([
        { id: 2, title: 'App', removedAt: null },
        { id: 1, ...shorter },
      ])
    })
  })

  it('has nothing of a survey that is gone, and no theme that is', async () => {
    await withImprovements(async (connection) => {
      expect(addImprovement(connection, { ...BILLS, survey: 9 })).toBe(false)
      const theme = addTheme(connection, { name: 'Bills', isHidden: false, words: [] })
      addImprovement(connection, { ...BILLS, theme })
      expect(changeImprovement(connection, 1, { ...BILLS, survey: 9 })).toBe(false)
      expect(await listImprovements(connection, 1)).toMatchObject([
        { theme: { id: 'bills', name: 'Bills' } },
      ])
      removeTheme(connection, theme!)
      expect(improvementsInCare(connection)).toMatchObject([{ title: BILLS.title, theme: null }])
      addImprovement(connection, { ...BILLS, theme })
      expect(improvementsInCare(connection)).toMatchObject([{ theme: null }, { theme: null }])
    })
  })
})

describe('removeImprovement(connection, id, now)', () => {
  it('hides it from readers until it is put back', async () => {
    await withImprovements(async (connection) => {
      addImprovement(connection, BILLS)
      expect(removeImprovement(connection, 1, NOW)).toBe(true)
      expect(removeImprovement(connection, 1, NOW)).toBe(false)
      expect(changeImprovement(connection, 1, BILLS)).toBe(false)
      expect(await listImprovements(connection, 1)).toEqual([])
      expect(improvementsInCare(connection)).toMatchObject([{ removedAt: NOW }])
      expect(putImprovementBack(connection, 1)).toBe(true)
      expect(putImprovementBack(connection, 1)).toBe(false)
      expect(await listImprovements(connection, 1)).toMatchObject([{ title: BILLS.title }])
    })
  })

  it('forgets what was removed thirty days before', async () => {
    await withImprovements(async (connection) => {
      for (const title of ['Old', 'New']) addImprovement(connection, { ...BILLS, title })
      removeImprovement(connection, 1, '2026-10-20T12:00:00Z')
      removeImprovement(connection, 2, NOW)
      expect(improvementsInCare(connection)).toMatchObject([{ title: 'New' }])
    })
  })
})

describe('isDoneBetween(connection, after, upTo)', () => {
  it('is of the days behind the first, and of nothing that was removed', async () => {
    await withImprovements(async (connection) => {
      addImprovement(connection, BILLS)
      expect(isDoneBetween(connection, '2026-09-30', '2026-10-01')).toBe(true)
      expect(isDoneBetween(connection, '2026-10-01', '2026-10-02')).toBe(false)
      removeImprovement(connection, 1, NOW)
      expect(isDoneBetween(connection, '2026-09-30', '2026-10-01')).toBe(false)
    })
  })
})

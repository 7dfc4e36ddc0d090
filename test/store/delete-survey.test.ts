import { describe, expect, it } from 'vitest'
import { deleteSurvey } from '#store/delete-survey.ts'
import { renameDimension } from '#store/dimension-changes.ts'
import { addGoal, changeGoal } from '#store/goals.ts'
import { startImport, undoImport } from '#store/imports.ts'
import { mergeSegments } from '#store/segment-changes.ts'
import { addScreen, changeScreen, listScreens } from '#store/screens.ts'
import { changeSource } from '#store/source-changes.ts'
import { createSurvey, listSurveys } from '#store/surveys.ts'
import { addWave } from '#store/waves.ts'
import { takeOut } from '#store/withdrawals.ts'
import { importAnswers } from '#test/support/imports.ts'
import { databaseWithSurveys, NOW, post, type Answer } from '#test/support/results.ts'
import { countingResponses } from './counting.ts'

const WAVE = { name: 'Autumn', firstDay: '2026-09-01', lastDay: '2026-10-31' } as const
const of = (identity: string, Region: string): Answer => ({
  ...{ identity, segments: { Region }, touchpoint: 'Shop', comment: `${identity} likes it` },
})

describe('deleteSurvey(connection, survey)', () => {
  it('deletes all that is of it, and nothing of another one', async () => {
    const { writer } = await databaseWithSurveys()
    await post(writer, [of('kept', 'North')], 2)
    const { id } = await importAnswers(writer, [of('a', 'North'), of('b', 'South')])
    await post(writer, [of('c', 'West')])
    await writer.write(async (connection) => {
      await mergeSegments(connection, 3, 2)
      await renameDimension(connection, 2, 'Area')
      await addWave(connection, 1, { ...WAVE, invitations: 9 })
      const note = { name: null, target: 40, due: null, owner: null }
      const goal = addGoal(connection, { ...note, survey: 1, segment: 2 }, '2026-01-01')
      changeGoal(connection, goal, { ...note, owner: 'Service' }, '2026-02-01')
      await undoImport(connection, id, NOW)
      takeOut(connection, { source: 1, from: null, to: null }, NOW)
      const screen = addScreen(connection, { name: 'Lobby', hash: new Uint8Array(32), now: NOW })
      changeScreen(connection, screen ?? 0, { view: { survey: 'customers', segment: '2' } })
    })
    await post(writer, [of('kept', 'North')], 2)
    await writer.write(async (connection) => {
      const { prepare } = connection
      expect(await deleteSurvey(connection, 1)).toBe('done')
      expect(prepare('PRAGMA foreign_key_check').all()).toEqual([])
      expect((await listSurveys(connection)).map(({ name }) => name)).toEqual(['Support calls'])
      expect(countingResponses(connection)).toMatchObject([{ survey: 2 }])
      expect(prepare('SELECT DISTINCT survey_id FROM comments').pluck().all()).toEqual([2])
      for (const table of [
        ...['imports', 'waves', 'former_dimension_names'],
        ...['goals WHERE target = 40', 'goal_changes'],
      ])
        expect(prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0)
      const [screen] = listScreens(connection)
      expect(screen?.showing).toMatchObject({ survey: null, segment: null })
      expect(await deleteSurvey(connection, 1)).toBe('gone')
    })
  })

  it('gives its id, and those of its imports, to nothing else', async () => {
    const { writer } = await databaseWithSurveys()
    const { id } = await importAnswers(writer, [of('a', 'North')])
    await writer.write(async (connection) => {
      await undoImport(connection, id, NOW)
      for (const survey of [1, 2]) expect(await deleteSurvey(connection, survey)).toBe('done')
      const survey = await createSurvey(connection, 'Guests', 'relationship')
      expect(survey.id).toBe(3)
      const file = { fileName: 'a.csv', fingerprint: new Uint8Array(32), givenDay: null }
      const next = await startImport(connection, { ...file, survey: survey.id, now: NOW })
      expect(next.id).toBe(id + 1)
    })
  })

  it('keeps one that has answers, or that a source feeds', async () => {
    const { writer } = await databaseWithSurveys()
    await post(writer, [of('a', 'North')])
    await writer.write(async (connection) => {
      expect(await deleteSurvey(connection, 1)).toBe('has answers')
      await changeSource(connection, 1, { survey: 2 })
      expect(await deleteSurvey(connection, 2)).toBe('is fed')
      await changeSource(connection, 1, { revokedAt: NOW })
      expect(await deleteSurvey(connection, 2)).toBe('done')
    })
  })
})

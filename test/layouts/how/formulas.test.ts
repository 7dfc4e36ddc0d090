import { describe, expect, it } from 'vitest'
import { Formulas } from '#layouts/how/formulas.ts'
import { howMessagesIn } from '#messages/how/language.ts'
import { LANGUAGE_CODES } from '#nps/languages.ts'
import { fullSnapshot, shownScore } from '#test/support/snapshots.ts'

const SCORE = shownScore({ promoters: 50, passives: 30, detractors: 20 })

describe('Formulas', () => {
  it('write the interval of the published example, step by step', () => {
    const steps = new Formulas(howMessagesIn('en')).margin(SCORE)
    const results = steps.map((step) => step.at(-1)?.text)
    expect(results.slice(0, 3)).toEqual(['= 103', '= 0.4927', '= 0.2015'])
    expect(results[4]).toBe('= 7.692')
    expect(results[6]).toBe('= 14.05 … 44.20')
  })

  it('write numbers as each language does', () => {
    for (const language of LANGUAGE_CODES) {
      const [, , , result] = new Formulas(howMessagesIn(language)).score(SCORE, SCORE.nps)
      expect(result?.text).toBe(`= 30${['en', 'zh'].includes(language) ? '.' : ','}00`)
    }
  })

  it('put what is below 0 behind a minus into brackets', () => {
    const { change } = fullSnapshot()
    if (!change) throw new Error('a full snapshot has a change')
    const against = { ...change.against, promoters: 100, passives: 0, detractors: 674 }
    const formula = new Formulas(howMessagesIn('en')).change({ ...change, against }, SCORE)[1]
    expect(formula?.[1]?.text).toBe('= 30.00 − ( −74.16 )')
  })

  it('say nothing of steps and pace where there are none', () => {
    const [goal] = fullSnapshot().goals
    if (!goal) throw new Error('a full snapshot has goals')
    const formulas = new Formulas(howMessagesIn('en'))
    expect(formulas.steps({ ...goal, detractorsToPassives: null }, SCORE)).toBeNull()
    expect(formulas.pace({ ...goal, pacePerMonth: null }, SCORE.nps, 3)).toBeNull()
  })
})

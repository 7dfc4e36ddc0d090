import { describe, expect, it } from 'vitest'
import { chooseNames } from '#privacy/names/choose-names.ts'
import { tokensOf } from '#privacy/names/tokens.ts'

const THRESHOLDS = { sure: 0.5, maybe: 0.1, beside: 0.02, company: 0.9 }

/** What is chosen when each word of the text is as likely part of a person's name as given. */
function chosen(
  text: string,
  person: readonly number[],
  company: readonly number[] = [],
  listed = -1,
): string[] {
  const likelihoods = {
    person,
    besideName: person,
    listed: person.map((_, at) => at === listed),
    company: person.map((_, at) => company[at] ?? 0),
    any: person.map((one, at) => Math.max(one, company[at] ?? 0)),
  }
  return chooseNames(tokensOf(text), likelihoods, THRESHOLDS).map(
    ({ start, end, sure, kind }) => `${sure ? 'sure' : 'maybe'} ${kind} ${text.slice(start, end)}`,
  )
}

describe('chooseNames(tokens, likelihoods, thresholds)', () => {
  it('is sure above one threshold, unsure above another', () => {
    expect(chosen('thanks Ola', [0, 0.6])).toEqual(['sure person Ola'])
    expect(chosen('thanks Ola', [0, 0.2])).toEqual(['maybe person Ola'])
    expect(chosen('thanks Ola', [0, 0.05])).toEqual([])
  })

  it('is stricter in a text that names something', () => {
    expect(chosen('Kim and Ola', [0.9, 0, 0.05])).toEqual(['sure person Kim', 'maybe person Ola'])
  })

  it('takes neighbours, initials and a “von” along', () => {
    expect(chosen('Ola Ek came', [0.9, 0.15, 0])).toEqual(['sure person Ola Ek'])
    expect(chosen('J. Ek came', [0, 0, 0.9, 0])).toEqual(['sure person J. Ek'])
    expect(chosen('by von Ek', [0, 0, 0.9])).toEqual(['sure person von Ek'])
    expect(chosen('książka Joyce’a tu', [0, 0.9, 0, 0, 0])).toEqual(['sure person Joyce’a'])
  })

  it('lets somebody look at what a list or a title makes a name', () => {
    expect(chosen('dla elizy', [0, 0], [], 1)).toEqual(['maybe person elizy'])
    expect(chosen('Dzwonił Pan W z biura', [0, 0, 0, 0, 0])).toEqual(['maybe person W'])
    expect(chosen('Vitamin K hilft', [0, 0, 0])).toEqual([])
  })

  it('leaves signs at the ends outside', () => {
    expect(chosen('(Ola)', [0.6, 0.9, 0.6])).toEqual(['sure person Ola'])
    expect(chosen('!', [0.9])).toEqual([])
  })

  it('is never sure of a company', () => {
    expect(chosen('at Ekbolaget', [0, 0], [0, 0.95])).toEqual(['maybe company Ekbolaget'])
  })
})

import { describe, expect, it } from 'vitest'
import { readModel, writeModel } from '#privacy/names/model-file.ts'
import { packTable } from '#privacy/names/packed-table.ts'

const tagger = {
  unit: 0.01,
  chain: { labels: 2, transitions: Float64Array.from([1, 2, 3, 4]) },
  weights: packTable(2, [[77, [1, -2]]]),
}
const model = {
  words: { lexicon: { names: packTable(1, [[5, [3]]]), words: packTable(1, []) }, tagger },
  characters: {
    lexicon: { traditional: '開', simplified: '开', words: packTable(2, [[9, [1, 2]]]) },
    tagger,
  },
  thresholds: { en: { sure: 0.5, maybe: 0.1, beside: 0.02, company: 0.9 } },
}

describe('readModel(writeModel(model))', () => {
  it('is the model', () => {
    expect(readModel(writeModel(model))).toEqual(model)
  })

  it('throws when something is missing', () => {
    expect(() => readModel(writeModel(model).subarray(0, 60))).toThrow()
  })
})

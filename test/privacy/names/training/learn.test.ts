import { describe, expect, it } from 'vitest'
import { finderOf } from '#privacy/names/find-names.ts'
import { writeModel } from '#privacy/names/model-file.ts'
import type { MarkedText } from '#privacy/names/training/corpora.ts'
import { readCorpus } from '#privacy/names/training/corpora.ts'
import { learn } from '#privacy/names/training/learn.ts'

const FRAMES = ['thanks to * for the help', 'spoke with * at the desk', '* was very kind to us']
const NAMES = ['Ola', 'Kim Berg', 'Maja', 'Rut Ek', 'Sven', 'Eva Lind', 'Noor', 'Per Holm']

function texts(language: string): MarkedText[] {
  const clean = ['the food was cold and late', 'nobody ever answered our call at all']
  const named = FRAMES.flatMap((frame) =>
    NAMES.map((name) => {
      const start = frame.indexOf('*')
      const marks = [{ start, end: start + name.length, label: 'PERSON' }]
      return { text: frame.replace('*', name), language, marks }
    }),
  )
  return [...named, ...clean.map((text) => ({ text, language, marks: [] }))].flatMap((text) => [
    text,
    text,
  ])
}

const EFFORT = { rounds: 2, words: 4_000, characters: 4_000 }

function learnt(): ReturnType<typeof learn> {
  return learn(['en', 'sv', 'pl', 'de', 'zh'].flatMap(texts), EFFORT, () => undefined)
}

describe('learn(texts, effort, say)', () => {
  const model = learnt()

  it('makes the same bytes of the same texts', () => {
    expect(Buffer.compare(writeModel(learnt()), writeModel(model))).toBe(0)
  }, 60_000)

  it('learns what stands around names', () => {
    const found = finderOf(model)('spoke with Zorgulla at the desk', 'en')
    expect(found.map(({ start, end }) => [start, end])).toEqual([[11, 19]])
  })
})

describe('readCorpus(folder, language)', () => {
  it('says what to do when there is nothing to learn from', () => {
    expect(() => readCorpus('/nowhere', 'en')).toThrow('npm run train-names -- FOLDER')
  })
})

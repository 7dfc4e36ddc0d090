import { describe, expect, it } from 'vitest'
import { guardedMasking, type MaskingThread } from '#app/masking/guarded-masking.ts'
import { ThreadEnded } from '#app/threads/calls.ts'

const RULES = { always: [], never: [] }

const taskOf = (...texts: readonly string[]) => ({
  words: texts.map((text) => ({ text, known: [] })),
  rules: RULES,
})

const PATIENCE = { shared: 50, alone: 50 }

/** Threads that end with every call under way on “end”, and hang on “hang”. */
function threads({ isBroken = false } = {}) {
  let killed = 0
  const start = (): MaskingThread => {
    const ends = new Set<(reason: Error) => void>()
    const end = () => {
      for (const reject of ends) reject(new ThreadEnded('The masking thread has ended.'))
      ends.clear()
    }
    return {
      mask: async ({ words }) => {
        const answer = Promise.withResolvers<undefined>()
        ends.add(answer.reject)
        const has = (text: string) => words.some((one) => one.text === text)
        setImmediate(() => {
          if (isBroken || has('end')) end()
          else if (!has('hang')) answer.resolve(undefined)
        })
        await answer.promise
        return words.map(({ text }) => ({
          comment: { text, decision: 'show', reasons: [], language: null, uncertain: [] },
          never: null,
        }))
      },
      kill: async () => {
        killed += 1
        end()
      },
      close: async () => undefined,
    }
  }
  return { start, killed: () => killed }
}

const outcomes = async (
  masked: Promise<{ comment: { text: string } | null; never: string | null }[]>,
) => (await masked).map(({ comment, never }) => comment?.text ?? never)

describe('guardedMasking(start, patience)', () => {
  it('masks what does not end the thread, in one go', async () => {
    const masking = guardedMasking(threads().start, PATIENCE)
    expect(await outcomes(masking.mask(taskOf('a', 'b')))).toEqual(['a', 'b'])
  })

  it('never shows the words that end the thread, and all others as ever', async () => {
    const masking = guardedMasking(threads().start, PATIENCE)
    expect(await outcomes(masking.mask(taskOf('a', 'end', 'b', 'end')))).toEqual([
      ...['a', 'failed', 'b', 'failed'],
    ])
  })

  it('never shows the words that it hangs on, and ends it', async () => {
    const { start, killed } = threads()
    const masking = guardedMasking(start, PATIENCE)
    expect(await outcomes(masking.mask(taskOf('a', 'hang')))).toEqual(['a', 'too slow'])
    expect(killed()).toBe(2)
  })

  it('blames nobody else whose words are on their way', async () => {
    const masking = guardedMasking(threads().start, PATIENCE)
    const [bad, good] = [masking.mask(taskOf('end')), masking.mask(taskOf('a', 'b'))]
    expect(await outcomes(good)).toEqual(['a', 'b'])
    expect(await outcomes(bad)).toEqual(['failed'])
  })

  it('throws when it is not the words that end the thread: nothing is held back for good', async () => {
    const masking = guardedMasking(threads({ isBroken: true }).start, PATIENCE)
    await expect(masking.mask(taskOf('a'))).rejects.toThrow('has ended')
  })
})

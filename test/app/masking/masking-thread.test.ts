import { describe, expect, it, onTestFinished } from 'vitest'
import { openMasking } from '#app/masking/masking-thread.ts'

const RULES = { always: [], never: [] }

const task = (text: string) => ({ words: [{ text, known: [] }], rules: RULES })

function masking(keptFor?: number) {
  const opened = openMasking(keptFor)
  onTestFinished(() => opened.close())
  return opened
}

describe('openMasking()', () => {
  it('masks words in a thread of its own', async () => {
    const thread = masking()
    const text = 'When my order is ready please call me on 070-123 45 67'
    expect(await thread.mask(task(text))).toMatchObject([
      { comment: { text: 'When my order is ready please call me on [phone]' }, never: null },
    ])
  }, 20_000)

  it('ends when nobody uses it, and starts anew', async () => {
    const thread = masking(1)
    expect(await thread.mask(task('Good service, thank you'))).toHaveLength(1)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await thread.mask(task('Good service, thank you'))).toHaveLength(1)
  }, 20_000)
})

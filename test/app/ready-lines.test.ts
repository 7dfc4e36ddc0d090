import { Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { curlLine, googleFormsScript } from '#app/ready-lines.ts'
import { googleforms } from '#intake/hooks/googleforms.ts'
import { readFrom, taken } from '#test/intake/hooks/reading.ts'

describe('curlLine(origin, key)', () => {
  it('posts a response that would be taken', () => {
    const line = curlLine('https://nps.example.com', 'nps_key')
    expect(line).toContain('https://nps.example.com/api/v1/responses')
    expect(line).toContain('Authorization: Bearer nps_key')
    expect(JSON.parse(/-d '(.*)'/.exec(line)?.[1] ?? '')).toMatchObject({ rating: 9 })
  })
})

/** An answer to a form as Apps Script has it: kinds of questions with their titles and answers. */
function submitted(items: readonly (readonly [type: string, title: string, answer: string])[]) {
  const answers = items.map(([type, title, answer]) => ({
    getItem: () => ({
      getType: () => type,
      getTitle: () => title,
      asScaleItem: () => ({ getLowerBound: () => 0, getUpperBound: () => 10 }),
    }),
    getResponse: () => answer,
  }))
  return {
    response: {
      getId: () => 'g1',
      getTimestamp: () => new Date('2026-11-18T10:00:00Z'),
      getItemResponses: () => answers,
    },
  }
}

describe('googleFormsScript(url, secret)', () => {
  it('sends what is taken, and no name', () => {
    const sent: { url: string; options: { payload: string; headers: object } }[] = []
    const world = {
      FormApp: { ItemType: { SCALE: 'SCALE', PARAGRAPH_TEXT: 'PARAGRAPH_TEXT' } },
      UrlFetchApp: {
        fetch: (url: string, options: { payload: string; headers: object }) =>
          void sent.push({ url, options }),
      },
      event: submitted([
        ['TEXT', 'Your name', 'Kim Larsson'],
        ['SCALE', 'How likely are you to recommend us?', '4'],
        ['PARAGRAPH_TEXT', 'Why?', 'Slow'],
      ]),
    }
    const script = `${googleFormsScript('https://nps.example.com/hooks/googleforms/a', 'a "secret"')}\nsend(event)`
    new Script(script).runInNewContext(world)
    const [call] = sent
    expect(call?.url).toBe('https://nps.example.com/hooks/googleforms/a')
    expect(call?.options.headers).toMatchObject({ Authorization: 'Bearer a "secret"' })
    expect(call?.options.payload).not.toContain('Kim')
    expect(taken(readFrom(googleforms, call?.options.payload ?? ''))).toEqual([
      { id: 'g1', rating: 4, day: '2026-11-18', comment: 'Slow' },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { ownOrigin } from '#app/own-origin.ts'

const asked = (headers: Record<string, string>) => new Request('http://inside/', { headers })

describe('ownOrigin(request, origin)', () => {
  it('is what is set, whatever the browser says', () => {
    const origin = 'https://nps.example.com'
    expect(ownOrigin(asked({ origin: 'https://elsewhere.example' }), origin)).toBe(origin)
  })

  it('is otherwise what the browser asked for', () => {
    expect(ownOrigin(asked({ origin: 'https://wall.example', host: 'wall.example' }), null)).toBe(
      'https://wall.example',
    )
    expect(ownOrigin(asked({ host: 'wall.example:4321' }), null)).toBe('http://wall.example:4321')
  })
})

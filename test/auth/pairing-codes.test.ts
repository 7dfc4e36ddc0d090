import { describe, expect, it } from 'vitest'
import { PairingCodes } from '#auth/pairing-codes.ts'
import { FRIDAY, MINUTE } from '#test/support/people.ts'

function codes() {
  const clock = { now: FRIDAY }
  return { clock, codes: new PairingCodes(() => clock.now) }
}

describe('PairingCodes', () => {
  it('shows a wall six letters and digits that nobody takes for one another, and keeps to them', () => {
    const { codes: all } = codes()
    const { code, until } = all.codeOf('wall')
    expect(code).toMatch(/^[ABCDEFGHJKMNPQRSTUVWXYZ2-9]{6}$/)
    expect(until).toBe(FRIDAY + 10 * MINUTE)
    expect(all.codeOf('wall').code).toBe(code)
    expect(all.codeOf('another').code).not.toBe(code)
  })

  it('knows whose code was typed, however that was written, once', () => {
    const { codes: all } = codes()
    const { code } = all.codeOf('wall')
    const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `
    expect(all.take(typed)?.wall).toBe('wall')
    expect(all.take(typed)).toBeNull()
  })

  it('lets a code be typed again that was taken for nothing', () => {
    const { codes: all } = codes()
    const { code } = all.codeOf('wall')
    const shown = all.take(code)
    all.giveBack(shown!)
    expect(all.take(code)?.wall).toBe('wall')
  })

  it('knows no code after ten minutes, and shows another in time', () => {
    const { clock, codes: all } = codes()
    const { code } = all.codeOf('wall')
    clock.now += 9 * MINUTE - 1
    expect(all.codeOf('wall').code).toBe(code)
    clock.now += 1
    const next = all.codeOf('wall')
    expect(next.code).not.toBe(code)
    expect(all.take(code)).toBeNull()
    clock.now += 10 * MINUTE
    expect(all.take(next.code)).toBeNull()
  })

  it('is not filled by whoever asks for ever more codes', () => {
    const { codes: all } = codes()
    const first = all.codeOf('first')
    for (let wall = 0; wall < 2_000; wall += 1) all.codeOf(`wall ${wall}`)
    expect(all.take(first.code)).toBeNull()
    expect(all.take(all.codeOf('wall 1999').code)?.wall).toBe('wall 1999')
  })
})

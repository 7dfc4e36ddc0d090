import { describe, expect, it } from 'vitest'
import { messagesIn } from '#messages/language.ts'
import { layOutBoard } from '#pictures/board-layout.ts'
import { pictured } from '#pictures/picture.ts'
import { BOARD_WIDTH } from '#pictures/placed.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { fullSnapshot, goals, shownScore } from '#test/support/snapshots.ts'

const lay = (changes: Partial<Snapshot> = {}, height = 630) =>
  layOutBoard(pictured(fullSnapshot(changes)), messagesIn('en'), height)

const change = { points: 0.4, verdict: 'no clear change' } as const
const against = { from: '2026-05-25', to: '2026-08-22', responses: 774 } as const
const tally = { promoters: 0, passives: 0, detractors: 400 }
const LONG = 'Międzynarodowe Przedsiębiorstwo Wodociągów '.repeat(4)

describe('layOutBoard(of, messages, height)', () => {
  it.each([
    ['as it is', {}],
    [
      'with the widest score and the longest words',
      {
        score: shownScore(tally),
        change: { ...change, against },
        goals: goals(tally, [10, 30, 50, 70]),
      },
    ],
    ['with nothing to compare', { score: shownScore(tally), change: null }],
    [
      'with long names',
      {
        company: { ...fullSnapshot().company, name: LONG },
        survey: { id: 's', name: LONG, kind: 'relationship' } as const,
        segment: { id: 'n', name: LONG },
      },
    ],
    ['withheld', { score: { withheld: true, reason: 'too few answers' } as const, change: null }],
  ])('keeps every line within the margins (%s)', (_name, changes) => {
    for (const { line, x, y } of lay(changes).lines.filter(({ line: { width } }) => width > 0)) {
      expect(x, line.text).toBeGreaterThanOrEqual(64)
      expect(x + line.width, line.text).toBeLessThanOrEqual(BOARD_WIDTH - 64)
      expect(y, line.text).toBeLessThanOrEqual(630 - 54)
    }
  })

  it('writes nothing over the gauge or over another line', () => {
    const { lines, gauge } = lay({ goals: goals(tally, [10, 30, 50, 70]) })
    const boxes = lines.map(({ line, x, y }) => ({
      ...{ text: line.text, left: x, right: x + line.width },
      ...{ top: y - 0.72 * line.size, foot: y },
    }))
    for (const one of boxes) {
      expect(one.foot < gauge.y || one.top > gauge.y + 5.7 * gauge.em, one.text).toBe(true)
      const under = boxes.filter(
        (other) =>
          other !== one &&
          other.left < one.right &&
          other.right > one.left &&
          other.top < one.foot &&
          other.foot > one.top,
      )
      expect(under, one.text).toEqual([])
    }
  })

  it('puts two targets below each other, and more of them in rows', () => {
    const places = (targets: readonly number[]) =>
      lay({ goals: goals(tally, targets) }).targets.map(({ x, y }) => [x, y])
    const [first = [], second = []] = places([30, 50])
    expect([first[0], first[1]! < second[1]!]).toEqual([second[0], true])
    const [one = [], two = [], three = []] = places([10, 30, 50])
    expect([one[1], two[1]! < three[1]!]).toEqual([two[1], true])
    expect([one[0], one[0]! < two[0]!]).toEqual([three[0], true])
  })

  it('spreads over what is higher', () => {
    const [low, high] = [lay(), lay({}, 675)]
    expect(high.gauge.y - low.gauge.y).toBe(30)
    const foot = ({ lines }: typeof low) => Math.max(...lines.map(({ y }) => y))
    expect(foot(high) - foot(low)).toBe(45)
  })
})

import { describe, expect, it } from 'vitest'
import { Settling } from '#intake/drop-folder/settling.ts'

const file = (name: string, size = 10, modified = 1) => ({ name, size, modified })

/** What is settled after each of some looks. */
function looks(settling: Settling, ...found: ReturnType<typeof file>[][]): string[][] {
  return found.map((files) => settling.settled(files).map(({ name }) => name))
}

describe('Settling.settled(found)', () => {
  it('gives a file that three looks have found the same', () => {
    const same = [file('a')]
    expect(looks(new Settling(), same, same, same, same)).toEqual([[], [], ['a'], ['a']])
  })

  it('begins anew when a file has grown, was written to, or was gone', () => {
    const a = [file('a')]
    const between = [[file('a', 11)], [file('a', 10, 2)], []]
    for (const other of between)
      expect(looks(new Settling(), a, a, other, a, a, a)).toEqual([[], [], [], [], [], ['a']])
  })

  it('gives an empty file more time, for it may only have been begun', () => {
    const empty = Array.from({ length: 15 }, () => [file('a', 0)])
    const seen = looks(new Settling(), ...empty)
    expect(seen.slice(0, 14).flat()).toEqual([])
    expect(seen[14]).toEqual(['a'])
  })

  it('watches each file for itself', () => {
    const both = [file('a'), file('b')]
    const seen = looks(new Settling(), [file('a')], both, [file('a'), file('b', 11)], both)
    expect(seen).toEqual([[], [], ['a'], ['a']])
  })
})

describe('Settling.startOver(name)', () => {
  it('waits for a file as if it had just come', () => {
    const settling = new Settling()
    const same = [file('a')]
    looks(settling, same, same, same)
    settling.startOver('a')
    expect(looks(settling, same, same, same)).toEqual([[], [], ['a']])
  })
})

import { describe, expect, it } from 'vitest'
import { readBoard, writeBoard } from '#islands/board.ts'
import { comment, fullSnapshot } from '#test/support/snapshots.ts'

const said = '</script><script>alert(1)</script> <!-- a < b & "c" \\ d'
const board = {
  snapshot: fullSnapshot({ comments: [comment(said, 'promoter')] }),
  madeAt: Date.UTC(2026, 10, 20, 13, 5),
  version: 'ab12',
  stream: '/api/v1/stream?audience=wall',
}

describe('writeBoard(board)', () => {
  it('holds no tag, whatever customers write', () => {
    expect(JSON.stringify(board)).toContain('</script>')
    expect(writeBoard(board)).not.toContain('<')
  })
})

describe('readBoard(json)', () => {
  it('is the board that was written', () => {
    expect(readBoard(writeBoard(board))).toEqual(board)
  })

  it('refuses a snapshot that is none', () => {
    expect(() => readBoard('{"snapshot":{"number":"7"}}')).toThrow(TypeError)
  })
})

import { describe, expect, it } from 'vitest'
import { changeNumber, countChange } from '#store/changes.ts'
import { freshDatabase } from '#test/support/database.ts'

describe('countChange(connection)', () => {
  it('counts up from 0, one by one', async () => {
    const { reader, writer } = freshDatabase()
    const numbers = [await reader.read(changeNumber)]
    for (let times = 0; times < 3; times += 1) {
      await writer.write(countChange)
      numbers.push(await reader.read(changeNumber))
    }
    expect(numbers).toEqual([0, 1, 2, 3])
  })

  it('counts nothing when its transaction is taken back', async () => {
    const { reader, writer } = freshDatabase()
    const failing = writer.write(async (connection) => {
      await countChange(connection)
      expect(await changeNumber(connection)).toBe(1)
      throw new Error('in the middle')
    })
    await expect(failing).rejects.toThrow('in the middle')
    expect(await reader.read(changeNumber)).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { Gallery } from '#app/pictures/gallery.ts'
import type { Language } from '#nps/languages.ts'
import { eventually } from '#test/support/eventually.ts'
import { orderOf } from '#test/support/pictures.ts'

/** Pictures that are done when the test says so. */
function gallery() {
  const waiting: PromiseWithResolvers<Uint8Array>[] = []
  let drawn = 0
  const drawing = {
    draw: () => {
      const one = Promise.withResolvers<Uint8Array>()
      waiting.push(one)
      return one.promise
    },
    close: () => Promise.resolve(),
  }
  const finish = async (error?: Error) => {
    const one = await eventually(() => waiting.shift() ?? Promise.reject(new Error('none')))
    if (error) one.reject(error)
    else one.resolve(new Uint8Array([(drawn += 1)]))
  }
  return { gallery: new Gallery(drawing), waiting, finish, drawnSoFar: () => drawn }
}

const order = (language: string) => orderOf({}, { language: language as Language })

describe('Gallery.picture(order)', () => {
  it('has a picture drawn once, for those who wait and for those who come later', async () => {
    const { gallery: hall, finish, drawnSoFar } = gallery()
    const both = Promise.all([hall.picture(order('en')), hall.picture(order('en'))])
    await finish()
    expect(await both).toEqual([new Uint8Array([1]), new Uint8Array([1])])
    expect(await hall.picture(order('en'))).toEqual(new Uint8Array([1]))
    expect(drawnSoFar()).toBe(1)
  })

  it('has another drawn when anything in it is otherwise', async () => {
    const { gallery: hall, finish } = gallery()
    const first = hall.picture(order('en'))
    await finish()
    await first
    const second = hall.picture(orderOf({ dataThrough: '2026-11-21' }, { language: 'en' }))
    await finish()
    expect(await second).toEqual(new Uint8Array([2]))
  })

  it('has one drawn at a time', async () => {
    const { gallery: hall, waiting, finish } = gallery()
    const all = Promise.all(['aa', 'bb', 'cc'].map((language) => hall.picture(order(language))))
    for (let left = 3; left > 0; left -= 1) {
      await eventually(() => expect(waiting).toHaveLength(1))
      await finish()
    }
    expect(await all).toEqual([1, 2, 3].map((count) => new Uint8Array([count])))
  })

  it('sends away whoever would have to wait for too long, and nobody else', async () => {
    const { gallery: hall, finish } = gallery()
    const languages = Array.from({ length: 9 }, (_, index) => `l${index}`)
    const all = languages.map((language) => hall.picture(order(language)))
    expect(await hall.picture(order('one too many'))).toBeNull()
    const again = hall.picture(order('l8'))
    for (let left = languages.length; left > 0; left -= 1) await finish()
    expect((await Promise.all(all)).every((picture) => picture !== null)).toBe(true)
    expect(await again).toEqual(new Uint8Array([9]))
    const later = hall.picture(order('one too many'))
    await finish()
    expect(await later).not.toBeNull()
  })

  it('tries again what has failed, and goes on with the others', async () => {
    const { gallery: hall, finish } = gallery()
    const [bad, good] = [hall.picture(order('bad')), hall.picture(order('good'))]
    const failed = expect(bad).rejects.toThrow('no paint')
    await finish(new Error('no paint'))
    await failed
    await finish()
    expect(await good).toEqual(new Uint8Array([1]))
    const again = hall.picture(order('bad'))
    await finish()
    expect(await again).toEqual(new Uint8Array([2]))
  })
})

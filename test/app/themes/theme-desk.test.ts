import { describe, expect, it } from 'vitest'
import { typedTheme } from '#app/themes/given-theme.ts'
import { themeDesk } from '#app/themes/theme-desk.ts'
import { ThemeSettler } from '#app/writing/theme-settler.ts'
import { createSource } from '#store/sources.ts'
import { createSurvey } from '#store/surveys.ts'
import { NOW, post, times } from '#test/support/results.ts'
import { writingInThisThread } from '#test/support/writing.ts'
import { pictureOf } from '#test/snapshots/picture.ts'

async function deskOnResults() {
  const { reader, writer, writing } = writingInThisThread()
  await writer.write(async (connection) => {
    await createSurvey(connection, 'Customers', 'relationship')
    await createSource(connection, { name: 'API', keyHash: new Uint8Array(32), now: NOW })
  })
  const settler = new ThemeSettler(writer)
  const settle = async () => {
    settler.settle()
    await settler.rest()
  }
  return { reader, writer, settler, settle, desk: themeDesk({ reader, writing }) }
}

const FORM = typedTheme({ name: 'Parking', isHidden: false, words: [] })
const words = (en: string) => ({ ...FORM, words: { ...FORM.words, en } })

describe('ThemeDesk', () => {
  it('adds a theme, finds its comments once it has words, and forgets it', async () => {
    const { reader, writer, settle, desk } = await deskOnResults()
    await post(writer, [
      ...times(20, { comment: 'No parking space', rating: 2 }, 'a'),
      ...times(20, { comment: 'Fine', rating: 9 }, 'b'),
    ])
    const added = await desk.add(' Parking ')
    if (!('id' in added)) throw new Error('it is the first of its name')
    expect(await desk.add('PARKING')).toMatchObject({ faults: { name: { code: 'name taken' } } })
    expect(await desk.change(added.id, words('Parking,\n *park*, parking , –'))).toEqual({
      done: true,
    })
    expect((await desk.find(added.id))?.typed.words.en).toBe('parking, *park*')
    expect((await desk.list()).progress).toEqual({ remaining: 40, of: 40 })
    await settle()
    expect((await desk.list()).progress.remaining).toBe(0)
    const [parking] = (await pictureOf(reader)).themes
    expect(parking).toMatchObject({ name: 'Parking', comments: 20, share: 0.5 })
    expect(await desk.remove(added.id)).toBe(true)
    expect(await desk.remove(added.id)).toBe(false)
    expect((await pictureOf(reader)).themes).toEqual([])
    expect(await desk.add('Parking')).toEqual({ id: expect.any(Number) as number })
  })

  it('begins with the starter themes, once', async () => {
    const { desk, settler } = await deskOnResults()
    await settler.begin()
    const { themes } = await desk.list()
    expect(themes.map(({ name }) => name)).toEqual([
      ...['Service', 'Price', 'Quality', 'Delivery', 'Product', 'Usability', 'Support'],
    ])
    await desk.remove(themes[0]!.id)
    await settler.begin()
    await settler.rest()
    expect((await desk.list()).themes).toHaveLength(6)
  })

  it('says what is wrong with a form', async () => {
    const { desk } = await deskOnResults()
    expect(await desk.add(' ')).toMatchObject({ faults: { name: { code: 'missing' } } })
    expect(await desk.change(1, words('x'.repeat(101)))).toMatchObject({
      faults: { en: { code: 'too long' } },
    })
    expect(await desk.preview(words('x'.repeat(101)))).toMatchObject({
      faults: { en: { code: 'too long' } },
    })
  })

  it('moves themes', async () => {
    const { desk } = await deskOnResults()
    for (const name of ['A', 'B', 'C']) await desk.add(name)
    const names = async () => (await desk.list()).themes.map(({ name }) => name).join('')
    const [a, , c] = (await desk.list()).themes
    expect(await desk.move(c!.id, 'earlier')).toBe(true)
    expect(await names()).toBe('ACB')
    expect(await desk.move(a!.id, 'earlier')).toBe(false)
    expect(await desk.move(c!.id, 'first')).toBe(true)
    expect(await names()).toBe('CAB')
  })

  it('tells what words would find, and shows nothing that is hidden', async () => {
    const { writer, desk } = await deskOnResults()
    await post(writer, [
      ...times(2, { comment: 'Parking of [name]', decision: 'hidden' }, 'a'),
      ...times(2, { comment: 'No parking' }, 'b'),
      ...times(6, { comment: 'Fine' }, 'c'),
    ])
    const previewed = await desk.preview(words('park*, name'))
    expect(previewed).toEqual({
      preview: { found: 4, of: 10, examples: ['No parking', 'No parking'] },
    })
  })

  it('suggests what is no theme’s word, until it is one or ignored', async () => {
    const { writer, desk } = await deskOnResults()
    await post(writer, [
      ...times(20, { comment: 'No parking space', rating: 2 }, 'a'),
      ...times(20, { comment: 'Long opening hours', rating: 10 }, 'b'),
    ])
    const phrases = async () => (await desk.suggestions()).map(({ phrase }) => phrase).sort()
    expect(await phrases()).toEqual(['opening hours', 'parking space'])
    await desk.ignore('opening hours')
    expect(await phrases()).toEqual(['parking space'])
    const added = await desk.add('Parking')
    if (!('id' in added)) throw new Error('it is the first of its name')
    expect(await desk.addWord(added.id, { phrase: 'parking space', language: '' })).toBe(true)
    expect(await desk.addWord(99, { phrase: 'parking space', language: '' })).toBe(false)
    expect(await phrases()).toEqual([])
    expect((await desk.find(added.id))?.typed.words.any).toBe('parking space')
  })

  it('lets people say what a comment is about, or that it is about nothing', async () => {
    const { reader, writer, settle, desk } = await deskOnResults()
    for (const name of ['Parking', 'Price']) await desk.add(name)
    const [parking] = (await desk.list()).themes
    await desk.change(parking!.id, words('parking'))
    await post(writer, times(12, { comment: 'No parking', rating: 2 }))
    const say = async (themes: string) => {
      await writer.write(async ({ prepare }) => {
        prepare('UPDATE comments SET themes = ?').run(themes)
      })
      await settle()
      const { comments } = await pictureOf(reader)
      return comments[0]?.themes
    }
    expect(await say('["price"]')).toEqual(['Price'])
    expect(await say('["–"]')).toEqual([])
    await desk.change(parking!.id, words('parking, park*'))
    await settle()
    expect((await pictureOf(reader)).comments[0]?.themes).toEqual([])
    expect(await say('[]')).toEqual(['Parking'])
  })
})

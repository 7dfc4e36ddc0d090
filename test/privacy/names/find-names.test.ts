import { Worker } from 'node:worker_threads'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { loadNameFinder } from '#privacy/names/find-names.ts'

const find = loadNameFinder()

function surely(text: string, language: string): string[] {
  return find(text, language)
    .filter(({ sure }) => sure)
    .map(({ start, end }) => text.slice(start, end))
}

function atAll(text: string, language: string): string {
  return find(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
}

describe('loadNameFinder()(text, language)', () => {
  it.each([
    ['en', 'The lady at the counter, Margaret Hollis, found my parcel.', 'Margaret Hollis'],
    ['en', 'Thanks to Kevin for the quick repair!', 'Kevin'],
    ['en', 'I spoke with Mr. Pemberton twice.', 'Mr. Pemberton'],
    ['sv', 'Jag fick hjälp av Birgitta Lindqvist i kassan.', 'Birgitta Lindqvist'],
    ['sv', 'Stort tack till Göran på supporten', 'Göran'],
    ['pl', 'Pani Agnieszka Wójcik pomogła mi z reklamacją.', 'Agnieszka Wójcik'],
    ['pl', 'Polecam pana Tomasza, wszystko naprawił.', 'Tomasza'],
    ['de', 'Frau Schneider hat mich sehr gut beraten.', 'Schneider'],
    ['de', 'Der Monteur Thomas Weber war pünktlich.', 'Thomas Weber'],
    ['zh', '客服王丽华很有耐心。', '王丽华'],
  ])('is sure of a name as customers write it (%s: %s)', (language, text, name) => {
    expect(surely(text, language)).toContain(name)
  })

  it.each([
    ['en', 'The staff was friendly and the room was clean.'],
    ['en', 'Delivery took three weeks. Never again!'],
    ['sv', 'Personalen var trevlig men maten var kall.'],
    ['sv', 'En sten låg i vägen och en ros stod bredvid.'],
    ['pl', 'Obsługa miła, jedzenie smaczne, ceny przystępne.'],
    ['de', 'Das Zimmer war sauber und das Frühstück reichlich.'],
    ['zh', '服务很好，价格便宜，下次还会再来。'],
    ['en', 'the kettle helped me'],
    ['en', 'Read the manual first, it has sharp edges'],
    ['sv', 'hemsidan hjälpte mig välja'],
    ['pl', 'Instrukcja pomogła mi bardziej niż infolinia'],
    ['de', 'Dank der App schnell gefunden'],
    ['zh', '谢谢客服的帮助'],
  ])('finds none where there is none (%s: %s)', (language, text) => {
    expect(find(text, language)).toEqual([])
  })

  it.each([
    ['en', 'great help from jessica on the phone', 'jessica'],
    ['sv', 'TACK TILL ANNA SVENSSON I KASSAN', 'ANNA'],
    ['sv', 'Enligt von Essen finns inget att göra.', 'von Essen'],
    ['en', 'J. Whitaker never answered.', 'J. Whitaker'],
    ['en', 'Mary-Jane was lovely.', 'Mary-Jane'],
  ])('finds one that is written unusually (%s: %s)', (language, text, name) => {
    expect(atAll(text, language)).toContain(name)
  })

  it('gives the place of each name in UTF-16 units, in order and apart', () => {
    const text = '🙂🙂 Thanks Kevin, thanks Margaret Hollis! 🙂'
    const found = find(text, 'en')
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kevin',
      'Margaret Hollis',
    ])
    expect(found.every(({ kind }) => kind === 'person')).toBe(true)
  })

  it('leaves names to people in languages that it knows from lists only', () => {
    const found = find('Tak til Mette Sørensen for hjælpen.', 'da')
    expect(found.length).toBeGreaterThan(0)
    expect(found.some(({ sure }) => sure)).toBe(false)
    expect(find('Maden var god.', 'da')).toEqual([])
  })

  it('finds nothing in a language that it does not know, nor in nothing', () => {
    expect(find('Ευχαριστώ τη Μαρία', 'el')).toEqual([])
    expect(find('', 'en')).toEqual([])
    expect(find(' \n ', 'zh')).toEqual([])
  })

  it.each(['en', 'pl', 'zh', 'da', 'el'])(
    'takes 10,000 characters in a second (%s)',
    (language) => {
      const texts = ['Anna ', 'a', '王', '. ', 'ab-'].map((part) =>
        part.repeat(10_000).slice(0, 10_000),
      )
      for (const text of texts) {
        const before = performance.now()
        find(text, language)
        expect(performance.now() - before).toBeLessThan(1_000)
      }
    },
  )

  it('finds the same whatever it has read before', () => {
    const text = 'The friendly staff and Kevin helped me. Thanks, Kevin and Margaret Hollis!'
    const before = find(text, 'en')
    find('kevin HELPED Me, friendly margaret and the Staff.', 'en')
    expect(find(text, 'en')).toEqual(before)
  })

  it('is the same the second time', () => {
    expect(loadNameFinder()).toBe(find)
  })

  it('finds its model in a thread too', async () => {
    const module = new URL('../../../src/privacy/names/find-names.ts', import.meta.url).href
    const code = `import { parentPort } from 'node:worker_threads'
      import { loadNameFinder } from ${JSON.stringify(module)}
      parentPort.postMessage(loadNameFinder()('Thanks Kevin', 'en').length)`
    const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`))
    const [found] = (await once(thread, 'message')) as [number]
    await thread.terminate()
    expect(found).toBe(1)
  })
})

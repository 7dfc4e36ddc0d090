import type ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { adminMessagesIn } from '#messages/admin/language.ts'
import { messagesIn } from '#messages/language.ts'
import { notesIn } from '#messages/notes/language.ts'
import { sceneMessagesIn } from '#messages/scenes/language.ts'
import { LANGUAGE_CODES, type Language } from '#nps/languages.ts'
import { Samples } from '#test/support/samples.ts'

/** Everything that there is to say, by its types. */
const FAMILIES = [
  { name: 'Messages', path: 'src/messages/messages.ts', spoken: messagesIn },
  { name: 'SceneMessages', path: 'src/messages/scenes/scene-messages.ts', spoken: sceneMessagesIn },
  { name: 'Notes', path: 'src/messages/notes/notes.ts', spoken: notesIn },
  { name: 'AdminMessages', path: 'src/messages/admin/language.ts', spoken: adminMessagesIn },
] as const

/** Names, which are the same wherever they are read. */
const NAMES =
  /Net Promoter Score|NPS Wall|npm run [\w-]+( -- FILE)?|Nordlys|Europe\/Stockholm|(Google|Microsoft) Forms/g

/** A text, where it was said, and what it was made of. */
interface Said {
  readonly where: string
  readonly text: unknown
}

/** Says all that there is to say once for each way in which it can be said. */
function sayAll(samples: Samples, type: ts.Type, value: unknown, where: string): Said[] {
  if (typeof value === 'function')
    return samples.argumentsOf(type).flatMap((given) => {
      const call = `${where}(${JSON.stringify(given).slice(1, -1)})`
      return flat((value as (...all: unknown[]) => unknown)(...given), call)
    })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return flat(value, where)
  return Object.entries(value).flatMap(([key, one]) =>
    sayAll(samples, samples.within(type, key), one, `${where}.${key}`),
  )
}

function flat(value: unknown, where: string): Said[] {
  if (typeof value !== 'object' || value === null) return [{ where, text: value }]
  return Object.entries(value).flatMap(([key, one]) => flat(one, `${where}[${key}]`))
}

/** Whether a text has so many words that another language can hardly have the same. */
function isSentence(text: string): boolean {
  return /\p{L}{2,}[\s,;:–-]+\p{L}{2,}/u.test(text.replaceAll(NAMES, ''))
}

describe.each(FAMILIES)('$name', ({ name, path, spoken }) => {
  const samples = new Samples(path)
  const type = samples.typeOf(name)
  const said = (language: Language) => sayAll(samples, type, spoken(language), name)
  const english = new Map(said('en').map(({ where, text }) => [where, text]))

  it.each(LANGUAGE_CODES)('says all of it in %s, with whatever it is about', (language) => {
    const all = said(language)
    expect(all.length).toBeGreaterThan(0)
    const wrong = all.filter(({ where, text }) => {
      const meant = english.get(where)
      if (text === null || text === '') return text !== meant
      return typeof text !== 'string' || /undefined|NaN|\[object|Invalid Date/.test(text)
    })
    expect(wrong).toEqual([])
    expect(new Set(all.map(({ where }) => where))).toEqual(new Set(english.keys()))
  })

  it.each(LANGUAGE_CODES.filter((code) => code !== 'en'))('says it in %s itself', (language) => {
    const untranslated = said(language).filter(
      ({ where, text }) =>
        typeof text === 'string' && isSentence(text) && text === english.get(where),
    )
    expect(untranslated).toEqual([])
  })
})

describe('comments.never.reason(code)', () => {
  const codes = new Samples('src/privacy/decision/reason.ts').valuesOf('Reason') as string[]

  it.each(LANGUAGE_CODES)('has words in %s for everything that masking can say', (language) => {
    const { never, one } = adminMessagesIn(language).comments
    expect(codes.filter((code) => never.reason(code) === code)).toEqual([])
    expect(codes.filter((code) => one.why([code]) === one.why([]) + code)).toEqual([])
  })
})

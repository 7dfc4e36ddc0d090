import type { Mark, MarkedText } from './corpora.ts'
import type { Dice } from './dice.ts'
import { BRANDS, MODELS, WITH_BRAND } from './brands.ts'
import { WITH_NAME, WITHOUT_NAME } from './phrases.ts'
import { saidOfThings } from './said-of-things.ts'

/** Names to put into texts. */
export interface NamePool {
  readonly first: readonly string[]
  readonly last: readonly string[]
  /** What stands between a first and a last name; Chinese puts the last one first. */
  readonly full: (first: string, last: string) => string
  /** Common words that are no first names: they begin sentences, and some of them are last names. */
  readonly words: readonly string[]
  /** Common words, in the middle of a sentence, that are no names: things, and what people are. */
  readonly things: readonly string[]
  /** A name in one of five cases, where a language has them. */
  readonly inflect?: (name: string, which: number) => string
}

/** The texts, and made of them others that are nearer to what customers write. */
export function augment(texts: readonly MarkedText[], pool: NamePool, dice: Dice): MarkedText[] {
  const clean = texts.filter(({ marks }) => marks.length === 0)
  const said = Math.round(1000 + texts.length * 0.15)
  return [
    ...texts,
    ...texts.filter(hasPerson).map((text) => renamed(text, pool, dice)),
    ...clean.filter(() => dice.chance(0.4)).map((text) => begunLater(text, dice)),
    ...clean.filter(() => dice.chance(0.3)).map((text) => begunWith(text, pool, dice)),
    ...texts.filter((text) => dice.chance(hasPerson(text) ? 0.15 : 0.05)).map(inLowerCase),
    ...texts.filter((text) => dice.chance(hasPerson(text) ? 0.08 : 0.02)).map(inCapitals),
    ...Array.from({ length: said }, () => withName(clean, pool, dice)),
    ...Array.from({ length: Math.round(said / 3) }, () => withoutName(clean, dice)),
    ...Array.from({ length: Math.round(said / 3) }, () => branded(clean, dice)),
    ...Array.from({ length: Math.round(said / 2) }, () => aboutThings(clean, pool, dice)),
  ]
}

function hasPerson({ marks }: MarkedText): boolean {
  return marks.some(({ label }) => label === 'PERSON')
}

/** The same with other people in it. */
function renamed(text: MarkedText, pool: NamePool, dice: Dice): MarkedText {
  return replaced(text, (old) => {
    if (old.label !== 'PERSON') return null
    const words = text.text.slice(old.start, old.end).split(/\s+/u).length
    if (text.language === 'zh') return nameOf('full', pool, dice)
    if (words > 1) return nameOf('full', pool, dice)
    return nameOf(dice.chance(0.5) ? 'first' : 'last', pool, dice)
  })
}

function replaced(text: MarkedText, instead: (mark: Mark) => string | null): MarkedText {
  let made = ''
  let at = 0
  const marks: Mark[] = []
  for (const mark of text.marks.toSorted((a, b) => a.start - b.start)) {
    if (mark.start < at) continue
    made += text.text.slice(at, mark.start)
    const word = instead(mark) ?? text.text.slice(mark.start, mark.end)
    marks.push({ label: mark.label, start: made.length, end: made.length + word.length })
    made += word
    at = mark.end
  }
  return { ...text, text: made + text.text.slice(at), marks }
}

/** Begins at a later word: any word may begin a sentence, and be no name. */
function begunLater(text: MarkedText, dice: Dice): MarkedText {
  const later = [...text.text.matchAll(/(?<=\s)\p{Ll}(?=\p{L}{2})/gu)]
  if (later.length === 0) return text
  const { index } = dice.pick(later)
  return { ...text, text: text.text.charAt(index).toUpperCase() + text.text.slice(index + 1) }
}

/** Begins with another word, which may be a last name elsewhere. */
function begunWith(text: MarkedText, { words }: NamePool, dice: Dice): MarkedText {
  if (words.length === 0) return text
  const word = dice.pick(words)
  const begun = word.charAt(0).toUpperCase() + word.slice(1)
  return { ...text, text: text.text.replace(/^\p{L}+/u, begun) }
}

function inLowerCase(text: MarkedText): MarkedText {
  return sameLength(text, text.text.toLowerCase())
}

function inCapitals(text: MarkedText): MarkedText {
  return sameLength(text, text.text.toUpperCase())
}

/** A letter may become two (ß, İ), and then the marks would stand beside what they mark. */
function sameLength(text: MarkedText, changed: string): MarkedText {
  return changed.length === text.text.length ? { ...text, text: changed } : text
}

function withName(clean: readonly MarkedText[], pool: NamePool, dice: Dice): MarkedText {
  const carrier = dice.pick(clean)
  const phrase = filled(dice.pick(WITH_NAME[carrier.language] ?? []), pool, dice)
  const made = dice.chance(0.3)
    ? { ...carrier, ...phrase }
    : joined(carrier, { ...carrier, ...phrase }, dice.chance(0.3))
  if (made.language === 'zh') return made
  return dice.chance(0.15) ? inLowerCase(made) : dice.chance(0.05) ? inCapitals(made) : made
}

function withoutName(clean: readonly MarkedText[], dice: Dice): MarkedText {
  const carrier = dice.pick(clean)
  const one = { ...carrier, text: dice.pick(WITHOUT_NAME[carrier.language] ?? []), marks: [] }
  const two = { ...carrier, text: dice.pick(WITHOUT_NAME[carrier.language] ?? []), marks: [] }
  return joined(dice.chance(0.5) ? carrier : one, two, false)
}

function aboutThings(clean: readonly MarkedText[], pool: NamePool, dice: Dice): MarkedText {
  const carrier = dice.pick(clean)
  const text = saidOfThings(carrier.language, pool.things, dice)
  const said = { ...carrier, text, marks: [] }
  return dice.chance(0.3) ? said : joined(carrier, said, dice.chance(0.3))
}

/** Something that is bought, with what it is called. */
function branded(clean: readonly MarkedText[], dice: Dice): MarkedText {
  const carrier = dice.pick(clean)
  let text = ''
  const marks: Mark[] = []
  for (const part of dice.pick(WITH_BRAND[carrier.language] ?? []).split(/(\{brand\})/)) {
    const word = part === '{brand}' ? brandOf(dice) : part
    if (word !== part)
      marks.push({ label: 'ORG', start: text.length, end: text.length + word.length })
    text += word
  }
  return joined(begunLater(carrier, dice), { ...carrier, text, marks }, dice.chance(0.3))
}

function brandOf(dice: Dice): string {
  const brand = dice.pick(BRANDS)
  if (dice.chance(0.2)) return brand.toLowerCase()
  return dice.chance(0.2) ? `${brand} ${dice.pick(MODELS)}` : brand
}

function joined(one: MarkedText, other: MarkedText, turned: boolean): MarkedText {
  if (turned) return joined(other, one, false)
  const between = one.language === 'zh' ? '' : ' '
  const by = one.text.length + between.length
  const moved = other.marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }))
  return { ...one, text: one.text + between + other.text, marks: [...one.marks, ...moved] }
}

function filled(phrase: string, pool: NamePool, dice: Dice): Pick<MarkedText, 'text' | 'marks'> {
  let text = ''
  const marks: Mark[] = []
  for (const part of phrase.split(/(\{\w+\})/)) {
    const slot = /^\{(first|last|full|given)\}$/.exec(part)?.[1] as Slot | undefined
    const word = slot ? nameOf(slot, pool, dice) : part
    if (slot) marks.push({ label: 'PERSON', start: text.length, end: text.length + word.length })
    text += word
  }
  return { text, marks }
}

type Slot = 'first' | 'last' | 'full' | 'given'

function nameOf(slot: Slot, pool: NamePool, dice: Dice): string {
  const which = dice.chance(0.35) ? Math.floor(dice.roll() * 5) : -1
  const inflect = (name: string): string =>
    pool.inflect && which >= 0 ? pool.inflect(name, which) : name
  const first = inflect(dice.pick(pool.first))
  const last = inflect(dice.pick(pool.last))
  if (slot === 'full') return pool.full(first, last)
  return slot === 'last' ? last : first
}

import { isPassedOver } from './no-answer.ts'

/** So many texts of a column are looked at closely. */
const SAMPLE = 2000

/** A label is short; longer texts are somebody's own words. */
const LONGEST_LABEL = 40

/** What the first texts of a column are like. Keeps none of them, only numbers made from them. */
export class WordTally {
  /** How many were looked at. */
  sampled = 0
  /** How many characters they have together. */
  characters = 0
  /** How many are of several words. */
  phrases = 0
  /** How many look like an address of the e-mail or the web. */
  addresses = 0
  /** How many speak of NPS, and how many of another kind of survey, such as `CSAT Support`. */
  nps = 0
  otherKinds = 0
  /** How often the commonest short text comes, `Don't know` and the like aside. */
  repeated = 0
  readonly #counts = new Map<number, number>()

  add(text: string): void {
    if (this.sampled >= SAMPLE) return
    this.sampled++
    this.characters += text.length
    if (PHRASE.test(text)) this.phrases++
    if (ADDRESS.test(text)) this.addresses++
    if (text.length <= LONGEST_LABEL) this.#addKind(text)
    const key = hashOf(text)
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    if (count > this.repeated && isLabel(text)) this.repeated = count
  }

  #addKind(text: string): void {
    if (NPS.test(text)) this.nps++
    else if (OTHER_KIND.test(text)) this.otherKinds++
  }

  /** Whether one of them is just this text. */
  has(text: string): boolean {
    return this.#counts.has(hashOf(text))
  }

  /** How many different ones there are. */
  get distinct(): number {
    return this.#counts.size
  }
}

const NPS = /(?<![a-z])e?nps(?![a-z])|net promoter/i
const OTHER_KIND = /(?<![a-z])(?:csat|ces|customer effort)(?![a-z])/i
const PHRASE = /\S\s+\S/
const ADDRESS = /^\s*([^\s@]+@[^\s@]+\.[^\s@]+|https?:\/\/\S+)\s*$/

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && !isPassedOver(text)
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

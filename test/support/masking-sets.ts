/** What masking as a whole has to reach on a set of texts, in percent; see `MaskFigures`. */
export interface MaskAim {
  readonly set: string
  readonly safe: number
  /** Of the texts that are shown, one in so many may have a name that is not masked. */
  readonly oneIn: number
  readonly changed: number
  readonly held: number
  /** What is wanted of `held`, where that is not reached. */
  readonly heldWanted?: number
}

/**
 * The sets with the names that customers write. Posts to everybody are not among them: they are named
 * by handles and links, of which most are short and therefore never shown.
 */
export const MASKING_SETS: readonly MaskAim[] = [
  { set: 'en-ewt-reviews', safe: 95, oneIn: 200, changed: 5, held: 15 },
  { set: 'en-injected', safe: 95, oneIn: 200, changed: 5, held: 15 },
  { set: 'en-presidio', safe: 95, oneIn: 200, changed: 5, held: 15 },
  { set: 'sv-talbanken', safe: 97, oneIn: 200, changed: 5, held: 15 },
  { set: 'sv-webbnyheter', safe: 97, oneIn: 200, changed: 5, held: 15 },
  { set: 'pl-kpwr', safe: 95, oneIn: 200, changed: 10, held: 25 },
  { set: 'pl-injected', safe: 95, oneIn: 200, changed: 10, held: 25 },
  { set: 'pl-reviews-clean', safe: 95, oneIn: 200, changed: 10, held: 38, heldWanted: 25 },
  { set: 'de-germeval14', safe: 90, oneIn: 200, changed: 10, held: 24, heldWanted: 15 },
  { set: 'zh-gsd', safe: 90, oneIn: 200, changed: 10, held: 40, heldWanted: 15 },
]

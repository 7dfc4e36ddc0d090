/** What a finder of names never falls behind on a set, in percent; see `NameFigures`. Some of it is less than is wanted: the benchmark says of what. */
export interface NameAim {
  readonly set: string
  readonly language: string
  readonly safe: number
  /** Of the texts that are shown at most this part, of 1, may have a name that is not masked. */
  readonly leaking: number
  readonly changed: number
  readonly held: number
}

/** The sets of texts that were not learnt from. */
export const NAME_SETS: readonly NameAim[] = [
  { set: 'en-ewt-reviews', language: 'en', safe: 95, leaking: 1 / 200, changed: 5, held: 15 },
  { set: 'en-injected', language: 'en', safe: 95, leaking: 1 / 200, changed: 5, held: 15 },
  { set: 'sv-talbanken', language: 'sv', safe: 97, leaking: 1 / 200, changed: 5, held: 9 },
  { set: 'sv-webbnyheter', language: 'sv', safe: 97, leaking: 1 / 200, changed: 5, held: 9 },
  { set: 'pl-kpwr', language: 'pl', safe: 95, leaking: 1 / 180, changed: 10, held: 25 },
  { set: 'pl-injected', language: 'pl', safe: 95, leaking: 1 / 200, changed: 10, held: 25 },
  { set: 'pl-reviews-clean', language: 'pl', safe: 95, leaking: 1 / 200, changed: 10, held: 38 },
  { set: 'de-germeval14', language: 'de', safe: 90, leaking: 1 / 130, changed: 10, held: 24 },
  { set: 'zh-gsd', language: 'zh', safe: 90, leaking: 1 / 200, changed: 10, held: 40 },
  { set: 'zh-weibo', language: 'zh', safe: 90, leaking: 1 / 110, changed: 10, held: 40 },
]

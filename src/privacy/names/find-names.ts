import { readFileSync } from 'node:fs'
import { characterFeatures } from './character-features.ts'
import { CommonWords } from './common-words.ts'
import type { Features } from './features.ts'
import { chooseNames, likelihoodsOf, type Likelihoods } from './choose-names.ts'
import { listedNames } from './listed-names.ts'
import { readModel, type NameModel } from './model-file.ts'
import type { FoundName, NameFinder } from './name-finder.ts'
import { sumOf, tag } from './tagger.ts'
import { tokensOf, type Tokens } from './tokens.ts'
import { wordFeatures } from './word-features.ts'

const MODEL = new URL('./model/names.bin', import.meta.url)

/** Reads the model, some 10 MB of memory, once; from then on the finder needs nothing but its text. */
export function loadNameFinder(): NameFinder {
  loaded ??= finderOf(readModel(readFileSync(MODEL)))
  return loaded
}

let loaded: NameFinder | undefined

/** A finder by a model. */
export function finderOf(model: NameModel): NameFinder {
  return (text, language) => {
    const thresholds = model.thresholds[language]
    if (!thresholds) return listedNames(text, language, model.words.lexicon)
    const found: FoundName[] = []
    for (const part of partsOf(tokensOf(text)))
      found.push(...chooseNames(part, likelihoods(model, part, language), thresholds))
    return found
  }
}

/** How likely each piece of a text in a language that was learnt is part of a name. */
export function likelihoods(model: NameModel, tokens: Tokens, language: string): Likelihoods {
  const { words, characters } = model
  if (language === 'zh') {
    const { tagger, lexicon } = characters
    const features = characterFeatures(tokens, lexicon)
    return likelihoodsOf(tag(tagger, features), tagger.chain.labels, features)
  }
  const { tagger, lexicon } = words
  const common = {
    words: commonOf(model, language),
    sumOf: (own: Features) => sumOf(tagger, own, 0, own.length, language),
  }
  const features = wordFeatures(tokens, { lexicon, language, common })
  return likelihoodsOf(tag(tagger, features, language), tagger.chain.labels, features)
}

/** Of each model those of each language. */
const commonWords = new WeakMap<NameModel, Map<string, CommonWords>>()

function commonOf(model: NameModel, language: string): CommonWords {
  const known = commonWords.get(model) ?? new Map<string, CommonWords>()
  commonWords.set(model, known)
  const words = known.get(language) ?? new CommonWords()
  known.set(language, words)
  return words
}

/** Longer texts are looked at part by part, so that no memory grows with them. */
const LONGEST = 1_000

function partsOf(tokens: Tokens): Tokens[] {
  const { text, words, starts, ends } = tokens
  const parts: Tokens[] = []
  for (let from = 0; from < words.length; from += LONGEST) {
    const to = from + LONGEST
    const [some, begin, end] = [words.slice(from, to), starts.slice(from, to), ends.slice(from, to)]
    parts.push({ text, words: some, starts: begin, ends: end })
  }
  return parts
}

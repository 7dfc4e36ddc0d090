import { characterFeatures, type CharacterLexicon } from '#privacy/names/character-features.ts'
import type { Lexicon } from '#privacy/names/lexicon.ts'
import { LABELS } from '#privacy/names/tagger.ts'
import { wordFeatures } from '#privacy/names/word-features.ts'
import type { Writing } from './examples.ts'

/** Languages that are written with letters. */
export function wordWriting(lexicon: Lexicon): Writing {
  return {
    labels: 5,
    isShared: true,
    featuresOf: (tokens, language) => wordFeatures(tokens, { lexicon, language }),
    labelOf,
  }
}

/** Chinese: of a name the first character has a label of its own, so that names may touch. */
export function characterWriting(lexicon: CharacterLexicon): Writing {
  return {
    labels: 6,
    isShared: false,
    featuresOf: (tokens) => characterFeatures(tokens, lexicon),
    labelOf: (mark, isFirst) =>
      mark === 'PERSON' && isFirst ? LABELS.indexOf('begin') : labelOf(mark),
  }
}

function labelOf(mark: string): number {
  return LABELS.indexOf(KINDS[mark] ?? 'other')
}

const KINDS: Readonly<Record<string, (typeof LABELS)[number]>> = {
  PERSON: 'person',
  LOC: 'place',
  ORG: 'company',
}

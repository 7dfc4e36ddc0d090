import { likelihoods } from '#privacy/names/find-names.ts'
import type { NameModel } from '#privacy/names/model-file.ts'
import type { Thresholds } from '#privacy/names/thresholds.ts'
import { tokensOf } from '#privacy/names/tokens.ts'
import { augment } from './augment.ts'
import { calibrate, type Budget } from './calibrate.ts'
import { chineseLexicon } from './chinese-lexicon.ts'
import type { MarkedText } from './corpora.ts'
import { Dice } from './dice.ts'
import { nameLists } from './lists.ts'
import { nameLexicon } from './name-lexicon.ts'
import { poolOf } from './pools.ts'
import { trainTagger } from './train-tagger.ts'
import { characterWriting, wordWriting } from './writings.ts'

/**
 * What may happen to texts without names. What is looked at is much in sentences of news, which are
 * full of what things are called; comments have less of it. In Swedish less is enough.
 */
const BUDGETS: Readonly<Record<string, Budget>> = {
  en: { changed: 0.04, held: 0.2, beside: 0.02, companies: true },
  sv: { changed: 0.005, held: 0.0375, beside: 0.008, companies: true },
  pl: { changed: 0.015, held: 0.1, beside: 0.01, companies: false },
  de: { changed: 0.05, held: 0.19, beside: 0.03, companies: true },
  zh: { changed: 0.03, held: 0.24, beside: 0.02, companies: true },
}

/** One text in four shows how well the others were learnt, before all are learnt. */
const HELD_OUT = 4

/** How much is learnt: rounds through the texts, and features that are kept of each writing. */
export interface Effort {
  readonly rounds: number
  readonly words: number
  readonly characters: number
}

/** The same from the same texts, every time. `say` is told how far it is. */
export function learn(
  texts: readonly MarkedText[],
  effort: Effort,
  say: (line: string) => void,
): NameModel {
  say('Learning three quarters of the texts, to measure on the rest …')
  const tried = taggersOf(
    texts.filter((_, at) => at % HELD_OUT > 0),
    effort,
  )
  const thresholds = thresholdsOf(
    { ...tried, thresholds: {} },
    texts.filter((_, at) => at % HELD_OUT === 0),
  )
  say('Learning all texts …')
  return { ...taggersOf(texts, effort), thresholds }
}

function taggersOf(
  texts: readonly MarkedText[],
  { rounds, words, characters }: Effort,
): Omit<NameModel, 'thresholds'> {
  const dice = new Dice(SEED)
  const lists = nameLists()
  const chinese = texts.filter(({ language }) => language === 'zh')
  const others = texts.filter(({ language }) => language !== 'zh')
  const lexicon = nameLexicon(lists, others)
  const more = [...Map.groupBy(others, ({ language }) => language)].flatMap(([language, some]) =>
    augment(some, poolOf(language, lists), dice),
  )
  const tagger = trainTagger(more, wordWriting(lexicon), { rounds, most: words, dice })
  const characterLexicon = chineseLexicon()
  const characterTagger = trainTagger(
    augment(chinese, poolOf('zh', lists), dice),
    characterWriting(characterLexicon),
    { rounds, most: characters, dice },
  )
  return {
    words: { lexicon, tagger },
    characters: { lexicon: characterLexicon, tagger: characterTagger },
  }
}

const SEED = 7

/** What is posted to everybody is written unlike comments, and what is marked in it is uneven. */
const POSTED = /[@#]|https?:/u

function thresholdsOf(model: NameModel, texts: readonly MarkedText[]): Record<string, Thresholds> {
  const clean = texts.filter(({ marks, text }) => marks.length === 0 && !POSTED.test(text))
  return Object.fromEntries(
    Object.entries(BUDGETS).map(([language, budget]) => {
      const some = clean.filter((text) => text.language === language).map(({ text }) => text)
      const likely = asLongAsComments(some, language).map((text) =>
        likelihoods(model, tokensOf(text.normalize('NFKC')), language),
      )
      return [language, calibrate(likely, budget)]
    }),
  )
}

/** Polish customers write several sentences, and each may have something that looks like a name. */
function asLongAsComments(texts: readonly string[], language: string): string[] {
  const sentences = language === 'pl' ? 3 : 1
  return texts.flatMap((_, at) =>
    at % sentences === 0 ? [texts.slice(at, at + sentences).join(' ')] : [],
  )
}

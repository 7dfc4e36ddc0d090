import type { Category } from '#nps/rating.ts'
import { isWithin, phrasesOf, type Marked } from './phrases.ts'
import { themeLanguage, type ThemeLanguage } from './theme.ts'

/** A comment as phrases are looked for in it. */
export interface CommentToRead {
  readonly text: string
  /** BCP 47; `null` when it is not known. */
  readonly language: string | null
  readonly category: Category
  readonly hasTheme: boolean
  /** What may be a name. */
  readonly uncertain: readonly Marked[]
}

/** A phrase that might be a theme, or one of its words. */
export interface Suggestion {
  readonly phrase: string
  readonly language: ThemeLanguage | null
  /** How many comments have it. */
  readonly comments: number
  /** How many of those have no theme. */
  readonly withoutTheme: number
  /** Who writes it more than others do; `null` when that may well be chance. */
  readonly lean: Category | null
}

/** What is suggested of a language at most. */
const MOST = 12

/** A likelihood ratio that comes by chance once in a hundred times: chi-squared with one degree. */
const CLEAR = 6.63

/** After so many comments others may have their turn. */
const RESTS_AFTER = 100

/**
 * Phrases that at least so many comments have and that tell something: some category writes them more
 * than the others do, or those do whose comments have no theme. Measured by the log-likelihood ratio
 * (Dunning 1993) within a language; the most telling first. `rest` is waited for now and then.
 */
export async function suggestPhrases(
  comments: readonly CommentToRead[],
  minimum: number,
  isKnown: (phrase: string, language: ThemeLanguage | null) => boolean,
  rest: () => Promise<void>,
): Promise<Suggestion[]> {
  const languages = new Map<ThemeLanguage | null, Counts>()
  for (const [index, comment] of comments.entries()) {
    const language = themeLanguage(comment.language)
    const counts = languages.get(language) ?? new Counts()
    languages.set(language, counts)
    counts.add(comment, phrasesOf(comment.text, language, comment.uncertain))
    if (index % RESTS_AFTER === 0) await rest()
  }
  return languages
    .entries()
    .flatMap(([language, counts]) =>
      counts
        .telling(minimum)
        .filter(({ phrase }) => !isKnown(phrase, language))
        .slice(0, MOST)
        .map(({ ratio: _, ...found }) => ({ ...found, language })),
    )
    .toArray()
}

type Telling = Omit<Suggestion, 'language'> & { readonly ratio: number }

/** How many comments there are of each kind. */
class Kinds {
  all = 0
  withoutTheme = 0
  readonly of: Record<Category, number> = { promoter: 0, passive: 0, detractor: 0 }

  add({ category, hasTheme }: CommentToRead): void {
    this.all += 1
    this.of[category] += 1
    if (!hasTheme) this.withoutTheme += 1
  }
}

class Counts {
  readonly #all = new Kinds()
  readonly #phrases = new Map<string, Kinds>()

  add(comment: CommentToRead, phrases: Iterable<string>): void {
    this.#all.add(comment)
    for (const phrase of phrases) {
      let kinds = this.#phrases.get(phrase)
      if (!kinds) this.#phrases.set(phrase, (kinds = new Kinds()))
      kinds.add(comment)
    }
  }

  telling(minimum: number): Telling[] {
    const frequent = this.#phrases
      .entries()
      .filter(([, kinds]) => kinds.all >= minimum)
      .map(([phrase, kinds]) => this.#weigh(phrase, kinds))
      .filter(({ ratio }) => ratio >= CLEAR)
      .toArray()
    const whole = frequent.filter((one) => !frequent.some((other) => stands(other, one)))
    return whole.sort((one, other) => other.ratio - one.ratio)
  }

  #weigh(phrase: string, kinds: Kinds): Telling {
    const [detractor, promoter] = (['detractor', 'promoter'] as const).map((category) =>
      excess(kinds.of[category], kinds.all, this.#all.of[category], this.#all.all),
    ) as [number, number]
    const lean = promoter > detractor ? 'promoter' : 'detractor'
    const leaning = Math.max(detractor, promoter)
    const isNew = excess(kinds.withoutTheme, kinds.all, this.#all.withoutTheme, this.#all.all)
    return {
      phrase,
      comments: kinds.all,
      withoutTheme: kinds.withoutTheme,
      lean: leaning >= CLEAR ? lean : null,
      ratio: Math.max(leaning, isNew),
    }
  }
}

/** Whether a longer phrase stands for a shorter one that hardly ever comes without it. */
function stands(longer: Telling, shorter: Telling): boolean {
  return (
    longer.phrase.length > shorter.phrase.length &&
    longer.comments >= 0.7 * shorter.comments &&
    isWithin(shorter.phrase, longer.phrase)
  )
}

/** The log-likelihood ratio of some among those with a phrase against the rest; 0 where it is not more. */
function excess(some: number, of: number, someOfAll: number, all: number): number {
  const [others, otherAll] = [someOfAll - some, all - of]
  if (otherAll === 0 || some / of <= others / otherAll) return 0
  const table = [some, of - some, others, otherAll - others]
  const rows = [of, of, otherAll, otherAll]
  const columns = [someOfAll, all - someOfAll, someOfAll, all - someOfAll]
  return (
    2 *
    table.reduce((sum, count, cell) => {
      const expected = ((rows[cell] ?? 0) * (columns[cell] ?? 0)) / all
      return count === 0 ? sum : sum + count * Math.log(count / expected)
    }, 0)
  )
}

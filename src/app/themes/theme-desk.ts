import { faulty, type Faulty } from '#app/faulty.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { ThemeMatcher } from '#nps/themes/matcher.ts'
import type { Suggestion } from '#nps/themes/suggest.ts'
import { themeLanguage } from '#nps/themes/theme.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import { latestComments } from '#store/themes/comments-to-read.ts'
import { themeProgress, type ThemeProgress } from '#store/themes/theme-progress.ts'
import { listThemes, wordsOfTheme, type Theme } from '#store/themes/themes.ts'
import type { Move } from '#store/survey-changes.ts'
import { givenTheme, typedTheme, wordsGiven, type ThemeForm } from './given-theme.ts'
import { Suggestions } from './suggestions.ts'

/** The themes, for those who look after them. */
export interface ThemeDesk {
  list(): Promise<ThemesInCare>
  /** `null` when there is none. */
  find(id: number): Promise<ThemeInCare | null>
  /** Adds one that has no words yet, or only one that was suggested. */
  add(name: string, suggested?: SuggestedWord): Promise<{ id: number } | Faulty>
  change(id: number, form: ThemeForm): Promise<{ done: true } | Faulty>
  /** What the words that were typed would find. */
  preview(form: ThemeForm): Promise<{ preview: ThemePreview } | Faulty>
  /** `false` when it stays where it is. */
  move(id: number, move: Move): Promise<boolean>
  /** `false` when there is none. */
  remove(id: number): Promise<boolean>
  suggestions(): Promise<readonly Suggestion[]>
  /** Adds a suggested word to a theme; `false` when there is no such theme. */
  addWord(id: number, suggested: SuggestedWord): Promise<boolean>
  /** Never suggests a phrase again. */
  ignore(phrase: string): Promise<void>
}

/** All themes, and how far comments have been gone through since they changed. */
export interface ThemesInCare {
  readonly themes: readonly Theme[]
  readonly progress: ThemeProgress
}

/** A theme with its words. */
export interface ThemeInCare {
  readonly theme: Theme
  readonly typed: ThemeForm
}

/** A word that was suggested, with the language of the comments that have it; empty when unknown. */
export interface SuggestedWord {
  readonly phrase: string
  readonly language: string
}

/** What words would find among the latest comments. */
export interface ThemePreview {
  readonly found: number
  readonly of: number
  /** Masked texts of some of them. */
  readonly examples: readonly string[]
}

const LATEST = 1_000
const EXAMPLES = 3

/** Opens the desk. */
export function themeDesk({ reader, writing }: { reader: Reader; writing: Writing }): ThemeDesk {
  const suggestions = new Suggestions(reader)
  return {
    list: () =>
      reader.read(async (connection) => ({
        themes: listThemes(connection),
        progress: themeProgress(connection),
      })),
    find: (id) =>
      reader.read(async (connection) => {
        const theme = listThemes(connection).find((one) => one.id === id)
        if (!theme) return null
        return { theme, typed: typedTheme({ ...theme, words: wordsOfTheme(connection, id) }) }
      }),
    add: async (name, suggested) => {
      const given = givenTheme({ ...EMPTY, name })
      if (!('change' in given)) return given
      const words = suggested ? [wordOf(suggested)] : []
      const id = await writing.addTheme({ ...given.change, words })
      return id === null ? faulty('name', 'name taken') : { id }
    },
    change: async (id, form) => {
      const given = givenTheme(form)
      if (!('change' in given)) return given
      const changed = await writing.changeTheme({ id, change: given.change })
      // What has gone meanwhile needs no change any more.
      return changed === 'taken' ? faulty('name', 'name taken') : { done: true }
    },
    preview: async (form) => {
      const given = wordsGiven(form)
      return 'words' in given ? { preview: await previewOf(reader, given.words) } : given
    },
    move: (id, move) => writing.moveTheme({ id, move }),
    remove: (id) => writing.removeTheme({ id }),
    suggestions: () => suggestions.list(),
    addWord: (id, suggested) => writing.addThemeWord({ id, word: wordOf(suggested) }),
    ignore: (phrase) => writing.ignorePhrase({ phrase }),
  }
}

const EMPTY = typedTheme({ name: '', isHidden: false, words: [] })

function wordOf({ phrase, language }: SuggestedWord) {
  return { word: phrase, language: themeLanguage(language) }
}

function previewOf(
  reader: Reader,
  words: Parameters<typeof typedTheme>[0]['words'],
): Promise<ThemePreview> {
  return reader.read(async (connection) => {
    const matcher = new ThemeMatcher(words.map((word) => ({ ...word, theme: 1 })))
    const latest = latestComments(connection, LATEST)
    const found = latest.filter(({ text, language }) => matcher.match(text, language).length > 0)
    const shown = found.filter(({ isHidden }) => !isHidden)
    return {
      found: found.length,
      of: latest.length,
      examples: shown.slice(0, EXAMPLES).map(({ text }) => text),
    }
  })
}

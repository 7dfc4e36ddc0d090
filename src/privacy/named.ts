import { findCapitals } from './capitals.ts'
import type { Found, Stretch } from './found.ts'
import type { FoundName, NameFinder } from './names/name-finder.ts'
import { SHAPES_ONLY } from './text/language.ts'

/** Names: those that are masked, and those for a person to look at. */
export interface Named {
  readonly found: readonly Found[]
  readonly uncertain: readonly Stretch[]
}

/** Names in a readable text. Where they are not known well enough, capitalised words count too. */
export function findNames(text: string, language: string | null, finder: NameFinder): Named {
  const names = [...finder(text, language ?? 'en')]
  if (language !== null && SHAPES_ONLY.has(language)) names.push(...findCapitals(text))
  const uncertain: FoundName[] = []
  for (const name of names.toSorted((a, b) => a.start - b.start))
    if (!name.sure && name.start >= (uncertain.at(-1)?.end ?? 0)) uncertain.push(name)
  return { found: names.filter(({ sure }) => sure).map((name) => masked(name, text)), uncertain }
}

/** “Mr” and “Ms” go with the name: they tell what it no longer does. */
function masked({ start, end, kind }: FoundName, text: string): Found {
  if (kind === 'company') return { start, end, label: 'company' }
  const title = TITLE.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0
  return { start: start - title, end, label: 'name' }
}

const TITLE =
  /(?<![\p{L}])(?:mr|mrs|ms|miss|mister|sir|madam|herr|frau|fru|fröken|hr|pan|pani|panem|panią|pana|panu|monsieur|madame|mme|señor|señora|sr|sra|signor|signora|dhr|mevr|meneer|mevrouw|senhor|senhora)\.?\s$/iu

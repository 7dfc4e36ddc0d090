/** Endings that a name takes in Polish, longest first where one begins another. */
const POLISH =
  'a|ą|ach|ami|ce|cie|ciu|dze|dzie|e|ego|ej|ek|ę|em|emu|i|ia|ią|ie|iego|iej|iem|iemu|ię|im|imi|iowi|iu|ka|kach|kami|ki|kiem|ko|kowi|ku|le|mie|o|om|owa|ową|owe|owej|owi|owie|owo|ów|ra|rze|skich|skim|sze|u|wie|y|ych|ym|ze|zie|ów'

const GENITIVE = `s|'s|’s|'|’`

/** What may stand behind a name's stem, in each language. */
const ENDINGS: Readonly<Record<string, string>> = {
  sv: `${GENITIVE}|es|as`,
  da: `${GENITIVE}|es`,
  no: `${GENITIVE}|es`,
  de: `${GENITIVE}|es|en|ens|e|n|chen`,
  en: `${GENITIVE}|es|s'`,
  nl: `${GENITIVE}|tje|je`,
  pl: POLISH,
  fi: 'n|in|a|ä|ta|tä|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|an|än|on|en|na|nä|ksi|ia|iin|lla|kin',
}

/** The last letters of a stem that change before an ending, in Polish: Marek and Marka, Piotr and Piotrze. */
const POLISH_STEMS: readonly (readonly [RegExp, string])[] = [
  [/ek$/u, 'k'],
  [/iec$/u, 'c'],
  [/ec$/u, 'c'],
  [/ciel$/u, 'ciel'],
  [/eł$/u, 'ł'],
  [/eł$/u, 'l'],
  [/ł$/u, 'l'],
  [/st$/u, 'ści'],
  [/t$/u, 'ci'],
  [/d$/u, 'dzi'],
  [/ch$/u, 'sz'],
  [/k$/u, 'c'],
  [/g$/u, 'dz'],
  [/r$/u, 'rz'],
  [/ów$/u, 'ow'],
  [/ąb$/u, 'ębi'],
  [/ęb$/u, 'ębi'],
  [/eń$/u, 'ni'],
  [/ń$/u, 'ni'],
  [/ź$/u, 'zi'],
  [/ś$/u, 'si'],
  [/ć$/u, 'ci'],
  [/zd$/u, 'ździ'],
  [/sn$/u, 'śni'],
  [/ier$/u, 'r'],
  [/er$/u, 'r'],
]

/**
 * The shapes a name takes in a text, as the source of a pattern for one word: as it is, with what its
 * language puts behind it and, in Polish, with its other stems. `name` is in lower case and letters
 * alone.
 */
export function formsOf(name: string, language: string | null): string {
  const endings = ENDINGS[language ?? 'en'] ?? GENITIVE
  if (language !== 'pl') return `${name}(?:${endings})?`
  const stem = name.replace(/[aoyie]$/u, '')
  // A stem of two letters with any ending is half of all short words.
  if (stem.length < 3) return `${name}(?:${GENITIVE})?|${stem}(?:y|ę|ą|o|ie|i|u|owi|em)`
  const stems = [
    stem,
    ...POLISH_STEMS.flatMap(([from, to]) => (from.test(stem) ? [stem.replace(from, to)] : [])),
  ]
  return `${name}(?:${endings})?|(?:${[...new Set(stems)].join('|')})(?:${endings})?`
}

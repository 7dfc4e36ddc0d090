import type { Found } from '#privacy/found.ts'
import { all } from './all.ts'

/** Zero to nine in the languages masking knows. */
const DIGITS =
  `zero|one|two|three|four|five|six|seven|eight|nine|oh|noll|ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|jeden|dwa|trzy|cztery|pięć|
  sześć|siedem|osiem|dziewięć|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|nul|nulla|yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|
  kahdeksan|yhdeksän|un|deux|trois|quatre|cinq|sept|huit|neuf|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|due|quattro|cinque|sette|otto|nove|
  twee|drie|vijf|zes|zeven|negen|um|dois|três|quatro|sete|oito|to|fire|seks|syv|otte|ni|åtte|double|dubbel`.replace(
    /\s+/g,
    '',
  )

const WORDS = new RegExp(`(?<!\\p{L})(?:(?:${DIGITS})(?!\\p{L})[\\s,.-]{0,3}){6,}`, 'giu')

const HAN = /[〇零一二三四五六七八九幺两]{7,}/g

/** Numbers that are read out, digit by digit. */
export function findSpoken(text: string): Found[] {
  return [...all(text, WORDS, 'number'), ...all(text, HAN, 'number')].map((one) => ({
    ...one,
    end: one.start + text.slice(one.start, one.end).trimEnd().length,
  }))
}

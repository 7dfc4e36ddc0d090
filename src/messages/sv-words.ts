import { sv } from 'make-plural/cardinals'
import { formatIn } from './format.ts'

/*
 * One word for one thing:
 *   rating             betyg                 promoter        ambassadör
 *   score, NPS         NPS-värde, värde      passive         passiv
 *   headline           huvudvärde            detractor       kritiker
 *   change             förändring            margin of error felmarginal
 *   no clear change    ingen tydlig skillnad interval        intervall
 *   answer, response   svar                  response rate   svarsfrekvens
 *   comment            kommentar             note            notering
 *   survey             enkät                 wave            omgång
 *   touchpoint         kontaktpunkt          theme           tema
 *   window             mätperiod             minimum group   minsta gruppstorlek
 *   goal               mål                   target          målvärde
 *   improvement        förbättring           people          användare
 *   source             källa                 drop folder     bevakad mapp
 *   take answers out   undanta               put them back   ta med igen
 *   undo an import     ångra                 redo it         gör om
 *   the page /wall     väggvyn               walls, screens  skärmar
 *   board              tavla                 scene           scen
 *   pair               parkoppla             revoke          återkalla
 *   review             granska               mask            maskera
 *   merge              slå ihop              withheld        visas inte
 */

export const locale = 'sv-SE'

/** How Swedish writes figures and times. */
export const write = formatIn(locale)

/** One of a category, and many. */
export const CATEGORIES = {
  promoter: ['Ambassadör', 'ambassadörer'],
  passive: ['Passiv', 'passiva'],
  detractor: ['Kritiker', 'kritiker'],
} as const

/** The form of a word that goes with a number: Swedish has two, by the rules of CLDR. */
export function formOf(count: number, one: string, many: string): string {
  return { one, other: many }[sv(count)]
}

/** So many of something. */
export function counted(count: number, one: string, many: string): string {
  return `${write.whole(count)} ${formOf(count, one, many)}`
}

/** `62 %`, with a space that no line breaks at. */
export function percent(value: number): string {
  return `${write.whole(value)}\u00a0%`
}

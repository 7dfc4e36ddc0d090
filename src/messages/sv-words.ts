import { formatIn } from './format.ts'

/**
 * How Swedish writes figures and times. Its words, one for each thing: rating betyg; promoter, passive,
 * detractor ambassadör, passiv, kritiker; score NPS-värde, värde; headline huvudvärde; change förändring;
 * margin of error felmarginal; answer, response svar; comment kommentar, the note beside it notering; survey enkät; wave
 * omgång; touchpoint kontaktpunkt; window mätperiod; goal mål; target målvärde; improvement förbättring;
 * theme tema; minimum group minsta gruppstorlek; response rate svarsfrekvens; source källa; drop folder
 * bevakad mapp; the wall väggvyn, one that hangs there skärm; board tavla; scene scen; pair parkoppla;
 * revoke återkalla; review granska; mask maskera; take answers out undanta, put them back ta med igen.
 */
export const write = formatIn('sv-SE')

/** One of a category, and many. */
export const CATEGORIES = {
  promoter: ['Ambassadör', 'ambassadörer'],
  passive: ['Passiv', 'passiva'],
  detractor: ['Kritiker', 'kritiker'],
} as const

/** So many of something. */
export function counted(count: number, one: string, many: string): string {
  return `${write.whole(count)} ${write.plural(count) === 'one' ? one : many}`
}

/** `62 %`, with a space that no line breaks at. */
export function percent(value: number): string {
  return `${write.whole(value)}\u00a0%`
}

import type { Category } from '#nps/rating.ts'
import { wordsOf } from '#intake/table/words.ts'

/**
 * The category that a label such as `Promoter`, `Passives (7-8)`, `9–10 Promoter` or `Clientes
 * detractores` names; `null` for other words.
 */
export function categoryNamed(cell: string): Category | null {
  if (cell.length > LONGEST) return null
  const known = WRITTEN.get(cell)
  if (known !== undefined) return known
  const category = categoryIn(cell)
  if (category !== null && WRITTEN.size < MOST_WRITTEN) WRITTEN.set(cell, category)
  return category
}

/** A label stands in the same few ways in a million cells. Other words are not kept. */
const WRITTEN = new Map<string, Category>()
const MOST_WRITTEN = 200

/** Beside the name of a category there may stand its range and what it is a category of, and no more. */
function categoryIn(cell: string): Category | null {
  const words = wordsOf(cell.replace(RANGE, ' ')).split(' ')
  const telling = words.filter((word) => !COMPANIONS.has(word))
  const [category = null, ...others] = telling.map((word) => LABELS.get(word) ?? null)
  return others.every((other) => other === category) ? category : null
}

const LONGEST = 60

/** `9-10`, `(0 to 6)`, `7–8分` */
const RANGE =
  /(?<![\d.,])\d{1,2}(?:\s*(?:[-–—−~&/,]|to|till?|bis|och|and|y|e|et|a|à|до|至|到)\s*\d{1,2})?\s*分?/giu

const COMPANIONS = new Set(
  `nps enps net score scores rating ratings group category type segment customer customers client
  clients cliente clientes kund kunde kunden kunder klient klienci klienten user users employee
  employees respondent respondents strong weak high low satisfied satisfait satisfaits satisfecho
  satisfechos satisfeito satisfeitos tevreden zufrieden zufriedene nojd nojda tilfreds
  клиент клиенты`.split(/\s+/),
)

const LABELS = new Map<string, Category>(
  Object.entries({
    promoter: `promoter promoters fursprecher promotor promotore promotores promotori promotoren promoteur
      promoteurs promotora promotorer promotorzy promotoři promoottori suosittelija
      suosittelijat ambassador ambassadorer ambassadeur fan fans пропагандист промоутер
      промоутеры сторонник promotér promóter propagátor promoottorit ambassadeurs
      destekleyen destekleyici 推荐者 推薦者 推奨者 批准者 추천고객 추천자 مروج`,
    passive: `passive passives passively passiv passiva passivo passivos passivi passif passifs pasivo
      pasivos pasivni pasivní pasiv pasivi pasywny pasywni pasywna neutralny neutralni
      neutralna obojętny obojętni indiferente indiferentes passzív neutraali neutraalit
      neutrální пассивные нейтральные neutral neutrals neutro neutros neutrale neutre
      neutres neutraal indifferent indifferente passiver passieven passief passiivinen
      passiiviset пассивный нейтрал нейтралы нейтральный pasif 被动者 被動者 中立者 被动 中立 수동고객
      중립자 중립고객 محايد`,
    detractor: `detractor detractors detraktor detraktoren detraktorer detraktorzy detracteur
      detracteurs detractores detrator detratores detrattore detrattori criticus
      criticasters kritiker kritikere kritisk kritik krytyk krytycy criticaster critici
      kriitikko kriitikot arvostelija arvostelijat критик критики детрактор детракторы
      kötüleyen 贬损者 貶損者 批评者 批評者 批判者 비추천고객 비추천자 منتقد`,
  } as const).flatMap(([category, words]) =>
    words.split(/\s+/).map((word): [string, Category] => [wordsOf(word), category as Category]),
  ),
)

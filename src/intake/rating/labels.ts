import type { Category } from '#nps/rating.ts'
import { wordsOf } from '#intake/table/words.ts'

/** The category that a label such as `Promoter`, `Passive` or `Detraktor` names; `null` for other words. */
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

function categoryIn(cell: string): Category | null {
  const words = wordsOf(cell)
    .replace(/^\d+ /, '')
    .replace(/ (\d+|\d+ \d+)$/, '')
  return LABELS.get(words) ?? null
}

const LONGEST = 40

const LABELS = new Map<string, Category>(
  Object.entries({
    promoter: `promoter promoters promotor promotore promotores promotori promotoren promoteur
      promoteurs promotora promotorer promotorzy promotoři promoottori suosittelija
      suosittelijat ambassador ambassadorer ambassadeur fan fans пропагандист промоутер
      промоутеры сторонник promotér promóter propagátor promoottorit ambassadeurs
      destekleyen destekleyici 推荐者 推薦者 推奨者 批准者 추천고객 추천자 مروج`,
    passive: `passive passives passiv passiva passivo passivos passivi passif passifs pasivo
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

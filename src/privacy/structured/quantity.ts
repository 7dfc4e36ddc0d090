/** Words and signs that make a number an amount: money, a measure, a time, people. */
const UNITS =
  `%|‰|°c?|€|\\$|£|¥|kr|kronor|kroner|sek|nok|dkk|eur|euros?|zł|zl|złot\\p{L}+|pln|usd|gbp|rmb|元|块|塊|円|
  [kmgt]i?b|mbit|mbps|gbit|kb/s|mb/s|mah|ah|ma|[kmg]?wh?|kvm|m²|m³|v|[kmg]?hz|dpi|px|mpx?|mp|rpm|obr|lm|lux|db|bar|
  mm|cm|dm|m|km|mil|miles?|ft|inch|cal[ie]?|g|dag|kg|mg|ton\\p{L}*|ml|cl|dl|l|liter|litr\\p{L}*|
  szt|stk|st|pcs|stück|
  sek\\p{L}*|sec\\p{L}*|s|ms|min\\p{L}*|h|hrs?|hours?|tim\\p{L}*|std|stunden?|godz\\p{L}*|days?|dni|dagar|dagen|tage?n?|weeks?|months?|
  years?|yrs?|år\\p{L}*|lata?|rok\\p{L}*|jahre?n?|ans|años|anni|anos|jaar|vuotta|
  mln|mio|milj\\p{L}*|mil[lj]\\p{L}+|miljard\\p{L}*|mld|mrd|billion\\p{L}*|tys\\p{L}*|tusen|tusind|thousand|tausend|k|
  person\\p{L}*|people|osób|ludzi|einwohner\\p{L}*|menschen|invånare|inhabitants|mieszkańców|familjer|users|times|gånger|razy|mal|kroków|steps|steg|points?|poäng|punkt\\p{L}*|
  次|天|年|月|日|个|個|人|名|万|萬|亿|億|公里|米|度|分|小时|小時|只|条|件|家|辆|吨|克|斤|平|倍|位`.replace(
    /\s+/g,
    '',
  )

const UNIT_BEHIND = new RegExp(`^\\s?-?(?:${UNITS})(?![\\p{Script=Latin}\\d])`, 'iu')

const HAN_BEHIND =
  /^\s?(?:多|余|餘)?(?:元|块|塊|次|天|年|个|個|人|名|万|萬|亿|億|公里|米|度|分|小时|小時|只|条|件|家|辆|吨|克|斤|平|倍|位)/u

const MONEY_BEFORE = /(?:[$€£¥]|(?<!\p{L})(?:kr|sek|eur|usd|pln|rmb|gbp))[ ]?$/iu

/** Whether what stands around a number makes it an amount. */
export function isAmount(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 24)
  if (UNIT_BEHIND.test(behind) || HAN_BEHIND.test(behind)) return true
  return MONEY_BEFORE.test(text.slice(Math.max(0, start - 5), start))
}

import type { Found } from '#privacy/found.ts'
import { all } from './all.ts'

/** Number plates whose shape nothing else has. */
const SHAPES: readonly RegExp[] = [
  // United Kingdom: AB51 ABC, A123 BCD, DEF456G, ABC 1D
  /(?<![\p{L}\d])[A-Z]{2}\d{2}[ -]?[A-Z]{3}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])[A-Z]\d{1,3}\s[A-Z]{3}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])[A-Z]{3}\s?\d{1,3}[A-Z](?![\p{L}\d])/gu,
  // Poland: WA 18170
  /(?<![\p{L}\d])[A-Z]{2,3}\s\d{4,5}[A-Z]?(?![\p{L}\d])/gu,
  // Germany: B-AB 1234
  /(?<![\p{L}\d])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{1,4}[EH]?(?![\p{L}\d])/gu,
  // Sweden: ABC 12D
  /(?<![\p{L}\d])[A-Z]{3}\s\d{2}[A-Z](?![\p{L}\d])/gu,
  // China: 京A12345
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·\s]?[A-Z\d]{5,6}(?![A-Z\d])/gu,
]

/** Behind a word for it, whatever has letters and digits is one. */
const CUE =
  /(?<![\p{L}\d])(?:reg(?:istration|\.?nr|\.?nummer)?|rej(?:estrac\p{L}+)?|plates?|licen[cs]e plate|car|bil(?:en)?|samoch(?:ód|odu)|auto|aut[oa]|wagen|fahrzeug|kennzeichen|vehicle|van)\.?(?:\s(?:no|nr|number|is|är|ist|to|jest|mit|med|o)\.?){0,2}[\s:]{1,2}(?=[A-ZÄÖÜ]{1,3}[ -]?[A-Z\d])|车牌号?(?:是|为|:|：)?\s?/giu

const PLATE =
  /[A-ZÄÖÜ\p{Script=Han}]{1,3}[ -]?[A-Z]{0,2}[ -]?\d[A-Z\d]{0,5}(?:\s[A-Z]{1,3}(?![\p{L}\d]))?/uy

/** Number plates of cars. */
export function findPlates(text: string): Found[] {
  if (!/\d/.test(text)) return []
  const found = SHAPES.flatMap((shape) => all(text, shape, 'plate')).filter(
    ({ start, end }) => !UNITS.test(text.slice(start, end)),
  )
  for (const { 0: cue, index } of text.matchAll(CUE)) {
    PLATE.lastIndex = index + cue.length
    const plate = PLATE.exec(text)?.[0] ?? ''
    if (plate.replace(/\D/g, '').length > 1)
      found.push({
        start: index + cue.length,
        end: index + cue.length + plate.length,
        label: 'plate',
      })
  }
  return found
}

/** Products and amounts that look alike: GTX 970, ISO 9001, PLN 1500, UTF-8. */
const UNITS =
  /^(?:GTX|RTX|RX|GT|SSD|HDD|USB|ISO|IEC|EN|DIN|PLN|SEK|EUR|USD|GBP|NOK|DKK|CHF|KR|RAM|DDR|LED|LCD|MSI|AMD|CPU|GPU|MAX|MIN|NR|OK|TV|PC|HP|LG|PS|OD|DO|NA|ZA|PO\s\d{4}(?!\d)|WI-FI|UTF|MP|ATP|CD|DVD|LP|VW|BMW|KL|KM|CA|UP|ID|NO|AB|RT|FM|AM|PM|AD|BC)(?=[\s-])/u

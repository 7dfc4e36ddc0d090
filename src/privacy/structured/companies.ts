import type { Found } from '#privacy/found.ts'
import { all } from './all.ts'

const WORDS = String.raw`(?<![\p{L}\d])(?:\p{Lu}[\p{L}\d&.'’-]{0,30}\s(?:(?:&|and|och|und|i)\s)?){1,4}`

/** What tells a company, written as its law writes it. */
const FORMS = String.raw`AB|HB|Ltd\.?|Limited|Inc\.?|LLC|PLC|plc|Corp\.?|GmbH(?:\s&\sCo\.?\sKG)?|AG|KG|OHG|UG|e\.\s?K\.|Sp\.?\s?z\s?o\.?\s?o\.?|sp\.?\s?z\s?o\.?\s?o\.?|S\.A\.|sp\.\s?[jk]\.|A\/S|ApS|ASA|Oyj?|SARL|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.V\.|S\.L\.|Lda\.?`

const COMPANY = new RegExp(`${WORDS}(?:${FORMS})(?![\\p{L}\\d])`, 'gu')

/** The form alone, which is looked for first: capitals are everywhere. */
const FORM = new RegExp(String.raw`\s(?:${FORMS})(?![\p{L}\d])`, 'u')

const HAN_COMPANY =
  /(?:(?![，。、！？在和与是的了向给])\p{Script=Han}){2,14}?(?:有限(?:责任)?公司|股份公司|有限公司)/gu

/** Companies that are written with their legal form. */
export function findCompanies(text: string): Found[] {
  return [
    ...(FORM.test(text) ? all(text, COMPANY, 'company') : []),
    ...(text.includes('公司') ? all(text, HAN_COMPANY, 'company') : []),
  ]
}

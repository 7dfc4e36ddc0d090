import type { Label } from '#privacy/label.ts'
import { parts } from '#privacy/parts.ts'

/** What is known around a number that is going to be masked. */
export interface Around {
  /** The words just before it. */
  readonly before: string
  readonly language: string
  readonly country: string | null
}

/**
 * What a number is that will be masked in any case: check digits, countries' rules and the words
 * before it only find its name.
 */
export function kindOfNumber(value: string, around: Around): Label {
  const digits = value.replace(/\D/g, '')
  if (isCard(digits, around.before)) return 'card'
  if (PHONE_CUE.test(around.before)) return 'phone'
  if (isNationalId(value, around)) return 'id'
  if (isPhone(value, around)) return 'phone'
  return 'number'
}

function isCard(digits: string, before: string): boolean {
  if (digits.length < 12 || digits.length > 19) return false
  if (CARD_CUE.test(before)) return true
  return digits.length > 12 && /^[3-6]/.test(digits) && hasLuhn(digits)
}

/** The check digit of cards (ISO/IEC 7812-1, annex B). */
function hasLuhn(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place])
    const doubled = place % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

const CARD_CUE =
  /(?:\b(?:card|cc|visa|mastercard|amex)\b|kort|kart[aęyąi]|karte|carte|tarjeta|carta|cartão|卡)[^.!?\n]{0,24}$/iu

const PHONE_CUE =
  /(?:\bcall(?:\s+me)?(?:\s+(?:at|on))?|phone|\bcell|mobile?|\btel|telefon\p{L}*|\bring|\bnås\b|\bnå\b|\bmob|mobil\p{L}*|\bsms|whatsapp|\bfax|dzwoni\p{L}*|zadzwo\p{L}*|kom(?:órka|\.)|anruf\p{L}*|handy\p{L}*|erreichbar|rufnummer|puhelin|电话|電話|手机|手機|致电|拨打|联系)[^\p{L}\d]{0,4}(?:(?:no|nr|number|nummer|numer|at|on|to|är|is|ist|pod|unter|på|号|号码|號碼|是)[^\p{L}\d]{0,3}){0,2}[(+]*$/iu

/** Which countries' identity numbers a language makes likely. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  sv: ['SE'],
  pl: ['PL'],
  de: ['DE'],
  en: ['GB', 'US'],
  zh: ['CN'],
  da: ['DK'],
  no: ['NO'],
  fi: ['FI'],
  fr: ['FR'],
  es: ['ES'],
  it: ['IT'],
  nl: ['NL'],
  pt: ['PT'],
}

const ID_CUE =
  /(?:\bssn\b|social security|national (?:id|insurance)|passport|licen[cs]e|personn(?:ummer|r|\.)|samordningsnummer|\bpnr\b|fødselsnummer|personnummer|\bcpr\b|henkilötunnus|\bhetu\b|pesel\p{L}*|dowod\p{L}*|dowód\p{L}*|paszport\p{L}*|\bnip\b|steuer-?(?:id|nummer)\p{L}*|ausweis\p{L}*|reisepass\p{L}*|sozialversicherung\p{L}*|\bdni\b|\bnie\b|codice fiscale|\bbsn\b|\bnif\b|身份证|身份證|护照|護照|证件)[^.!?\n]{0,20}$/iu

/** A day of birth and four to seven digits more; without a sign between them the year has four. */
const BORN_AND_MORE =
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-3]\d|[6-9]\d)[-+ ]?\d{4}$|^\d\d(?:0[1-9]|1[0-2])(?:[0-3]\d|[6-9]\d)[-+]\d{4,7}$/

/** Whether a number, or a code with letters, is a person's own for life. */
export function isNationalId(value: string, around: Around): boolean {
  const digits = value.replace(/\D/g, '')
  if (ID_CUE.test(around.before)) return true
  if (/^\d{3}-\d{2}-\d{4}$/.test(value.trim()) || BORN_AND_MORE.test(value.trim())) return true
  if (value.length < 9) return false
  const countries = around.country ? [around.country] : (COUNTRIES[around.language] ?? [])
  return countries.some((country) => isIdOf(country, value, digits))
}

/** Short numbers are too short to be told by a check digit; phone numbers begin with a zero. */
function isIdOf(country: string, value: string, digits: string): boolean {
  const isPlain = digits === value.trim()
  if (isPlain && (digits.length < 10 || (digits.length === 10 && digits.startsWith('0'))))
    return false
  return parts.ids().validatePerson(country, value.trim()).isValid === true
}

/** Where a number without a country code is from, most likely. */
const HOME: Readonly<Record<string, string>> = {
  sv: 'SE',
  pl: 'PL',
  de: 'DE',
  en: 'GB',
  zh: 'CN',
  da: 'DK',
  no: 'NO',
  fi: 'FI',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  nl: 'NL',
  pt: 'PT',
}

function isPhone(value: string, { language, country }: Around): boolean {
  const home = (country ?? HOME[language] ?? 'US') as 'US'
  const phones = parts.phones()
  if (!phones.isSupportedCountry(home)) return false
  return phones.findPhoneNumbersInText(value, { defaultCountry: home, extended: false }).length > 0
}

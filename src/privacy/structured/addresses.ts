import type { Found } from '#privacy/found.ts'
import { all } from './all.ts'

const flat = (text: string): string => text.replace(/\s*\n\s*/g, '')

/** The same words, with a capital too. */
const eitherCase = (words: string): string =>
  `${words}|${words.replace(/(?<=^|\|)\p{Ll}/gu, (first) => first.toUpperCase())}`

/** 12, 12b, 8/4, 12-14 */
const NUMBER = String.raw`\d{1,5}(?:\s?[a-zA-Z](?![\p{L}\d]))?(?:\s?[/-]\s?\d{1,4}[a-z]?)?`
/** A flat, a floor, a suite. */
const INDOORS = String.raw`(?:,?\s{1,4}(?:apt|Apt|Suite|Unit|Flat|suite|unit|flat|lgh|lägenhet|lok|m|mieszk|wohnung|whg|tr|st|box|bte|appt)\.?\s?\d{1,5}[a-z]?(?!\p{L}))?`
/** One to three capitalised words. */
const TOWN = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ -]\p{Lu}[\p{L}.'’-]+){0,2}`
/** Post codes: 123 45, 12-345, 12345-6789, 1234 AB, with what stands behind them. */
const POSTAL = String.raw`(?:,?\s{1,4}(?:[A-Z]{1,2}-)?(?:\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}\s?[A-Z]{2}|\d{4,6}(?:-\d{3,4})?)(?:,?\s{1,4}${TOWN})?)?`
const TAIL = `${INDOORS}${POSTAL}`

/** What streets end in where it is one word: Storgatan, Hauptstraße, Kerkstraat. */
const STREET_END =
  flat(`gatan|gata|vägen|väg|gränd|gränden|torget|torg|allén|stigen|backen|gången|leden|kajen|plan|
  straße|strasse|str\\.|weg|platz|allee|gasse|damm|ufer|chaussee|ring|steig|markt|graben|
  vej|vejen|gade|gaden|stræde|allé|veien|vei|veg|vegen|gaten|gate|plass|
  katu|tie|kuja|polku|puistotie|kaari|
  straat|laan|plein|gracht|kade|dijk|singel|dreef|hof`)

const ONE_WORD = `(?<!\\p{L})\\p{Lu}[\\p{L}.:'’-]{1,30}(?:${STREET_END})\\s?${NUMBER}(?![\\p{L}\\d%])${TAIL}`
const TWO_WORDS = `(?<!\\p{L})\\p{Lu}[\\p{L}.:'’-]{1,24}\\s(?:\\p{Lu}[\\p{L}.'’-]{1,24}\\s)?(?:gata|gränd|väg|torg|plan|allé|stig|Straße|Strasse|Str\\.|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer|Markt|Vej|Gade|gate|vei)\\s${NUMBER}(?![\\p{L}\\d%])${TAIL}`
const IN_FRONT_DE = `(?<!\\p{L})(?:Am|An der|An den|Im|In der|Auf der|Zum|Zur|Unter den|Alte|Alter|Neue|Neuer|Große|Großer|Kleine|Kleiner)\\s\\p{Lu}[\\p{L}-]{2,24}\\s\\d{1,3}\\s?[a-z]?(?![\\p{L}\\d%.,]\\d?)${TAIL}`

/** What streets are called in English, behind a number and capitalised words. */
const ENGLISH =
  flat(`Alley|Avenue|Ave|Boulevard|Blvd|Branch|Bridge|Brook|Bypass|Camp|Canyon|Causeway|Center|Centre|Circle|Cliff|Close|
  Common|Corner|Corners|Course|Court|Ct|Cove|Creek|Crescent|Crest|Crossing|Crossroad|Crossroads|Dale|Drive|Dr|Estate|Estates|Expressway|Extension|
  Falls|Ferry|Field|Fields|Forest|Forge|Forges|Fork|Fort|Freeway|Garden|Gardens|Gateway|Glen|Green|Grove|Harbor|Haven|Heights|
  Highway|Hwy|Hill|Hills|Hollow|Island|Isle|Junction|Key|Keys|Knoll|Knolls|Lake|Lakes|Landing|Lane|Ln|Light|Loaf|Lock|Lodge|Loop|
  Mall|Manor|Meadow|Meadows|Mews|Mill|Mills|Mission|Motorway|Mount|Mountain|Neck|Orchard|Oval|Overpass|Parade|Park|Parkway|Pkwy|Pass|
  Passage|Path|Pike|Pine|Pines|Place|Pl|Plain|Plains|Plaza|Point|Port|Prairie|Radial|Ramp|Ranch|Rapids|Rest|Ridge|River|Road|Rd|Roads|
  Route|Row|Rue|Run|Shoal|Shore|Shores|Skyway|Spring|Springs|Spur|Square|Sq|Squares|Station|Stravenue|Stream|Street|Streets|St|Summit|Terrace|
  Throughway|Trace|Track|Trafficway|Trail|Tunnel|Turnpike|Underpass|Union|Valley|Via|Viaduct|View|Views|Village|Ville|Vista|Walk|
  Walks|Wall|Way|Ways|Well|Wells|Wharf|Yard|Land|Burg|Cape|Club|Divide|Dam|Flats|Ford|Inlet|Parks|Parkways|Curve|Rapid|Stravenues|Cliffs|Drives|Glens|Greens|Groves|Harbors|Islands|Junctions|Lights|Locks|Manors|Mountains|Fall|Fords|Forks|Points|Ports|Ridges|Valleys|Villages|Unions|Extensions|Courts|Coves|Centers|Circles|Brooks|Burgs|Place`)
const NUMBER_FIRST = `(?<![\\p{L}\\d])\\d{1,6}[a-z]?,?\\s(?:[NSEW]{1,2}\\.?\\s|North\\s|South\\s|East\\s|West\\s)?(?:(?:\\p{Lu}[\\p{L}.'’-]{0,24}|\\d{1,3}(?:st|nd|rd|th))\\s){1,4}(?:${ENGLISH})(?!\\p{L})(?:\\.(?=,?\\s[\\p{Ll}\\d]))?(?:\\s(?:Apt|Suite|Unit|Flat|Ste)\\.?\\s?\\w{1,5})?(?:,?\\s(?:\\d{4,6}(?:-\\d{3,4})?)(?:,?\\s${TOWN})?|,\\s${TOWN}(?:,?\\s(?:[A-Z]{2}\\s)?\\d{5}(?:-\\d{4})?)?)?`

/** What stands before the name of a Polish street. */
const POLISH = eitherCase(
  flat(`ul\\.?|ulicy?|ulicą|ulica|al\\.|aleja|alei|aleje|alejach|pl\\.|plac|placu|os\\.|osiedle|osiedlu|park|rynek|rynku|ogród|skwer|
  wyspa|droga|wyb\\.|wybrzeże|bulwar|rondo|szosa|trasa|most`),
)
const POLISH_NAME = String.raw`(?:\d{1,2}\s)?\p{Lu}[\p{L}.'’-]+(?:\s(?:i\s)?\p{Lu}[\p{L}.'’-]+){0,3}`
const WITH_NUMBER_PL = `(?<!\\p{L})(?:${POLISH})\\s?${POLISH_NAME}\\s${NUMBER}(?![\\p{L}\\d%])${TAIL}`
const STREET_PL = `(?<!\\p{L})(?:[Uu]l\\.|[Uu]licy|[Uu]licą|[Uu]lica|[Uu]licę)\\s?${POLISH_NAME}`
const POSTAL_PL = `(?<![\\d-])\\d{2}-\\d{3}\\s${TOWN}`

const ROMANCE = eitherCase(
  flat(`rue|avenue|av\\.|boulevard|bd|place|chemin|impasse|allée|quai|route|calle|c/|avenida|avda\\.?|plaza|paseo|
  via|viale|corso|piazza|vicolo|rua|travessa|praça|largo|estrada`),
)
const LINKS = String.raw`(?:(?:de|du|des|del|della|dei|do|da|dos|das|la|le|les|los|las|el|l['’]|d['’]|di)\s?){0,3}`
const ROMANCE_NAME = `(?:${ROMANCE})\\s${LINKS}\\p{Lu}[\\p{L}.'’-]+(?:\\s${LINKS}\\p{Lu}[\\p{L}.'’-]+){0,3}`
const ROMANCE_FIRST = `(?<![\\p{L}\\d])\\d{1,4}(?:\\s?bis|\\s?ter)?,?\\s${ROMANCE_NAME}${TAIL}`
const ROMANCE_LAST = `(?<!\\p{L})${ROMANCE_NAME},?\\s(?:n[.º°o]{1,2}\\s?)?${NUMBER}(?![\\p{L}\\d%])${TAIL}`

/** What addresses of most countries have in common when a house number stands on either side: 245 Puruntie 82. */
const BETWEEN_NUMBERS = String.raw`(?<![\p{L}\d.,])\d{2,6}\s(?:\p{Lu}[\p{L}'’-]{3,24}\s){1,3}\d{1,4}[a-z]?(?![\p{L}\d%])${TAIL}`
/** Where somebody says to live. */
const AT_HOME = `(?<=(?<!\\p{L})(?:live|lives|living|reside|resides|located|address\\sis|mieszkam|bor|wohne|wohnt)\\s(?:(?:at|on|in|på|der|na|przy)\\s)?)(?:\\d{1,6}\\s)?(?:\\p{Lu}[\\p{L}.'’-]{1,24}\\s){1,3}\\d{1,5}[a-z]?(?![\\p{L}\\d%])${TAIL}`
const POSTAL_SE = String.raw`(?<!\d)(?:SE?-)?\d{3}\s\d{2}\s\p{Lu}[\p{Ll}]{2,}(?![\p{L}])`
const POSTAL_GB = String.raw`(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\d])`
const POSTAL_NL = String.raw`(?<![\p{L}\d])[1-9]\d{3}\s?[A-Z]{2}\s\p{Lu}\p{Ll}+`
const POSTAL_DE = String.raw`(?<![\p{L}\d.,])(?:D-)?\d{5}\s\p{Lu}\p{Ll}{2,}(?=[\s.,!?]*$)`
const BOX = String.raw`(?<!\p{L})(?:P\.?\s?O\.?\s?Box|Box|Postfach|Postboks|Postbus|skr(?:ytka)?\.? poczt(?:owa)?\.?|PSC)\s\d{1,6}(?:,?\sBox\s\d{1,5})?${POSTAL}`
const HAN = String.raw`(?:\p{Script=Han}{2,3}(?:省|市|自治区))?(?:\p{Script=Han}{2,4}(?:市|区|县|區|縣|镇|鎮))?\p{Script=Han}{1,6}(?:路|街|大道|巷|弄|胡同|里|村|道)\s?\d{1,5}\s?(?:号|號|弄)?(?:\s?\d{1,5}\s?(?:栋|幢|号楼|号院|单元|室|楼|层|號|座|弄|号))*`
const HAN_INDOORS = String.raw`\d{1,4}(?:栋|幢|号楼|座)(?:\d{1,3}单元)?(?:\d{1,5}(?:室|号|房)?)?|\d{1,3}单元\d{1,5}(?:室|号)?`

const ADDRESSES: readonly RegExp[] = [
  ...[ONE_WORD, TWO_WORDS, IN_FRONT_DE, NUMBER_FIRST, STREET_PL, POSTAL_PL, POSTAL_SE],
  ...[
    POSTAL_GB,
    POSTAL_NL,
    POSTAL_DE,
    BOX,
    BETWEEN_NUMBERS,
    AT_HOME,
    WITH_NUMBER_PL,
    ROMANCE_FIRST,
    ROMANCE_LAST,
  ],
].map((source) => new RegExp(source, 'gu'))

const HAN_ADDRESSES: readonly RegExp[] = [HAN, HAN_INDOORS].map(
  (source) => new RegExp(source, 'gu'),
)

/** What of a home is told without a street: a flat with its number. */
const FLAT = /(?<!\p{L})(?:Apt|Suite|Ste)\.?\s?\d{1,5}(?![\p{L}\d])/gu

/** Streets with their numbers, post codes with their towns, flats and boxes. */
export function findAddresses(text: string): Found[] {
  const found = /ul(?:\.|ic)/i.test(text) ? all(text, WITHOUT_DIGIT, 'address') : []
  if (!/\d/.test(text)) return found
  for (const pattern of [...ADDRESSES, FLAT]) found.push(...all(text, pattern, 'address'))
  if (/\p{Script=Han}/u.test(text))
    for (const pattern of HAN_ADDRESSES) found.push(...all(text, pattern, 'address'))
  return found
}

const WITHOUT_DIGIT = new RegExp(STREET_PL, 'gu')

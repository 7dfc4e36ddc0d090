import type { Found } from '#privacy/found.ts'
import { isAmount } from './quantity.ts'

/** What is numbered at a company, in the languages masking knows; what each begins with. */
const NUMBERED =
  `order|case|ticket|customer|booking|reservation|invoice|account|reference|ref|policy|tracking|claim|
  contract|member|membership|client|request|incident|serial|confirmation|parcel|shipment|employee|receipt|
  ärende|kund|bokning|faktur|referens|avtal|försäkring|medlem|paket|kolli|beställning|biljett|skade|reklamation|kvitto|
  ordre|sag|sak|bestilling|medlems|
  zamówieni|zgłoszeni|klient|spraw|rezerwacj|umow|przesył|paczk|reklamacj|polis|bilet|paragon|konto|konta|numer\\s+referencyjny|
  bestell|auftrag|kunden|vorgang|fall|rechnung|buchung|vertrag|aktenzeichen|sendung|mitglied|beleg|
  commande|dossier|client|réservation|facture|contrat|référence|colis|
  pedido|caso|cliente|reserva|factura|contrato|referencia|expediente|
  ordine|pratica|prenotazione|fattura|contratto|riferimento|
  bestelling|klant|zaak|factuur|boeking|
  encomenda|processo|fatura|
  tilaus|asiakas|tapaus|lasku|varaus|viite|zip|postcode|postnummer|plz|postleitzahl|kod\\s+pocztowy`.replace(
    /\n\s*/g,
    '',
  )

const CUE = new RegExp(
  `(?<![\\p{Script=Latin}\\d])(?:${NUMBERED})\\p{L}{0,14}(?:\\s(?:id|code|kod))?`,
  'giu',
)

const HAN_CUE =
  /(?:订单|訂單|工单|工單|单号|單號|客户|客戶|编号|編號|案件|票号|会员|會員|快递|运单|合同|发票|预订|预约|账号|帐号|尾号|流水|投诉|邮编)/gu

/** From the cue to the number: “number”, “is”, a colon. */
const BETWEEN =
  /[\s:#№°º()]*(?:(?:no|nr|num|nummer|number|numer|numero|número|号码|號碼|编号|編號|号|號|id)\.?(?![\p{Script=Latin}])[\s:#№°º()]*)?(?:(?:is|was|är|var|to|ist|lautet|war|jest|est|es|er|on|为|為|是)(?![\p{Script=Latin}])[\s:#]*)?/iuy

const VALUE = /(?:[A-Z]{1,6}[ -]?|[a-z]{1,6}-?)?\d[A-Za-z\d]*(?:[-/_.][A-Za-z\d]+)*/y

/** Numbers from three digits on behind a word that says whose they are: an order, a case. */
export function findReferences(text: string): Found[] {
  const cues = [...text.matchAll(CUE), ...text.matchAll(HAN_CUE)]
  return cues.flatMap(({ 0: cue, index }) => numberBehind(text, index + cue.length) ?? [])
}

function numberBehind(text: string, from: number): Found | null {
  BETWEEN.lastIndex = from
  const between = BETWEEN.exec(text)?.[0] ?? ''
  const start = from + between.length
  VALUE.lastIndex = start
  const value = VALUE.exec(text)?.[0]
  if (!value || value.replace(/\D/g, '').length < 3 || between === '') return glued(text, from)
  const isNumbered = /[\p{L}#№]/u.test(between)
  if (!isNumbered && (YEAR.test(value) || isAmount(text, start, start + value.length))) return null
  const isMarked = text[start - 1] === '#'
  return { start: isMarked ? start - 1 : start, end: start + value.length, label: 'reference' }
}

/** In Chinese nothing stands between: 订单12345. */
function glued(text: string, from: number): Found | null {
  if (!/\p{Script=Han}/u.test(text[from - 1] ?? '')) return null
  const value = /^[A-Z]{0,6}-?\d[A-Z\d-]{2,}/i.exec(text.slice(from, from + 40))?.[0]
  if (!value || isAmount(text, from, from + value.length)) return null
  return { start: from, end: from + value.length, label: 'reference' }
}

const YEAR = /^(?:19|20)\d\d$/

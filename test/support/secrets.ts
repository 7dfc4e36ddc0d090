import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** No other text has these letters in a row, and every secret of letters has them. */
const LETTERS = 'zqxvk'

/** Secrets of digits have ten and more, and these are found by their last ones. */
const DIGITS = 10

/** An answer with a secret in its words, and the columns of a file that say who gave it. */
export interface SecretAnswer {
  readonly kind: string
  readonly id: string
  readonly rating: number
  readonly name: string
  readonly email: string
  readonly company: string
  readonly comment: string
}

type Kind = (number: number, of: Pick<SecretAnswer, 'name' | 'email' | 'company'>) => string

/** Every kind that masking covers, in words of several languages. The number makes each its own. */
const KINDS: Readonly<Record<string, Kind>> = {
  'own name': (_, { name }) => `Everything went well and nobody had to wait. Regards, ${name}`,
  'own first name': (_, { name }) =>
    `Ask for ${name.split(' ')[0] ?? ''} at the desk, that is me, it was quick.`,
  'own e-mail': (_, { email }) => `You may write to ${email} when the part is there.`,
  'own company': (_, { company }) => `We at ${company} have bought here for years.`,
  'e-mail': (number) => `Skriv till ${wordOf(number)}@post.example om det blir fel igen.`,
  phone: (number) => `Ring mig på ${phoneOf(number)} när cykeln är klar.`,
  'phone abroad': (number) => `Bitte rufen Sie mich an: +49 151 ${ten(number).slice(-8)}, danke.`,
  iban: (number) => `The refund goes to ${ibanOf(number)} please, as agreed.`,
  card: (number) => `You charged my card ${cardOf(number)} twice this month.`,
  'national id': (number) => `Mitt personnummer är ${nationalIdOf(number)} om ni behöver det.`,
  order: (number) => `Order ${ten(number)} came late and nobody told us why.`,
  link: (number) =>
    `There are photos at https://photos.example.org/${wordOf(number)}/1 to look at.`,
  handle: (number) => `I have written about it as @${wordOf(number)} already.`,
  street: (number) => `Jag bor på ${capital(wordOf(number))}gatan 17, 903 26 Umeå och fick vänta.`,
  invoice: (number) => `Die Rechnung Nr. ${ten(number)} stimmt nicht, sonst war alles gut.`,
  'invoice abroad': (number) =>
    `Faktura numer ${ten(number)} przyszła dwa razy, reszta w porządku.`,
}

/** So many answers, each with a secret of its own, of every kind in turn. */
export function secretAnswers(count: number, first = 0): SecretAnswer[] {
  const kinds = Object.entries(KINDS)
  return Array.from({ length: count }, (_, index) => {
    const number = first + index
    const [kind, write] = kinds[number % kinds.length] as [string, Kind]
    const own = ownOf(number)
    const rating = [10, 9, 9, 8, 10, 3][number % 6] ?? 10
    return { kind, id: `id-${wordOf(number)}`, rating, ...own, comment: write(number, own) }
  })
}

/** The same as a file with columns for everything. */
export function secretFile(answers: readonly SecretAnswer[], day = '2026-11-18'): string {
  const rows = answers.map(({ id, rating, name, email, company, comment }) =>
    [id, day, rating, name, email, company, `"${comment}"`].join(','),
  )
  return ['Response ID,Date,NPS,Name,Email,Company,Comment', ...rows].join('\n')
}

/** Finds secrets, wherever they are. */
export class SecretFinder {
  readonly #numbers: ReadonlySet<string>

  /** Finds those of so many answers. */
  constructor(count: number) {
    this.#numbers = new Set(Array.from({ length: count }, (_, number) => digitsOf(number)).flat())
  }

  /** What a text has of secrets, with what stands around it. */
  in(text: string): string[] {
    return [...this.#letters(text), ...this.#digits(text)]
  }

  /** The same of all files in a folder and below it, as bytes. */
  inFolder(folder: string): string[] {
    return filesIn(folder).flatMap((file) => {
      const bytes = readIfThere(file)
      const texts = [bytes.toString('latin1'), bytes.toString('utf16le')]
      return texts.flatMap((text) => this.in(text)).map((found) => `${file}: ${found}`)
    })
  }

  *#letters(text: string): Generator<string> {
    for (const { index } of text.matchAll(new RegExp(LETTERS, 'gi')))
      yield text.slice(Math.max(0, index - 40), index + 40)
  }

  *#digits(text: string): Generator<string> {
    for (const [run] of text.matchAll(/\d[\d -]{8,}\d/g)) {
      const digits = run.replace(/\D/g, '')
      for (let end = DIGITS; end <= digits.length; end += 1)
        if (this.#numbers.has(digits.slice(end - DIGITS, end))) yield run
    }
  }
}

/** Files come and go while a program runs. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}

/** Letters that stand for a number. */
function wordOf(number: number): string {
  return LETTERS + String(number).replace(/\d/g, (digit) => 'aeioumnrst'[Number(digit)] ?? '')
}

function ownOf(number: number) {
  const first = `${capital(wordOf(number))}a`
  const last = `${capital(wordOf(number))}berg`
  const email = `${first}.${last}@mail.example`.toLowerCase()
  return { name: `${first} ${last}`, email, company: `${capital(wordOf(number))} Bygg AB` }
}

function digitsOf(number: number): string[] {
  const all = [phoneOf(number), `4915 1${ten(number).slice(-8)}`, ibanOf(number), cardOf(number)]
  return [...all, nationalIdOf(number), ten(number)].map((one) =>
    one.replace(/\D/g, '').slice(-DIGITS),
  )
}

/** Ten digits that no other number has, and that look like nothing. */
function ten(number: number): string {
  return String(4_817_263_509 + number * 104_729)
}

function phoneOf(number: number): string {
  const digits = String(5_550_123 + number * 173)
  return `070-${digits.slice(0, 3)} ${digits.slice(3, 5)} ${digits.slice(5)}`
}

function cardOf(number: number): string {
  const digits = `411111${ten(number).slice(0, 9)}`
  const all = `${digits}${luhnOf(digits)}`
  return all.replace(/(\d{4})(?=\d)/g, '$1 ')
}

function nationalIdOf(number: number): string {
  const day = Temporal.PlainDate.from('1951-03-04').add({ days: number * 37 })
  const digits = day.toString().replaceAll('-', '').slice(2) + String(100 + (number % 800))
  return `${digits.slice(0, 6)}-${digits.slice(6)}${luhnOf(digits)}`
}

/** A Swedish one: 97 less what is left of the account and “SE00” in digits. */
function ibanOf(number: number): string {
  const account = `5000${ten(number)}${String(number).padStart(6, '0')}`
  const check = 98n - (BigInt(`${account}281400`) % 97n)
  return `SE${String(check).padStart(2, '0')}${account}`.replace(/(.{4})(?=.)/g, '$1 ')
}

/** The digit behind others that makes their weighted sum a multiple of ten. */
function luhnOf(digits: string): number {
  let sum = 0
  for (const [index, digit] of Array.from(digits).toReversed().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return (10 - (sum % 10)) % 10
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

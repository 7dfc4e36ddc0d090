import type { Masked } from './masking.ts'
import { residentMemoryOf } from './support/proc.ts'

/** A customer's words in five languages, with and without something to mask. */
const COMMENTS = [
  'The staff were friendly and very helpful, and the delivery was quick. I will come back soon.',
  'Call me on +44 7700 900123 or write to someone@example.com about order no 51207, please.',
  'Personalen var trevlig och hjälpte till hela tiden, men kön var lång och priset högt.',
  'Jag bor på Storgatan 12 och fick vänta i 45 minuter, trots att jag betalat 1 250 kr i förväg.',
  'Bardzo miła obsługa i szybka dostawa, polecam wszystkim, a cena 120 zł jest w porządku!',
  'Sehr freundliche Mitarbeiter und schnelle Lieferung in zwei Tagen, gerne wieder bei euch.',
  '服务很好，送货也快，订单12345第二天就到了，下次再来。',
]

/** What the row of each says of its respondent. */
const KNOWN = ['Anna Ek', 'anna.ek@example.com', 'Acme Bolts AB']

const HOSTILE = ['a', 'a@', '0-', 'A1-', '路', 'A a ', '12 ', 'ul. A', '::', 'k i ', 'a.a@']

const ROUNDS = 2_000

const before = residentMemoryOf(process.pid)
const start = performance.now()
const { mask } = await import('#privacy/mask.ts')
const { loadNameFinder } = await import('#privacy/names/find-names.ts')
const names = loadNameFinder()
mask(COMMENTS[0] ?? '', { names })
const first = performance.now() - start

const begin = performance.now()
for (let round = 0; round < ROUNDS; round += 1)
  for (const comment of COMMENTS) mask(comment, { names, known: KNOWN })
const all = performance.now() - begin
const memory = residentMemoryOf(process.pid) - before

const longest = Math.max(...HOSTILE.map(timeOf))
const masked: Masked = { comments: ROUNDS * COMMENTS.length, all, first, longest, memory }
process.stdout.write(JSON.stringify(masked))

function timeOf(seed: string): number {
  const raw = seed.repeat(Math.ceil(10_000 / seed.length))
  const from = performance.now()
  mask(raw, { names, known: KNOWN })
  return performance.now() - from
}

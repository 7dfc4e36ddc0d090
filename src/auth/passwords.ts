import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { Turnstile } from './turnstile.ts'

/** OWASP's first choice for argon2id: 19 MiB, twice over, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 }
const SALT_BYTES = 16
const HASH_BYTES = 32

/** The work is done on Node's threads, beside the event loop; two at a time leave some to everybody else. */
const turnstile = new Turnstile(2, 100)

/** Is verified where there is no account, so that its answer takes as long as any other. */
export const NOBODYS_HASH = phc(COST, Buffer.alloc(SALT_BYTES), Buffer.alloc(HASH_BYTES))

/** argon2id with a salt of its own, in PHC's notation. Throws `Crowded`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  return phc(COST, salt, await derive(password, salt, COST))
}

/** Whether a password is the one that was hashed. Throws `Crowded`. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const known = parsePhc(hash)
  if (!known) throw new Error('A password hash in the database cannot be read.')
  const derived = await derive(password, known.salt, known.cost)
  return timingSafeEqual(derived, known.hash)
}

type Cost = typeof COST

const argon2id = promisify(argon2)

/** The same password may be typed in several ways in Unicode. */
function derive(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  const message = password.normalize('NFKC')
  return turnstile.through(() =>
    argon2id('argon2id', { message, nonce, tagLength: HASH_BYTES, ...cost }),
  )
}

function phc({ memory, passes, parallelism }: Cost, salt: Buffer, hash: Buffer): string {
  const cost = `m=${memory},t=${passes},p=${parallelism}`
  return `$argon2id$v=19$${cost}$${unpadded(salt)}$${unpadded(hash)}`
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

function parsePhc(text: string): { cost: Cost; salt: Buffer; hash: Buffer } | null {
  const [, memory, passes, parallelism, salt = '', hash = ''] = PHC.exec(text) ?? []
  if (!memory || Buffer.from(hash, 'base64').length !== HASH_BYTES) return null
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  }
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}

import { randomBytes } from 'node:crypto'
import type { Vendor } from '#intake/hooks/vendor.ts'
import { sendsOnlyIds, vendorOf, VENDORS } from '#intake/hooks/vendors.ts'
import { Refusal } from '#nps/refusal.ts'

/** A new key for the API. */
export function newKey(): string {
  return `nps_${randomBytes(24).toString('base64url')}`
}

/** A new secret for a webhook. It has 32 characters: some tools take no more than 40. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url')
}

/** The name of a source. Throws `Refusal` when it cannot be called so. */
export function checkedName(wanted: string): string {
  const name = wanted.trim()
  if (name.length > 0 && name.length <= 100 && !/\p{Cc}/u.test(name)) return name
  throw bad(
    'name',
    'A source needs a name of 1 to 100 characters.',
    'Name what it is, such as “Shop”.',
  )
}

/** The survey tool of a name. Throws `Refusal` when its webhooks cannot be taken. */
export function checkedVendor(name: string): Vendor {
  const vendor = vendorOf(name)
  if (vendor) return vendor
  const tool = sendsOnlyIds(name)
  throw tool === null
    ? bad('vendor', `Webhooks of “${name}” are not known.`, KNOWN)
    : bad(
        'vendor',
        `${tool}’s webhooks hold ids and no answers.`,
        'Export the answers and import the file: npm run import -- FILE',
      )
}

const KNOWN =
  `Known are ${VENDORS.map(({ key }) => key).join(', ')}. ` +
  'Any other program can post to /api/v1/responses.'

const SHORTEST_SECRET = 6

/** A secret that somebody has copied. Throws `Refusal` when it cannot be one. */
export function checkedSecret({ name, key }: Vendor, wanted: string): string {
  const secret = wanted.trim()
  const isLong = secret.length >= SHORTEST_SECRET && secret.length <= 500
  const isPlain = /^[\x21-\x7e]+$/.test(secret)
  const isKey = key !== 'formbricks' || /^whsec_[\w+/-]{4,}=*$/.test(secret)
  if (isLong && isPlain && isKey) return secret
  const like = key === 'formbricks' ? ' It begins with whsec_.' : ''
  throw bad(
    'secret',
    `This cannot be the secret of ${name}.`,
    `Copy it from ${name} whole, without blanks.${like} It needs at least ${SHORTEST_SECRET} characters.`,
  )
}

/** How the question of a field is called; `null` for none. Throws `Refusal` when it is too long. */
export function checkedQuestion(
  field: 'question' | 'comment',
  wanted: string | null,
): string | null {
  const question = wanted?.trim() || null
  if (question === null || question.length <= 500) return question
  throw bad(field, 'A question has at most 500 characters.', 'Give its id in the tool instead.')
}

/** Why a name cannot be given to a source. */
export function nameTaken(name: string): Refusal {
  return bad('name', `There is a source “${name.trim()}” already.`, 'Choose another name.')
}

/** Why nothing can be done with a source. */
export function noSuchSource(): Refusal {
  return bad(
    null,
    'There is no such source.',
    'It may have been revoked. Look at the list of sources.',
  )
}

function bad(field: string | null, message: string, hint: string): Refusal {
  return new Refusal('bad-option', message, hint, field)
}

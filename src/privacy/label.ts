import type { Token } from '#nps/masked-text.ts'

/** What a masked part of a comment is. */
export type Label =
  | 'name'
  | 'company'
  | 'e-mail'
  | 'phone'
  | 'link'
  | 'handle'
  | 'address'
  | 'id'
  | 'code'
  | 'card'
  | 'account'
  | 'reference'
  | 'plate'
  | 'ip'
  | 'number'
  | 'date'
  | 'birth date'
  | 'rest'

/** What stands in the place of each: plain words, without numbering. */
export const TOKEN_OF: Readonly<Record<Label, Token | '…'>> = {
  name: '[name]',
  company: '[company]',
  'e-mail': '[e-mail]',
  phone: '[phone]',
  link: '[link]',
  handle: '[handle]',
  address: '[address]',
  id: '[id]',
  // Letters and digits of which nobody can tell whose they are.
  code: '[id]',
  card: '[number]',
  account: '[number]',
  reference: '[number]',
  plate: '[id]',
  ip: '[number]',
  number: '[number]',
  date: '[date]',
  'birth date': '[date]',
  // What lies behind the end of what is looked at is cut, not named.
  rest: '…',
}

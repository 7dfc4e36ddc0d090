import { openSecret, sealSecret } from '#app/sealed-secret.ts'

/** What is kept sealed for news. */
export interface Seals {
  seal(clear: string, purpose: string): Uint8Array
  /** `null` when the program's own secret is another one than when it was sealed. */
  open(sealed: Uint8Array, purpose: string): string | null
}

/** Seals with the program's own secret, each for one purpose. */
export function sealsOf(secret: string): Seals {
  return {
    seal: (clear, purpose) => sealSecret(clear, `news/${purpose}`, secret),
    open: (sealed, purpose) => openSecret(sealed, `news/${purpose}`, secret),
  }
}

/** What the password of the mail server is sealed for. */
export const MAIL_PASSWORD = 'mail password'

/** What an outlet's address and secret are sealed for. */
export function addressOf(code: string): string {
  return `outlet ${code} address`
}

export function secretOf(code: string): string {
  return `outlet ${code} secret`
}

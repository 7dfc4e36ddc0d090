import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const NONCE = 12
const TAG = 16

/**
 * Seals the secret of a webhook: to check a signature it has to be known in clear, but a copy of the
 * database must not tell it. AES-256-GCM with a key derived from the program's own secret; bound to
 * the webhook's address, so that it cannot be moved to another one.
 */
export function sealSecret(clear: string, address: string, programSecret: string): Uint8Array {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(programSecret), nonce)
  cipher.setAAD(Buffer.from(address))
  const sealed = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()])
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), sealed]))
}

/** Opens a sealed secret; `null` when the program's own secret is not the one it was sealed with. */
export function openSecret(
  sealed: Uint8Array,
  address: string,
  programSecret: string,
): string | null {
  const nonce = sealed.subarray(0, NONCE)
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(programSecret), nonce)
  decipher.setAAD(Buffer.from(address))
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG))
  try {
    const clear = [decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]
    return Buffer.concat(clear).toString('utf8')
  } catch {
    return null
  }
}

function keyFrom(programSecret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', programSecret, '', 'nps-wall: secrets of webhooks', 32))
}

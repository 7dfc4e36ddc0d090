import { describe, expect, it } from 'vitest'
import { openSecret, sealSecret } from '#app/sealed-secret.ts'

const OWN = 'a secret of sixteen'

describe('sealSecret(clear, address, programSecret)', () => {
  it('is opened with the same address and program secret, and by nothing else', () => {
    const sealed = sealSecret('whsec_å', 'shop', OWN)
    expect(openSecret(sealed, 'shop', OWN)).toBe('whsec_å')
    expect(openSecret(sealed, 'another', OWN)).toBeNull()
    expect(openSecret(sealed, 'shop', `${OWN}!`)).toBeNull()
  })

  it('does not show what it holds, and never seals the same way twice', () => {
    const sealed = sealSecret('whsec_clear', 'shop', OWN)
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('clear')
    expect(sealSecret('whsec_clear', 'shop', OWN)).not.toEqual(sealed)
  })

  it('notices every bit that was changed', () => {
    const sealed = sealSecret('whsec_clear', 'shop', OWN)
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Uint8Array.from(sealed)
      changed[at]! ^= 1
      expect(openSecret(changed, 'shop', OWN), `byte ${at}`).toBeNull()
    }
  })
})

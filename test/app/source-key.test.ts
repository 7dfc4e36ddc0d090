import { describe, expect, it } from 'vitest'
import { hashOfKey } from '#app/source-key.ts'

describe('hashOfKey(key)', () => {
  it('is the SHA-256 of the key', () => {
    expect(Buffer.from(hashOfKey('abc')).toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })

  it('is another one for another key, however alike', () => {
    expect(hashOfKey('nps_a')).not.toEqual(hashOfKey('nps_A'))
    expect(hashOfKey('nps_a')).not.toEqual(hashOfKey('nps_a '))
  })
})

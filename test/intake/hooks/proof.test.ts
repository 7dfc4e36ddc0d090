import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { HookHeaders } from '#intake/hooks/vendor.ts'
import { VENDORS } from '#intake/hooks/vendors.ts'
import { NOW, SECRETS, signedBy } from './signing.ts'

const BODY = Buffer.from('{ "raw":  "body",\n "kept": "as it is å" }')

function faultOf(vendor: string, headers: HookHeaders, body = BODY, now = NOW): string | null {
  const { proof } = VENDORS.find(({ key }) => key === vendor)!
  return proof.fault({ headers, body }, SECRETS[vendor] ?? '', now)
}

const OTHER_SECRET = `whsec_${Buffer.from('another').toString('base64')}`

const KEYS = VENDORS.map(({ key }) => key)
const SIGNING = KEYS.filter((key) => key !== 'asknicely' && key !== 'googleforms')

describe.each(KEYS)('proof.fault(call, secret, now) of %s', (vendor) => {
  it('believes a call that is signed as the tool says', () => {
    expect(faultOf(vendor, signedBy(vendor, BODY))).toBeNull()
  })

  it('believes what it has signed itself', () => {
    const { proof } = VENDORS.find(({ key }) => key === vendor)!
    expect(faultOf(vendor, proof.sign(BODY, SECRETS[vendor] ?? '', NOW))).toBeNull()
  })

  it('does not believe another secret, a part of the proof, or none', () => {
    expect(faultOf(vendor, signedBy(vendor, BODY, OTHER_SECRET))).not.toBeNull()
    const proof = signedBy(vendor, BODY)
    for (const name of Object.keys(proof).filter((key) => !/event|token/.test(key))) {
      const rest = { ...proof, [name]: '' }
      expect(faultOf(vendor, rest), name).not.toBeNull()
      expect(faultOf(vendor, { ...proof, [name]: proof[name]!.slice(0, -3) }), name).not.toBeNull()
      expect(faultOf(vendor, { ...proof, [name]: `${proof[name]!}x` }), name).not.toBeNull()
    }
    expect(faultOf(vendor, {})).not.toBeNull()
  })

  it('never says what the signature should have been', () => {
    const wrong = signedBy(vendor, BODY, OTHER_SECRET)
    const fault = faultOf(vendor, wrong) ?? ''
    expect(fault).not.toContain(SECRETS[vendor])
    for (const value of Object.values(signedBy(vendor, BODY))) expect(fault).not.toContain(value)
  })
})

describe.each(SIGNING)('the signature of %s', (vendor) => {
  it('is over the raw body: a single blank more or less is another body', () => {
    const tidied = Buffer.from(JSON.stringify(JSON.parse(BODY.toString())))
    expect(faultOf(vendor, signedBy(vendor, BODY), tidied)).not.toBeNull()
    expect(faultOf(vendor, signedBy(vendor, BODY), Buffer.from(''))).not.toBeNull()
  })
})

describe('standardWebhooks.fault(call, secret, now)', () => {
  const at = (seconds: number) => NOW.add({ seconds })
  const faultAfter = (seconds: number) =>
    faultOf('formbricks', signedBy('formbricks', BODY), BODY, at(seconds))

  it('believes a call for five minutes, before and after', () => {
    for (const seconds of [0, 299, -299]) expect(faultAfter(seconds)).toBeNull()
    for (const seconds of [301, -301, 86_400]) expect(faultAfter(seconds)).toMatch(/five minutes/)
  })

  it('does not believe a call whose time was changed', () => {
    const headers = { ...signedBy('formbricks', BODY), 'webhook-timestamp': '1795176001' }
    expect(faultOf('formbricks', headers)).toMatch(/wrong/)
    for (const wrong of ['soon', '-5', '1e9', ' 1', '']) {
      const given = { ...headers, 'webhook-timestamp': wrong }
      expect(faultOf('formbricks', given)).not.toBeNull()
    }
  })

  it('believes one right signature among several', () => {
    const headers = signedBy('formbricks', BODY)
    const signature = `v1,AAAA v1a,BBBB ${headers['webhook-signature']!}`
    expect(faultOf('formbricks', { ...headers, 'webhook-signature': signature })).toBeNull()
    const wrong = { ...headers, 'webhook-signature': 'v1,AAAA v1a,BBBB' }
    expect(faultOf('formbricks', wrong)).toMatch(/wrong/)
  })

  it('is keyed with the bytes that the secret stands for, not with its letters', () => {
    const mac = createHmac('sha256', SECRETS['formbricks']!)
      .update(`msg_1.1795176000.`)
      .update(BODY)
    const headers = {
      ...signedBy('formbricks', BODY),
      'webhook-signature': `v1,${mac.digest('base64')}`,
    }
    expect(faultOf('formbricks', headers)).toMatch(/wrong/)
  })
})

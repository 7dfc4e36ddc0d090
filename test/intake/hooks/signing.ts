import { createHmac } from 'node:crypto'
import type { HookHeaders } from '#intake/hooks/vendor.ts'

/** When the calls of these tests come in. */
export const NOW = Temporal.Instant.from('2026-11-20T12:00:00Z')

/** A secret for each tool, in its own style. */
export const SECRETS: Readonly<Record<string, string>> = {
  asknicely: 'a-fixed-word',
  delighted: 'the-api-key-of-delighted',
  formbricks: `whsec_${Buffer.from('twenty-four bytes of key').toString('base64')}`,
  googleforms: 'a-word-of-ours',
  helpscout: 'a-key-of-help-scout',
  survicate: 'a-key-of-survicate',
  tally: 'a-key-of-tally',
  typeform: 'a-key-of-typeform',
}

/** How each tool signs, written down from its documentation and not taken from the program. */
const SIGN: Readonly<
  Record<string, (body: string | Uint8Array, secret: string, at: Temporal.Instant) => HookHeaders>
> = {
  asknicely: (_body, secret) => ({ authorization: `Bearer ${secret}` }),
  delighted: (body, secret) => ({
    'x-delighted-webhook-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  }),
  formbricks: (body, secret, at) => {
    const id = 'msg_1'
    const timestamp = String(Math.floor(at.epochMilliseconds / 1000))
    const mac = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    const signature = mac.update(`${id}.${timestamp}.`).update(body).digest('base64')
    return {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    }
  },
  googleforms: (_body, secret) => ({ authorization: `Bearer ${secret}` }),
  helpscout: (body, secret) => ({
    'x-helpscout-event': 'message.survey.response.received',
    'x-helpscout-signature': createHmac('sha1', secret).update(body).digest('base64'),
  }),
  survicate: (body, secret) => ({
    token: 'in clear',
    hmac: createHmac('sha256', secret).update(body).digest('hex'),
  }),
  tally: (body, secret) => ({
    'tally-signature': createHmac('sha256', secret).update(body).digest('base64'),
  }),
  typeform: (body, secret) => ({
    'typeform-signature': `sha256=${createHmac('sha256', secret).update(body).digest('base64')}`,
  }),
}

/** The headers with which a tool would send a body. */
export function signedBy(
  vendor: string,
  body: string | Uint8Array,
  secret = SECRETS[vendor] ?? '',
  at = NOW,
): HookHeaders {
  const sign = SIGN[vendor]
  if (!sign) throw new Error(`Nobody knows how ${vendor} signs.`)
  return sign(body, secret, at)
}

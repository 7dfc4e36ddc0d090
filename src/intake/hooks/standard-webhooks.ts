import { createHmac, randomUUID } from 'node:crypto'
import { isSame, type HookCall, type Proof } from './proof.ts'

/** A call that is older, or younger than our clock, by more seconds than this may be a replay. */
const TOLERANCE = 300

/**
 * Standard Webhooks: an HMAC-SHA256 over `id.timestamp.body` in base64, so that a call is known by
 * its time too. Source: standard-webhooks/standard-webhooks, spec/standard-webhooks.md.
 */
export const standardWebhooks: Proof = {
  fault: ({ headers, body }, secret, now) => {
    const id = headers['webhook-id']
    const timestamp = headers['webhook-timestamp']
    const given = headers['webhook-signature']
    if (!id || !timestamp || !given)
      return 'The headers webhook-id, webhook-timestamp and webhook-signature are not all there.'
    if (!/^\d{1,12}$/.test(timestamp)) return 'The webhook-timestamp is not a number of seconds.'
    const wanted = `v1,${signed({ id, timestamp, body, secret })}`
    // All of them are compared, for while a secret is being changed there are two.
    const isProven = given
      .split(' ')
      .map((one) => isSame(one, wanted))
      .includes(true)
    if (!isProven) return 'The webhook-signature is wrong.'
    if (Math.abs(now.epochMilliseconds / 1000 - Number(timestamp)) > TOLERANCE)
      return 'The call was signed more than five minutes ago, or this computer’s clock is wrong.'
    return null
  },
  sign: (body, secret, now) => {
    const id = `msg_${randomUUID()}`
    const timestamp = String(Math.floor(now.epochMilliseconds / 1000))
    return {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signed({ id, timestamp, body, secret })}`,
    }
  },
}

interface Signing {
  readonly id: string
  readonly timestamp: string
  readonly body: HookCall['body']
  readonly secret: string
}

function signed({ id, timestamp, body, secret }: Signing): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')
}

import { createHmac } from 'node:crypto'
import type { News } from '#nps/news.ts'
import type { Told } from './told.ts'

/** What is told to a program: `news` for itself, and the words in `heading` and `lines` for people. */
export function webhookBody(
  id: string,
  at: number,
  news: News | null,
  { heading, lines, link }: Told,
) {
  return {
    id,
    type: news?.kind ?? 'test',
    sentAt: new Date(at).toISOString(),
    news,
    heading,
    lines,
    url: link?.address ?? null,
  }
}

/**
 * The headers that prove that we sent a body. `X-NPS-Wall-Signature` is `v1=` and, in hexadecimal, the
 * HMAC-SHA256 of the timestamp (seconds since 1970), a full stop and the raw body. The id is that of the
 * delivery: the same however often it is tried.
 */
export function signedHeaders(body: string, secret: string, id: string, at: number) {
  const timestamp = String(Math.floor(at / 1000))
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
  return {
    'x-nps-wall-delivery': id,
    'x-nps-wall-timestamp': timestamp,
    'x-nps-wall-signature': `v1=${signature}`,
  }
}

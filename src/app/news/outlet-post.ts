import { postJson } from '#app/post.ts'
import type { Failure } from '#nps/delivery.ts'
import type { News } from '#nps/news.ts'
import { slackMessage } from '#news/slack.ts'
import { teamsMessage } from '#news/teams.ts'
import type { Told } from '#news/told.ts'
import { signedHeaders, webhookBody } from '#news/webhook.ts'
import type { Outlet } from '#store/people/outlets.ts'
import { addressOf, secretOf, type Seals } from './seals.ts'

/** What an outlet is told; `news` is `null` for a test. */
export interface Telling {
  /** The same however often it is tried. */
  readonly id: string
  readonly news: News | null
  readonly told: Told
  /** In milliseconds since 1970. */
  readonly now: number
}

/** Tells an outlet something in its own form. */
export async function postTo(
  { kind, code, ...outlet }: Outlet,
  seals: Seals,
  { id, news, told, now }: Telling,
): Promise<Failure | null> {
  const address = seals.open(outlet.address, addressOf(code))
  const secret = outlet.secret && seals.open(outlet.secret, secretOf(code))
  if (address === null || (kind === 'webhook' && !secret))
    return { reason: 'unsealed', mayHaveArrived: false }
  if (kind === 'slack') return postJson(address, JSON.stringify(slackMessage(told)))
  if (kind === 'teams') return postJson(address, JSON.stringify(teamsMessage(told)))
  const body = JSON.stringify(webhookBody(id, now, news, told))
  return postJson(address, body, signedHeaders(body, secret ?? '', id, now))
}

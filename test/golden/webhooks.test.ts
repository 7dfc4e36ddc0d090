import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { SILENT } from '#app/log.ts'
import { receiveHook } from '#app/receive-hook.ts'
import { sourcesOf, type AddedHook } from '#app/sources.ts'
import { signedBy } from '#test/intake/hooks/signing.ts'
import { NOW } from '#test/support/results.ts'
import { SECRET, writingInThisThread } from '#test/support/writing.ts'

/* The survey tools' own examples of their webhooks, which are not part of this repository. */

const root = fileURLToPath(new URL('../..', import.meta.url))
const shared = process.env['NPS_WALL_SHARED'] ?? join(root, '../shared/data')
const examples = join(shared, 'formats/webhook_payloads')
const isThere = existsSync(examples)
if (!isThere) console.log('skipped: no shared data')

const HOOK_SECRET = 'whsec_dHdlbnR5LWZvdXIgYnl0ZXM='
const now = Temporal.Instant.from(NOW)

/** Calls a new webhook of a tool with a body, as often as one likes. */
async function calling(vendor: string, body: Uint8Array) {
  const parts = { ...writingInThisThread(), secret: SECRET, log: SILENT }
  const added = (await sourcesOf(parts, () => now).addHook({
    ...{ name: 'Hook', vendor, secret: HOOK_SECRET, survey: null },
    ...{ question: null, commentQuestion: null },
  })) as AddedHook
  const call = (secret = HOOK_SECRET) => {
    const headers = signedBy(vendor, body, secret, now)
    return receiveHook(parts, { vendor, source: added.source.slug ?? '', headers, body }, now)
  }
  const stored = () =>
    parts.reader.read(async ({ prepare }) =>
      prepare(
        `SELECT rating, day, text FROM responses
          LEFT JOIN response_comments ON response_id = responses.id
          LEFT JOIN comments ON comments.id = comment_id WHERE superseded = 0`,
      ).all(),
    )
  return { call, stored }
}

/** An example, and what counts of it. */
const TAKEN = [
  ['asknicely', 'asknicely_response.json', 10, '2026-03-31', 'The gym was great, love it!'],
  ['delighted', 'delighted_survey_response_updated_promoter.json', 9, '2016-12-24', /flawless/],
  ['delighted', 'delighted_survey_response_updated_non_promoter.json', 5, '2016-12-24', /slow/],
  ['helpscout', 'helpscout_message_survey_response_excerpt.json', 9, '2022-09-05', /Amazing/],
] as const

const NOTHING_IN = [
  ['formbricks', 'formbricks_responseFinished.json'],
  ['typeform', 'typeform_form_response_minimal.json'],
] as const

const OTHER_SECRET = 'whsec_YW5vdGhlciBzZWNyZXQgb2Ygb3Vycw=='

describe.runIf(isThere)('a survey tool’s own example', () => {
  it.each(TAKEN)('of %s is taken once (%s)', async (vendor, file, rating, day, comment) => {
    const { call, stored } = await calling(vendor, readFileSync(join(examples, file)))
    expect(await call(OTHER_SECRET)).toMatchObject({ problem: { status: 401 } })
    expect(await stored()).toEqual([])
    expect(await call()).toMatchObject({ accepted: 1, duplicates: 0, rejected: [] })
    expect(await call()).toMatchObject({ accepted: 0, duplicates: 1, rejected: [] })
    expect(await stored()).toEqual([
      { rating, day, text: expect.stringMatching(comment) as string },
    ])
  })

  it.each(NOTHING_IN)('of %s has no rating in it (%s)', async (vendor, file) => {
    const { call } = await calling(vendor, readFileSync(join(examples, file)))
    expect(await call(OTHER_SECRET)).toMatchObject({ problem: { status: 401 } })
    expect(await call()).toMatchObject({ accepted: 0, ignored: expect.any(String) as string })
  })

  it('of an answer of Typeform is taken within a response', async () => {
    const read = (file: string) =>
      JSON.parse(readFileSync(join(examples, file), 'utf8')) as Record<string, unknown>
    const response = read('typeform_form_response_minimal.json')
    const answers = [read('typeform_opinion_scale_answer_fragment.json')]
    const whole = {
      ...response,
      form_response: { ...(response['form_response'] as object), answers },
    }
    const { call, stored } = await calling('typeform', Buffer.from(JSON.stringify(whole)))
    expect(await call()).toMatchObject({ accepted: 1 })
    expect(await call()).toMatchObject({ accepted: 0, duplicates: 1 })
    expect(await stored()).toEqual([{ rating: 9, day: '2018-01-18', text: null }])
  })

  it.each([
    ['surveymonkey', 'surveymonkey_response_completed.json'],
    ['qualtrics', 'qualtrics_completedResponse.form-urlencoded.txt'],
  ])('of %s, which sends ids only, is refused with what to do', async (vendor, file) => {
    const parts = { ...writingInThisThread(), secret: SECRET, log: SILENT }
    const body = readFileSync(join(examples, file))
    const answer = await receiveHook(parts, { vendor, source: 'any', headers: {}, body }, now)
    expect(answer).toMatchObject({ problem: { status: 422, code: 'ids-only' } })
  })
})

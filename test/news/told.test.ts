import { describe, expect, it } from 'vitest'
import { digestMail } from '#news/mail.ts'
import { slackMessage } from '#news/slack.ts'
import { teamsMessage } from '#news/teams.ts'
import { tell } from '#news/told.ts'
import { LANGUAGE_CODES } from '#nps/languages.ts'
import { digestOf } from '#nps/find-news.ts'
import type { News } from '#nps/news.ts'
import { fullSnapshot, shownScore } from '#test/support/snapshots.ts'

const ABOUT = {
  company: 'Nordlys <Energi> & Co',
  survey: fullSnapshot().survey!,
  dataThrough: '2026-11-20',
} as const
const score = shownScore({ promoters: 120, passives: 60, detractors: 20 })
const goal = { id: '1', name: '*Fifty* <!channel>', target: 50, due: null }
const REACHED: News = { ...ABOUT, kind: 'goal reached', goal, on: '2026-11-18', score }
const ORIGIN = 'https://nps.example.com'

describe('tell(news, language, origin)', () => {
  it('says a month in the words of the pages', () => {
    const before = { promoters: 101, passives: 57, detractors: 22, responses: 180 }
    const against = { from: '2026-09-01', to: '2026-09-30', ...before } as const
    const change = { points: 6.1, z: 2, p: 0.045, against, verdict: 'up' } as const
    const news: News = { ...ABOUT, kind: 'month closed', month: '2026-10', score, change }
    expect(tell(news, 'en', null)).toEqual({
      heading: 'October 2026: NPS +50',
      about: 'Nordlys <Energi> & Co · Customer relationship',
      lines: [
        '+50, from 200 answers; with 95% confidence between +40 and +59',
        'Up 6 · since the month before',
        'Data through 20 Nov 2026',
      ],
      link: null,
    })
  })

  it.each(LANGUAGE_CODES)('says a digest in %s', (language) => {
    const latest = fullSnapshot()
    const news = digestOf({ latest, closed: null, today: '2026-11-20' }, 'month')!
    const { heading, lines, link } = tell(news, language, ORIGIN)
    expect(heading).toContain('+42')
    expect(lines).toHaveLength(6)
    expect(link?.address).toBe('https://nps.example.com/?survey=relationship')
  })
})

describe('slackMessage(told)', () => {
  it('lets no name be markup', () => {
    const { text, blocks } = slackMessage(tell(REACHED, 'en', ORIGIN))
    expect(text).toMatch(/^Goal reached: \*Fifty\* &lt;!channel&gt;\n/)
    expect(blocks[0]).toMatchObject({ text: { type: 'plain_text' } })
    expect(JSON.stringify(blocks[2])).toContain(
      'Nordlys &lt;Energi&gt; &amp; Co · Customer relationship · <https://nps.example.com/?survey=relationship|See the figures>',
    )
  })

  it('keeps headers as short as Slack takes them', () => {
    const long = { ...REACHED, goal: { ...goal, name: 'x'.repeat(300) } }
    const [header] = slackMessage(tell(long, 'en', null)).blocks
    expect((header as { text: { text: string } }).text.text).toHaveLength(150)
  })
})

describe('teamsMessage(told)', () => {
  it('is an adaptive card whose words are no Markdown', () => {
    const [{ contentType, content }] = teamsMessage(tell(REACHED, 'en', ORIGIN)).attachments as [
      ReturnType<typeof teamsMessage>['attachments'][0],
    ]
    expect(contentType).toBe('application/vnd.microsoft.card.adaptive')
    expect(new Set(content.body.map(({ type }) => type))).toEqual(new Set(['RichTextBlock']))
    expect(content.actions).toHaveLength(1)
  })
})

describe('digestMail(told, reader, picture)', () => {
  it('lets no name be HTML, and says how it ends', () => {
    const reader = {
      language: 'en',
      every: 'week',
      origin: ORIGIN,
      leave: `${ORIGIN}/leave`,
    } as const
    const { html, text } = digestMail(tell(REACHED, 'en', ORIGIN), reader, { alt: '"+50" <b>' })
    expect(html).toContain('alt="&quot;+50&quot; &lt;b&gt;"')
    expect(html).toContain('Goal reached: *Fifty* &lt;!channel&gt;')
    expect(text).toContain('Get it no more: https://nps.example.com/leave')
    expect(text).toContain(`You get this once a week because you asked for it at ${ORIGIN}.`)
  })
})

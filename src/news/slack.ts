import type { Told } from './told.ts'

/** Slack takes no longer headers. */
const LONGEST_HEADER = 150

/** What Slack's incoming webhooks take: blocks, and the text where those cannot be. No word in it is markup. */
export function slackMessage({ heading, about, lines, link }: Told) {
  const foot = [about, ...(link ? [`<${link.address}|${escaped(link.words)}>`] : [])]
  return {
    text: escaped([heading, ...lines].join('\n')),
    blocks: [
      { type: 'header', text: plain(cut(heading)) },
      { type: 'section', text: plain(lines.join('\n')) },
      {
        type: 'context',
        elements: [
          { type: 'mrkdwn', text: [escaped(foot[0] ?? ''), ...foot.slice(1)].join(' · ') },
        ],
      },
    ],
  }
}

function plain(text: string) {
  return { type: 'plain_text', text, emoji: false } as const
}

function cut(text: string): string {
  const letters = Array.from(text)
  return letters.length > LONGEST_HEADER
    ? `${letters.slice(0, LONGEST_HEADER - 1).join('')}…`
    : text
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

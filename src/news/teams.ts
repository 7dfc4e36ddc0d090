import type { Told } from './told.ts'

/** What a workflow of Teams takes that is started by a webhook: an adaptive card. No word in it is markup. */
export function teamsMessage({ heading, about, lines, link }: Told) {
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          fallbackText: [heading, ...lines].join('\n'),
          body: [
            text(heading, { size: 'large', weight: 'bolder' }),
            ...lines.map((line) => text(line, {})),
            text(about, { isSubtle: true, size: 'small' }),
          ],
          actions: link ? [{ type: 'Action.OpenUrl', title: link.words, url: link.address }] : [],
        },
      },
    ],
  }
}

/** A text block would take some of it for Markdown. */
function text(words: string, style: Readonly<Record<string, string | boolean>>) {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: words, ...style }] }
}

import { newsMessagesIn } from '#messages/news/language.ts'
import type { DigestRhythm } from '#nps/news.ts'
import type { Language } from '#nps/languages.ts'
import type { Told } from './told.ts'

/** A mail in both its forms. */
export interface Written {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** What the picture in a digest is called within the mail. */
export const PICTURE = 'board@nps-wall'

/** Who gets a digest, and how they get it no more. */
export interface Reader {
  readonly language: Language
  readonly every: DigestRhythm
  /** Where the digest was subscribed to. */
  readonly origin: string
  /** The address that ends it. */
  readonly leave: string
}

/** A digest as a mail. The picture goes with it, and is shown where mails are shown as HTML. */
export function digestMail(
  told: Told,
  { language, every, origin, leave }: Reader,
  picture: { readonly alt: string } | null,
): Written {
  const { mail } = newsMessagesIn(language)
  const why = mail.why(every, origin)
  const { heading, about, lines, link } = told
  const body = [
    ...(picture
      ? [
          `<img src="cid:${PICTURE}" width="600" alt="${escaped(picture.alt)}" style="max-width:100%;height:auto">`,
        ]
      : []),
    `<h1 style="font-size:22px;margin:20px 0 8px">${escaped(heading)}</h1>`,
    ...lines.map(paragraph),
    ...(link ? [`<p>${anchor(link.address, link.words)}</p>`] : []),
    `<p style="color:#666;font-size:13px">${escaped(about)}<br>${escaped(why)} ${anchor(leave, mail.leave)}</p>`,
  ]
  const text = [
    ...[heading, '', ...lines, ''],
    ...(link ? [`${link.words}: ${link.address}`, ''] : []),
    ...['-- ', about, why, `${mail.leave}: ${leave}`],
  ]
  return {
    subject: `${told.heading} · ${told.about}`,
    text: text.join('\n'),
    html: page(body, language),
  }
}

/** Asks somebody whether they want digests; to who gets them, it says so. */
export function letterMail(
  { which, every, company }: Asking,
  address: string,
  language: Language,
): Written {
  const { subject, lines, link } = newsMessagesIn(language).mail[which](every, company)
  return {
    subject,
    text: [...lines, '', `${link}:`, address].join('\n'),
    html: page([...lines.map(paragraph), `<p>${anchor(address, link)}</p>`], language),
  }
}

/** What somebody is asked. */
export interface Asking {
  readonly which: 'confirm' | 'already'
  readonly every: DigestRhythm
  readonly company: string
}

/** A test as a mail. */
export function testMail({ heading, lines }: Told, language: Language): Written {
  return { subject: heading, text: lines.join('\n'), html: page(lines.map(paragraph), language) }
}

function page(body: readonly string[], language: Language): string {
  return `<!doctype html><html lang="${language}"><body style="max-width:600px;font-family:sans-serif;font-size:16px;line-height:1.45">${body.join('\n')}</body></html>`
}

function paragraph(line: string): string {
  return `<p style="margin:4px 0">${escaped(line)}</p>`
}

function anchor(address: string, words: string): string {
  return `<a href="${escaped(address)}">${escaped(words)}</a>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

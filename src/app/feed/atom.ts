/** A feed, as RFC 4287 has it. Addresses are absolute, and moments ISO 8601. */
export interface AtomFeed {
  /** Stays the same for ever, wherever the feed is. */
  readonly id: string
  readonly title: string
  readonly language: string
  readonly author: string
  /** Where the feed itself is, and the page that it is about. */
  readonly self: string
  readonly page: string
  readonly entries: readonly AtomEntry[]
}

/** Something that is told once. */
export interface AtomEntry {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly page: string
  readonly updated: string
}

/** What a feed says of its age in which nothing has happened: never anything else. */
const NEVER = '1970-01-01T00:00:00Z'

/** A feed as XML. The same feed is the same text. */
export function atomOf({ id, title, language, author, self, page, entries }: AtomFeed): string {
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? NEVER
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    ...[element('id', id), element('title', title), element('updated', updated)],
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n')
}

function entryOf({ id, title, text, page, updated }: AtomEntry): string {
  const link = `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`
  const parts = [element('id', id), element('title', title), element('updated', updated)]
  return `<entry>${parts.join('')}${link}${element('summary', text)}</entry>`
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text as XML has it, without the characters that XML cannot have in any way. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
}

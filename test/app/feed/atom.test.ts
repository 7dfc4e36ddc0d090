import { describe, expect, it } from 'vitest'
import { atomOf, type AtomFeed } from '#app/feed/atom.ts'

const FEED: AtomFeed = {
  ...{ id: 'tag:nps.example.com,2026:a', title: 'Company', language: 'en', author: 'Company' },
  ...{ self: 'https://nps.example.com/feed.xml?a=1&b=2', page: 'https://nps.example.com/' },
  entries: [
    {
      ...{
        id: 'tag:nps.example.com,2026:a/1',
        title: '“<Fix> & "go"”',
        text: 'One\u0000\u{1F600}',
      },
      ...{ page: 'https://nps.example.com/?a=1&b=2', updated: '2026-10-01T22:00:00Z' },
    },
    {
      ...{ id: 'tag:nps.example.com,2026:a/2', title: 'Older', text: 'Two' },
      ...{ page: 'https://nps.example.com/', updated: '2026-09-01T22:00:00Z' },
    },
  ],
}

describe('atomOf(feed)', () => {
  it('has all that an Atom feed must have, once, and is as old as its newest entry', () => {
    const xml = atomOf(FEED)
    const [head = '', ...entries] = xml.split('<entry>')
    for (const name of ['id', 'title', 'updated', 'author'])
      expect(head.match(new RegExp(`<${name}>`, 'g')), name).toHaveLength(1)
    expect(head).toContain('<updated>2026-10-01T22:00:00Z</updated>')
    expect(head).toContain('rel="self"')
    expect(entries).toHaveLength(2)
    for (const entry of entries)
      for (const name of ['id', 'title', 'updated', 'summary'])
        expect(entry.match(new RegExp(`<${name}>`, 'g')), name).toHaveLength(1)
  })

  it('is XML, whatever is written in it', () => {
    const xml = atomOf(FEED)
    expect(xml).toContain('<title>“&lt;Fix&gt; &amp; &quot;go&quot;”</title>')
    expect(xml).toContain('<summary>One\u{1F600}</summary>')
    expect(xml).toContain('href="https://nps.example.com/?a=1&amp;b=2"')
    expect(atomOf(FEED)).toBe(xml)
  })

  it('says of a feed without entries that it is old, and never anything else', () => {
    expect(atomOf({ ...FEED, entries: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>')
  })
})

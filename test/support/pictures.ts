import { pictured, type PictureOrder } from '#pictures/picture.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { fullSnapshot } from './snapshots.ts'

/** A light board of a full snapshot, in which some things are otherwise. */
export function orderOf(
  changes: Partial<Snapshot> = {},
  order: Partial<PictureOrder> = {},
): PictureOrder {
  return {
    ...{ kind: 'board', size: '1200x630', theme: 'light', language: 'en' },
    of: pictured(fullSnapshot(changes)),
    ...order,
  }
}

/** What stands in the texts of an SVG, as it is read. */
export function textsOf(svg: string): string[] {
  return Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
  )
}

/** What an SVG would have to fetch or run, or could do to the page that it stands in. */
export const UNSAFE =
  /<(script|foreignObject|image|use|iframe|animate|set|a)\b|\b(href|src)=|\bon\w+=|url\(|@import|data:/i

/** How large the picture of a PNG is. */
export function sidesOfPng(png: Uint8Array): { width: number; height: number } {
  const bytes = Buffer.from(png)
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is no PNG.')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

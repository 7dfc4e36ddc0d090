/** The kind of scale that a title tells: `(0-10)`, `on a scale from 1 to 5`; `scale` when it tells none. */
export function statedScale(title: string): 'ten' | 'other' | 'scale' {
  const [, from, to] = RANGE.exec(title) ?? []
  if (from === undefined) return 'scale'
  return from === '0' && to === '10' ? 'ten' : 'other'
}

const RANGE =
  /(?<![\d.,])([01])\s*(?:\([^)]*\)\s*)?(?:-|–|—|−|~|to|till?|bis|a|à|al|do|tot|至|到)\s*(\d{1,3})(?![\d.,]*\d)/iu

import type { Board } from './board.ts'

/** The page of the formulas behind the same figures, whatever comments are looked at. */
export function howPage({ stream }: Pick<Board, 'stream'>): string {
  const query = new URLSearchParams(stream.split('?')[1])
  query.delete('theme')
  return query.size === 0 ? '/how' : `/how?${query.toString()}`
}

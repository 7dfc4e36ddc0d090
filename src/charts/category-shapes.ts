import type { Category } from '#nps/rating.ts'

/** ▲ promoter, ● passive, ▼ detractor: paths in a square of 20. */
export const CATEGORY_SHAPES: Readonly<Record<Category, string>> = {
  promoter: 'M10 2 19 18H1Z',
  passive: 'M10 2a8 8 0 0 1 0 16a8 8 0 0 1 0-16Z',
  detractor: 'M10 18 1 2h18Z',
}

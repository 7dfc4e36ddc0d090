import type { DimensionInCare, SegmentInCare } from '#store/segments-in-care.ts'

/** The segment with an id that stands by itself, and its dimension; `null` when there is none. */
export function segmentIn(
  dimensions: readonly DimensionInCare[],
  id: number,
): { readonly dimension: DimensionInCare; readonly segment: SegmentInCare } | null {
  for (const dimension of dimensions) {
    const segment = dimension.segments.find((one) => one.id === id)
    if (segment) return { dimension, segment }
  }
  return null
}

import type { SegmentName, SurveyName } from '#nps/snapshot.ts'
import type { Survey } from '#store/surveys.ts'

/** A survey as it is named and chosen. */
export function nameOf({ slug, name, kind }: Survey): SurveyName {
  return { id: slug, name, kind }
}

/** A dimension or a segment as it is named and chosen. */
export function named({ id, name }: { id: number; name: string }): SegmentName {
  return { id: String(id), name }
}

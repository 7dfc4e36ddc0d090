import type { SegmentName, SurveyName, ThemeName } from '#nps/snapshot.ts'
import type { Survey } from '#store/surveys.ts'
import type { Theme } from '#store/themes/themes.ts'

/** A survey as it is named and chosen. */
export function nameOf({ slug, name, kind }: Survey): SurveyName {
  return { id: slug, name, kind }
}

/** A theme as it is named and chosen. */
export function nameOfTheme({ slug, name }: Theme): ThemeName {
  return { id: slug, name }
}

/** A dimension or a segment as it is named and chosen. */
export function named({ id, name }: { id: number; name: string }): SegmentName {
  return { id: String(id), name }
}

import { hasSegments, type Showing } from './screen.ts'
import type { View } from './view.ts'

/** The results that a screen shows: those of all segments, too, if it has a scene for them. */
export function screenView(showing: Showing): View {
  const { survey, segment } = showing
  return { audience: 'wall', survey, segment, ...(hasSegments(showing) && { isSplit: true }) }
}

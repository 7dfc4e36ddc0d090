/**
 * A segment and all that was merged into it, as SQL for what comes after `IN`: their answers are told
 * as one. What is given is SQL too, a parameter mostly.
 */
export function segmentWithParts(segment: string): string {
  return `(SELECT part.id FROM segments AS part WHERE part.id = ${segment} OR part.counted_in = ${segment})`
}

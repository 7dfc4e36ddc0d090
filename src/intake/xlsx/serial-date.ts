/** From which day a workbook counts: 30 December 1899, or on old Macintoshes 1 January 1904. */
export type Epoch = 1900 | 1904

/** Days between the two. */
const LATER = 1462

/** The first day after the 29 February 1900 that never was, from which on the count is right. */
const FIRST_RIGHT = 61

/**
 * The day, and the time if it has one, that a number in a cell shown as a date stands for, as
 * `2021-11-08T17:05:47`. Numbers that stand for no day after February 1900 are left as they are: a
 * rating in a cell that happens to have a date's format is still a rating.
 */
export function serialDate(number: string, epoch: Epoch): string {
  const serial = Number(number) + (epoch === 1904 ? LATER : 0)
  if (!(serial >= FIRST_RIGHT && serial < 2_958_466) || (epoch === 1904 && Number(number) < 61))
    return number
  const seconds = Math.round((serial - 25_569) * 86_400)
  const text = new Date(seconds * 1000).toISOString().slice(0, 19)
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text
}

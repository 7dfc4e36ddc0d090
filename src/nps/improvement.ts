/** How many days before an improvement are compared with those since. */
export const DAYS_BEFORE = 90

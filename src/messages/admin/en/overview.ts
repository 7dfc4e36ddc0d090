/** `/admin`. */
export const overview = {
  title: 'Overview',
  through: (day: string) => `Results through ${day}`,
  nothing: 'No results yet',
}

/** `/admin`. */
export const overview = {
  title: 'Overview',
  through: (day: string) => `Results through ${day}`,
  nothing: 'No results yet',
  export: 'Take the figures with you',
  exportBody:
    'Promoters, passives and detractors by month and segment, with score and margin. Small groups are withheld as everywhere else.',
  exportAs: { csv: 'CSV for spreadsheets', json: 'JSON for programs' },
  exportOf: (survey: string, form: string) => `${survey}: ${form}`,
}

import type { AdminMessages } from '#messages/admin/language.ts'

/** `/admin`. */
export const overview: AdminMessages['overview'] = {
  title: 'Übersicht',
  through: (day: string) => `Ergebnisse bis ${day}`,
  nothing: 'Noch keine Ergebnisse',
  export: 'Zahlen mitnehmen',
  exportBody:
    'Promotoren, Passive und Detraktoren nach Monat und Segment, mit NPS und Fehlerspanne. Kleine Gruppen werden wie überall zurückgehalten.',
  exportAs: { csv: 'CSV für Tabellen', json: 'JSON für Programme' },
  exportOf: (survey: string, form: string) => `${survey}: ${form}`,
}

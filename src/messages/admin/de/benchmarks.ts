import type { AdminMessages } from '#messages/admin/language.ts'
import { locale } from '#messages/de-words.ts'
import { tenthsIn } from '#messages/tenths.ts'

/** `/admin/benchmarks` and the pages below it. */
export const benchmarks: AdminMessages['benchmarks'] = {
  title: 'Vergleichswerte',
  body: 'Der NPS anderer, zum Vergleich mit unserem: der Branche, eines Mitbewerbers, aus einer Studie. Wer die Intranetseite sehen darf, sieht sie; Bildschirme zeigen sie nicht.',
  none: 'Noch gibt es keinen Vergleichswert. Fügen Sie den NPS einer Studie oder Ihrer Branche hinzu, mit seiner Quelle.',
  caution:
    'Andere fragen andere Menschen, zu anderen Zeitpunkten und mit anderen Worten. Vergleichen Sie zuerst mit der eigenen Vergangenheit.',
  onlyOf: (survey) => `Nur für „${survey}“`,
  value: tenthsIn(locale),
  sourceOf: (source, day) => `${source}, ${day}`,
  add: 'Vergleichswert hinzufügen',
  submitAdd: 'Hinzufügen',
  added: (name) => `„${name}“ ist hinzugefügt.`,
  changed: (name) => `„${name}“ ist gespeichert.`,
  fields: {
    name: 'Wessen NPS',
    nameHint: 'Der Name, den alle sehen: „Energieversorger in Schweden“.',
    value: 'NPS',
    valueHint: 'Von −100 bis 100, mit höchstens einer Nachkommastelle.',
    source: 'Woher er stammt',
    sourceHint: 'Wer ihn gemessen hat, und in welcher Studie.',
    link: 'Adresse',
    linkHint: 'Beginnt mit https://. Darf leer bleiben.',
    on: 'Wann',
    onHint: 'Wann er gemessen oder veröffentlicht wurde.',
    survey: 'Für welche Umfrage',
    allSurveys: 'Alle Umfragen',
  },
  removal: 'Entfernen',
  removalBody: 'Er ist nicht mehr zu sehen. 30 Tage lang lässt er sich wiederherstellen.',
  remove: 'Vergleichswert entfernen',
  removed: (name) => `„${name}“ ist entfernt. Unter „Entfernt“ lässt er sich wiederherstellen.`,
  removedTitle: 'Entfernt',
  removedOn: (day) => `Entfernt am ${day}`,
  putBack: 'Wiederherstellen',
  putBackOf: (name) => `„${name}“ wiederherstellen`,
  isBack: (name) => `„${name}“ ist wieder da.`,
}

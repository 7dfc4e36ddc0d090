import type { AdminMessages } from '#messages/admin/language.ts'
import { locale } from '#messages/pl-words.ts'
import { tenthsIn } from '#messages/tenths.ts'

/** `/admin/benchmarks` and the pages below it. */
export const benchmarks: AdminMessages['benchmarks'] = {
  title: 'Benchmarki',
  body: 'Wyniki innych do porównania z naszymi: branży, konkurenta, z raportu. Widzą je osoby z dostępem do strony intranetowej; ekrany ich nie pokazują.',
  none: 'Nie ma jeszcze benchmarków. Dodaj wynik z raportu lub z branży i podaj, skąd pochodzi.',
  caution:
    'Inni pytają innych ludzi, w innych momentach i innymi słowami. Najpierw porównuj z własną przeszłością.',
  onlyOf: (survey) => `Tylko ankieta: ${survey}`,
  value: tenthsIn(locale),
  sourceOf: (source, day) => `${source}, ${day}`,
  add: 'Dodaj benchmark',
  submitAdd: 'Dodaj',
  added: (name) => `Dodano: ${name}.`,
  changed: (name) => `Zapisano: ${name}.`,
  fields: {
    name: 'Czyj wynik',
    nameHint: 'Tak, jak widzą to czytelnicy: „Dostawcy energii w Szwecji”.',
    value: 'Wynik',
    valueHint: 'Od −100 do 100, z najwyżej jednym miejscem po przecinku.',
    source: 'Skąd pochodzi',
    sourceHint: 'Kto go zmierzył i w jakim raporcie.',
    link: 'Adres',
    linkHint: 'Zaczyna się od https://. Można zostawić puste.',
    on: 'Kiedy',
    onHint: 'Kiedy go zmierzono lub opublikowano.',
    survey: 'Dla której ankiety',
    allSurveys: 'Wszystkie ankiety',
  },
  removal: 'Usunięcie',
  removalBody: 'Czytelnicy nie będą go już widzieć. Przez 30 dni można go przywrócić.',
  remove: 'Usuń benchmark',
  removed: (name) => `Usunięto: ${name}. Można go przywrócić w sekcji „Usunięte”.`,
  removedTitle: 'Usunięte',
  removedOn: (day) => `Usunięto ${day}`,
  putBack: 'Przywróć',
  putBackOf: (name) => `Przywróć: ${name}`,
  isBack: (name) => `Przywrócono: ${name}.`,
}

import type { AdminMessages } from '#messages/admin/language.ts'

/** `/admin/improvements` and the pages below it. */
export const improvements: AdminMessages['improvements'] = {
  title: 'Usprawnienia',
  body: '„Wy mówicie, my działamy”: czytelnicy widzą je na stronie intranetowej i na ekranach, zaznaczone na wykresie, z wynikiem przed i po.',
  none: 'Nie ma jeszcze usprawnień. Zapisz, co zrobiono z tym, co powiedzieli klienci, a czytelnicy zobaczą to obok wyniku przed i po.',
  survey: 'Ankieta',
  figuresOf: (survey) =>
    `Ankieta: ${survey}. Z niej pochodzą dane usprawnień, które dotyczą wszystkich ankiet.`,
  onlyOf: (survey) => `Tylko ankieta: ${survey}`,
  toCome: (day) => `Czytelnicy zobaczą je od ${day}.`,
  noFigures: 'Nie ma jeszcze danych',
  add: 'Dodaj usprawnienie',
  submitAdd: 'Dodaj',
  added: (title) => `Dodano: ${title}.`,
  changed: (title) => `Zapisano: ${title}.`,
  fields: {
    title: 'Co zrobiono, w jednym wierszu',
    titleHint: 'Tak, by dało się to przeczytać z drugiego końca sali: „Infolinia oddzwania”.',
    doneOn: 'Kiedy',
    doneOnHint:
      'Dzień, od którego klienci mogli to zauważyć. 90 dni przed nim porównujemy z czasem po nim. Czytelnicy zobaczą usprawnienie, gdy ten dzień nadejdzie.',
    theme: 'Czego dotyczy',
    noTheme: 'Bez tematu',
    survey: 'Której ankiety',
    allSurveys: 'Wszystkie ankiety',
    surveyHint: 'Usprawnienie jednej ankiety jest pokazywane tylko przy niej.',
    said: 'Co powiedzieli klienci',
    saidHint:
      'Własnymi słowami, w jednym zdaniu. Nigdy nie wklejaj tego, co napisał klient: można by kogoś rozpoznać.',
    done: 'Co z tym zrobiono',
    doneHint: 'W jednym lub dwóch zdaniach.',
  },
  masking: {
    title: 'Czy każdy może to przeczytać?',
    hides: 'Ten tekst może zdradzać, o kogo chodzi. Po zamaskowaniu zostałoby:',
    hidesAll: 'Ten tekst może zdradzać, o kogo chodzi. Po zamaskowaniu nic by z niego nie zostało.',
    notSaved: 'Nic jeszcze nie zapisano. Ujmij to innymi słowami albo:',
    hide: 'Zapisz zamaskowane',
    keep: 'Zapisz bez zmian',
  },
  removal: 'Usunięcie',
  removalBody: 'Czytelnicy nie będą go już widzieć. Przez 30 dni można je przywrócić.',
  remove: 'Usuń usprawnienie',
  removed: (title) => `Usunięto: ${title}. Można je przywrócić w sekcji „Usunięte”.`,
  removedTitle: 'Usunięte',
  removedOn: (day) => `Usunięto ${day}`,
  putBack: 'Przywróć',
  putBackOf: (title) => `Przywróć: ${title}`,
  isBack: (title) => `Przywrócono: ${title}.`,
}

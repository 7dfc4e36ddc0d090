import type { AdminMessages } from '#messages/admin/language.ts'

/** `/admin`. */
export const overview: AdminMessages['overview'] = {
  title: 'Przegląd',
  through: (day) => `Wyniki do ${day}`,
  nothing: 'Nie ma jeszcze wyników',
  export: 'Pobierz dane',
  exportBody:
    'Promotorzy, pasywni i krytycy według miesięcy i segmentów, z wynikiem i marginesem błędu. Małe grupy nie są ujawniane, tak jak wszędzie.',
  exportAs: { csv: 'CSV do arkuszy', json: 'JSON dla programów' },
  exportOf: (survey, form) => `${survey}: ${form}`,
}

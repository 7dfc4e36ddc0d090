import type { AdminMessages } from '#messages/admin/language.ts'

/** `/admin`. */
export const overview: AdminMessages['overview'] = {
  title: 'Översikt',
  through: (day) => `Resultat t.o.m. ${day}`,
  nothing: 'Inga resultat ännu',
  export: 'Ta med dig siffrorna',
  exportBody:
    'Ambassadörer, passiva och kritiker per månad och segment, med NPS-värde och felmarginal. Små grupper visas inte här heller.',
  exportAs: { csv: 'CSV för kalkylprogram', json: 'JSON för program' },
  exportOf: (survey, form) => `${survey}: ${form}`,
}

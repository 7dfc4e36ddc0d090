import type { AdminMessages } from '#messages/admin/language.ts'

/** Which language is spoken: for the company in `/admin/settings`, for oneself in `/admin/account`. */
export const languages: AdminMessages['languages'] = {
  label: 'Język',
  ofBrowser: 'Ten, o który prosi przeglądarka',
  companyHint:
    'W tym języku są strony i ekrany. Ekran może mieć własny, tak samo każda zalogowana osoba.',
  ofCompany: 'Jak dla wszystkich',
  ownHint: 'W tym języku czytasz wszędzie tam, gdzie się logujesz.',
  submit: 'Zmień język',
  saved: 'Język jest zmieniony.',
}

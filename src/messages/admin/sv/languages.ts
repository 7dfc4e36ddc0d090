import type { AdminMessages } from '#messages/admin/language.ts'

/** Which language is spoken: for the company in `/admin/settings`, for oneself in `/admin/account`. */
export const languages: AdminMessages['languages'] = {
  label: 'Språk',
  ofBrowser: 'Det som varje webbläsare ber om',
  companyHint:
    'Det som sidor och skärmar visas på. En skärm kan ha sitt eget, och den som är inloggad kan välja sitt.',
  ofCompany: 'Som för alla andra',
  ownHint: 'Det som du läser på, överallt där du är inloggad.',
  submit: 'Byt språk',
  saved: 'Ditt språk är bytt.',
}

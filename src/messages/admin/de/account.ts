import type { AdminMessages } from '#messages/admin/language.ts'

/** `/admin/account`. */
export const account: AdminMessages['account'] = {
  title: 'Ihr Konto',
  signedInAs: (email: string) => `Sie melden sich als ${email} an.`,
  password: 'Passwort ändern',
  current: 'Aktuelles Passwort',
  next: 'Neues Passwort',
  submitPassword: 'Passwort ändern',
  changed: 'Ihr Passwort ist geändert. Andere Browser wurden abgemeldet.',
  everywhere: 'Überall abmelden',
  everywhereBody:
    'Beendet Ihre Sitzungen in allen Browsern, auch in diesem. Sinnvoll, wenn ein Gerät verloren ging.',
  submitEverywhere: 'Überall abmelden',
}

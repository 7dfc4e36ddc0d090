import type { AdminMessages } from '#messages/admin/language.ts'

/** `/admin/account`. */
export const account: AdminMessages['account'] = {
  title: 'Twoje konto',
  signedInAs: (email) => `Adres do logowania: ${email}.`,
  password: 'Zmiana hasła',
  current: 'Obecne hasło',
  next: 'Nowe hasło',
  submitPassword: 'Zmień hasło',
  changed: 'Hasło zostało zmienione. W innych przeglądarkach nastąpiło wylogowanie.',
  everywhere: 'Wylogowanie wszędzie',
  everywhereBody:
    'Kończy sesje we wszystkich przeglądarkach, także w tej. Przydatne po utracie urządzenia.',
  submitEverywhere: 'Wyloguj wszędzie',
}

import type { AdminMessages } from '#messages/admin/language.ts'

/** `/admin/people` and the pages below it. */
export const people: AdminMessages['people'] = {
  title: 'Osoby',
  you: 'Ty',
  disabled: 'Konto zablokowane',
  lastSignIn: (moment) => `Logowanie: ${moment}`,
  neverSignedIn: 'Jeszcze bez logowania',
  invitations: 'Otwarte zaproszenia',
  openUntil: (moment) => `do ${moment}`,
  withdraw: 'Wycofaj',
  withdrawOf: (email) => `Wycofaj zaproszenie: ${email}`,
  withdrawn: 'Zaproszenie zostało wycofane.',
  invite: 'Zaproś osobę',
  email: 'Adres e-mail',
  emailHint: 'Nic nie jest wysyłane: otrzymasz link do przekazania.',
  role: 'Rola',
  submitInvite: 'Utwórz link',
  invited: (email) => `Zaproszenie dla ${email}: link działa jeden raz i przez siedem dni.`,
  missing: {
    title: 'Nikogo tu nie ma',
    body: 'Pod tym adresem nie ma nikogo. Być może link jest niepełny.',
    back: 'Do listy osób',
  },
  person: {
    role: 'Rola',
    access: 'Dostęp',
    mayIn: 'Może się logować',
    disabled: 'Konto zablokowane: natychmiastowe wylogowanie, bez możliwości powrotu',
    lost: 'Zapomniane hasło?',
    lostBody: (name) =>
      `Utwórz link, za pomocą którego ${name} ustawi nowe hasło. Do tego czasu działa stare.`,
    submitLost: 'Utwórz link',
    renewed: (name) => `Za pomocą tego linku ${name} ustawi nowe hasło, w ciągu siedmiu dni.`,
    saved: (name) => `Zapisano uprawnienia: ${name}.`,
  },
}

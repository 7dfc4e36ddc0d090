import type { AdminMessages } from '#messages/admin/language.ts'

/** `/admin/people` and the pages below it. */
export const people: AdminMessages['people'] = {
  title: 'Personen',
  you: 'Sie',
  disabled: 'Gesperrt',
  lastSignIn: (moment: string) => `Zuletzt angemeldet: ${moment}`,
  neverSignedIn: 'Noch nie angemeldet',
  invitations: 'Offene Einladungen',
  openUntil: (moment: string) => `bis ${moment}`,
  withdraw: 'Zurückziehen',
  withdrawOf: (email: string) => `Einladung von ${email} zurückziehen`,
  withdrawn: 'Die Einladung ist zurückgezogen.',
  invite: 'Jemanden einladen',
  email: 'E-Mail-Adresse',
  emailHint: 'Es wird nichts verschickt: Sie erhalten einen Link zum Weitergeben.',
  role: 'Rolle',
  submitInvite: 'Link erstellen',
  invited: (email: string) =>
    `Mit diesem Link kann ${email} innerhalb von sieben Tagen einmal beitreten.`,
  missing: {
    title: 'Niemand',
    body: 'Unter dieser Adresse gibt es niemanden. Vielleicht ist der Link unvollständig.',
    back: 'Zu allen Personen',
  },
  person: {
    role: 'Rolle',
    access: 'Zugang',
    mayIn: 'Darf sich anmelden',
    disabled: 'Gesperrt: wird sofort abgemeldet und nicht wieder eingelassen',
    lost: 'Passwort vergessen?',
    lostBody: (name: string) =>
      `Erstellen Sie einen Link, mit dem ${name} ein neues Passwort wählt. Bis dahin gilt das alte.`,
    submitLost: 'Link erstellen',
    renewed: (name: string) =>
      `Mit diesem Link wählt ${name} innerhalb von sieben Tagen ein neues Passwort.`,
    saved: (name: string) => `Gespeichert, was ${name} darf.`,
  },
}

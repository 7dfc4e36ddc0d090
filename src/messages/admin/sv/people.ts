import type { AdminMessages } from '#messages/admin/language.ts'

/** `/admin/people` and the pages below it. */
export const people: AdminMessages['people'] = {
  title: 'Användare',
  you: 'du',
  disabled: 'Spärrad',
  lastSignIn: (moment) => `Loggade in ${moment}`,
  neverSignedIn: 'Har inte loggat in än',
  invitations: 'Öppna inbjudningar',
  openUntil: (moment) => `till ${moment}`,
  withdraw: 'Dra tillbaka',
  withdrawOf: (email) => `Dra tillbaka inbjudan till ${email}`,
  withdrawn: 'Inbjudan är tillbakadragen.',
  invite: 'Bjud in någon',
  email: 'E-postadress',
  emailHint: 'Inget skickas: du får en länk att ge vidare.',
  role: 'Roll',
  submitInvite: 'Skapa länk',
  invited: (email) => `Länken släpper in ${email}, en gång, inom sju dagar.`,
  missing: {
    title: 'Ingen användare',
    body: 'Det finns ingen användare på den här adressen. Länken kanske inte är hel.',
    back: 'Till alla användare',
  },
  person: {
    role: 'Roll',
    access: 'Åtkomst',
    mayIn: 'Får logga in',
    disabled: 'Spärrad: loggas ut genast och släpps inte in igen',
    lost: 'Glömt lösenordet?',
    lostBody: (name) =>
      `Skapa en länk där ${name} väljer ett nytt lösenord. Det gamla gäller till dess.`,
    submitLost: 'Skapa länk',
    renewed: (name) => `Med länken väljer ${name} ett nytt lösenord, inom sju dagar.`,
    saved: (name) => `Sparade vad ${name} får göra.`,
  },
}

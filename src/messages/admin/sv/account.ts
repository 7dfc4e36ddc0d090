import type { AdminMessages } from '#messages/admin/language.ts'

/** `/admin/account`. */
export const account: AdminMessages['account'] = {
  title: 'Ditt konto',
  signedInAs: (email) => `Du loggar in som ${email}.`,
  password: 'Byt lösenord',
  current: 'Nuvarande lösenord',
  next: 'Nytt lösenord',
  submitPassword: 'Byt lösenord',
  changed: 'Lösenordet är bytt. Alla andra webbläsare har loggats ut.',
  everywhere: 'Logga ut överallt',
  everywhereBody:
    'Avslutar dina sessioner i alla webbläsare, även den här. Gör det om en enhet har kommit bort.',
  submitEverywhere: 'Logga ut överallt',
}

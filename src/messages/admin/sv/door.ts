import type { Role } from '#nps/role.ts'
import type { AdminMessages } from '#messages/admin/language.ts'

const AS: Record<Role, string> = { administrator: 'administratör', editor: 'redaktör' }

/** The pages before the admin area: signing in, setting up, joining. */
export const door: AdminMessages['door'] = {
  email: 'E-postadress',
  password: 'Lösenord',
  newPassword: 'Lösenord',
  passwordHint: 'Minst 10 tecken.',
  name: 'Ditt namn',
  nameHint: 'Visas för de andra vid det du gör.',
  signIn: {
    title: 'Logga in',
    submit: 'Logga in',
    lost: 'Glömt lösenordet? Be en administratör om en länk för att välja ett nytt.',
    out: 'Du är utloggad.',
    everywhere: 'Du är utloggad överallt.',
  },
  setUp: {
    title: 'Kom igång',
    body: 'Ingen kan logga in än. Bli den första administratören.',
    code: 'Startkod',
    codeHint: 'Programmet skrev ut den där det startades.',
    submit: 'Kom igång',
  },
  join: {
    title: 'Gå med',
    body: (email, role) => `Du är inbjuden som ${AS[role]}. Du kommer att logga in som ${email}.`,
    submit: 'Gå med',
    again: {
      title: 'Nytt lösenord',
      body: (name, email) => `${name}, välj ett nytt lösenord för ${email}.`,
      submit: 'Logga in med det',
    },
    gone: {
      title: 'Inbjudan gäller inte längre',
      body: 'Den släpper in en person, inom sju dagar. Be den som skickade den om en ny.',
    },
    toSignIn: 'Logga in',
  },
}

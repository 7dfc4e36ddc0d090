import type { AdminMessages } from '#messages/admin/language.ts'
import type { Role } from '#nps/role.ts'

const AS: Record<Role, string> = { administrator: 'administrator', editor: 'redaktor' }

/** The pages before the admin area: signing in, setting up, joining. */
export const door: AdminMessages['door'] = {
  email: 'Adres e-mail',
  password: 'Hasło',
  newPassword: 'Hasło',
  passwordHint: 'Co najmniej 10 znaków.',
  name: 'Imię i nazwisko',
  nameHint: 'Inni zobaczą je przy Twoich działaniach.',
  signIn: {
    title: 'Logowanie',
    submit: 'Zaloguj się',
    lost: 'Nie pamiętasz hasła? Poproś administratora o link do ustawienia nowego.',
    out: 'Wylogowano.',
    everywhere: 'Wylogowano wszędzie.',
  },
  setUp: {
    title: 'Pierwsza konfiguracja',
    body: 'Nikt nie może się jeszcze zalogować. Utwórz konto pierwszego administratora.',
    code: 'Kod konfiguracji',
    codeHint: 'Program wypisał go tam, gdzie został uruchomiony.',
    submit: 'Utwórz konto',
  },
  join: {
    title: 'Dołącz',
    body: (email, role) => `Zaproszenie z rolą: ${AS[role]}. Adres do logowania: ${email}.`,
    submit: 'Dołącz',
    again: {
      title: 'Nowe hasło',
      body: (name, email) => `${name}, ustaw nowe hasło dla adresu ${email}.`,
      submit: 'Zaloguj się nowym hasłem',
    },
    gone: {
      title: 'To zaproszenie wygasło',
      body: 'Działa dla jednej osoby i przez siedem dni. Poproś nadawcę o nowe.',
    },
    toSignIn: 'Zaloguj się',
  },
}

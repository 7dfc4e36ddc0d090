import type { AdminMessages } from '#messages/admin/language.ts'
import type { Role } from '#nps/role.ts'
import { frame } from './frame.ts'

/** The pages before the admin area: signing in, setting up, joining. */
export const door: AdminMessages['door'] = {
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  newPassword: 'Passwort',
  passwordHint: 'Mindestens 10 Zeichen.',
  name: 'Ihr Name',
  nameHint: 'Die anderen sehen ihn neben dem, was Sie tun.',
  signIn: {
    title: 'Anmelden',
    submit: 'Anmelden',
    lost: 'Passwort vergessen? Bitten Sie die Administration um einen Link für ein neues.',
    out: 'Sie sind abgemeldet.',
    everywhere: 'Sie sind überall abgemeldet.',
  },
  setUp: {
    title: 'Einrichten',
    body: 'Noch kann sich niemand anmelden. Legen Sie das erste Konto an; es erhält die Rolle Administration.',
    code: 'Einrichtungscode',
    codeHint: 'Das Programm hat ihn dort ausgegeben, wo es gestartet wurde.',
    submit: 'Einrichten',
  },
  join: {
    title: 'Beitreten',
    body: (email: string, role: Role) =>
      `Sie sind eingeladen, mit der Rolle ${frame.roles[role]}. Sie melden sich künftig als ${email} an.`,
    submit: 'Beitreten',
    again: {
      title: 'Neues Passwort',
      body: (name: string, email: string) => `${name}, wählen Sie ein neues Passwort für ${email}.`,
      submit: 'Damit anmelden',
    },
    gone: {
      title: 'Diese Einladung ist abgelaufen',
      body: 'Sie gilt für eine Person und sieben Tage lang. Bitten Sie um eine neue.',
    },
    toSignIn: 'Anmelden',
  },
}

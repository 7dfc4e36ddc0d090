import type { Role } from '#nps/role.ts'

const AS: Record<Role, string> = { administrator: 'an administrator', editor: 'an editor' }

/** The pages before the admin area: signing in, setting up, joining. */
export const door = {
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'Password',
  passwordHint: 'At least 10 characters.',
  name: 'Your name',
  nameHint: 'The others see it beside what you do.',
  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    lost: 'Lost your password? Ask an administrator for a link to choose a new one.',
    out: 'You are signed out.',
    everywhere: 'You are signed out everywhere.',
  },
  setUp: {
    title: 'Set up',
    body: 'Nobody can sign in yet. Become the first administrator.',
    code: 'Set-up code',
    codeHint: 'The program has printed it where it was started.',
    submit: 'Set up',
  },
  join: {
    title: 'Join',
    body: (email: string, role: Role) =>
      `You are invited as ${AS[role]}. You will sign in as ${email}.`,
    submit: 'Join',
    again: {
      title: 'New password',
      body: (name: string, email: string) => `${name}, choose a new password for ${email}.`,
      submit: 'Sign in with it',
    },
    gone: {
      title: 'This invitation has ended',
      body: 'It lets one person in, within seven days. Ask whoever sent it for another.',
    },
    toSignIn: 'Sign in',
  },
}

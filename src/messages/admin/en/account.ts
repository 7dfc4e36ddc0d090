/** `/admin/account`. */
export const account = {
  title: 'Your account',
  signedInAs: (email: string) => `You sign in as ${email}.`,
  password: 'Change your password',
  current: 'Current password',
  next: 'New password',
  submitPassword: 'Change password',
  changed: 'Your password is changed. Other browsers have been signed out.',
  everywhere: 'Sign out everywhere',
  everywhereBody:
    'Ends your sessions in every browser, this one too. Do it when a device was lost.',
  submitEverywhere: 'Sign out everywhere',
}

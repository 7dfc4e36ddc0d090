/** Which language is spoken: for the company in `/admin/settings`, for oneself in `/admin/account`. */
export const languages = {
  label: 'Language',
  ofBrowser: 'What each browser asks for',
  companyHint:
    'What pages and walls speak. A screen can have its own, and so can whoever is signed in.',
  ofCompany: 'As for everybody',
  ownHint: 'What you read, wherever you are signed in.',
  submit: 'Change language',
  saved: 'Your language is changed.',
}

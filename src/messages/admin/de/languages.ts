import type { AdminMessages } from '#messages/admin/language.ts'

/** Which language is spoken: for the company in `/admin/settings`, for oneself in `/admin/account`. */
export const languages: AdminMessages['languages'] = {
  label: 'Sprache',
  ofBrowser: 'Die, um die der Browser bittet',
  companyHint:
    'Die Sprache der Seiten und Bildschirme. Ein Bildschirm kann eine eigene haben, und wer angemeldet ist, auch.',
  ofCompany: 'Wie für alle',
  ownHint: 'Die Sprache, in der Sie lesen, wo immer Sie angemeldet sind.',
  submit: 'Sprache ändern',
  saved: 'Ihre Sprache ist geändert.',
}

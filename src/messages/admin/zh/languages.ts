import type { AdminMessages } from '#messages/admin/language.ts'

/** Which language is spoken: for the company in `/admin/settings`, for oneself in `/admin/account`. */
export const languages: AdminMessages['languages'] = {
  label: '语言',
  ofBrowser: '以各浏览器的请求为准',
  companyHint: '页面和屏幕所用的语言。屏幕可以单独设置，登录的人也可以。',
  ofCompany: '与所有人相同',
  ownHint: '您登录后在各处看到的语言。',
  submit: '更改语言',
  saved: '您的语言已更改。',
}

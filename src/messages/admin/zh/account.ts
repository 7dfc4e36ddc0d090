import type { AdminMessages } from '#messages/admin/language.ts'

/** `/admin/account`. */
export const account: AdminMessages['account'] = {
  title: '我的账户',
  signedInAs: (email) => `您的登录邮箱是 ${email}。`,
  password: '修改密码',
  current: '当前密码',
  next: '新密码',
  submitPassword: '修改密码',
  changed: '密码已修改。其他浏览器均已退出登录。',
  everywhere: '全部退出登录',
  everywhereBody: '在所有浏览器中退出登录，包括这一个。设备丢失时请这样做。',
  submitEverywhere: '全部退出登录',
}

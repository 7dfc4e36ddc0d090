import type { AdminMessages } from '#messages/admin/language.ts'

/** `/admin/people` and the pages below it. */
export const people: AdminMessages['people'] = {
  title: '成员',
  you: '您',
  disabled: '已停用',
  lastSignIn: (moment) => `上次登录：${moment}`,
  neverSignedIn: '尚未登录过',
  invitations: '待接受的邀请',
  openUntil: (moment) => `有效期至${moment}`,
  withdraw: '撤回',
  withdrawOf: (email) => `撤回对 ${email} 的邀请`,
  withdrawn: '邀请已撤回。',
  invite: '邀请成员',
  email: '邮箱地址',
  emailHint: '不会发送邮件，而是生成一个链接，由您转交。',
  role: '角色',
  submitInvite: '生成链接',
  invited: (email) => `${email} 可在七天之内用此链接加入，仅限一次。`,
  missing: {
    title: '没有此人',
    body: '此地址没有对应的成员。链接可能不完整。',
    back: '返回全部成员',
  },
  person: {
    role: '角色',
    access: '访问',
    mayIn: '可以登录',
    disabled: '停用：立即退出登录，且不能再登录',
    lost: '忘记密码？',
    lostBody: (name) => `生成一个链接，${name} 可用它设置新密码。在此之前旧密码仍然有效。`,
    submitLost: '生成链接',
    renewed: (name) => `${name} 可在七天之内用此链接设置新密码。`,
    saved: (name) => `已保存 ${name} 的权限。`,
  },
}

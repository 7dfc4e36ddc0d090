import type { AdminMessages } from '#messages/admin/language.ts'
import type { Role } from '#nps/role.ts'

const AS: Record<Role, string> = { administrator: '管理员', editor: '编辑' }

/** The pages before the admin area: signing in, setting up, joining. */
export const door: AdminMessages['door'] = {
  email: '邮箱地址',
  password: '密码',
  newPassword: '密码',
  passwordHint: '至少 10 个字符。',
  name: '您的姓名',
  nameHint: '其他人会在您的操作旁看到它。',
  signIn: {
    title: '登录',
    submit: '登录',
    lost: '忘记密码？请向管理员索取链接，设置新密码。',
    out: '您已退出登录。',
    everywhere: '您已在所有浏览器中退出登录。',
  },
  setUp: {
    title: '初始设置',
    body: '还没有人可以登录。请成为第一位管理员。',
    code: '设置码',
    codeHint: '程序启动时已输出在其终端或日志中。',
    submit: '完成设置',
  },
  join: {
    title: '加入',
    body: (email, role) => `您受邀成为${AS[role]}，将以 ${email} 登录。`,
    submit: '加入',
    again: {
      title: '新密码',
      body: (name, email) => `${name}，请为 ${email} 设置新密码。`,
      submit: '用新密码登录',
    },
    gone: {
      title: '此邀请已失效',
      body: '一份邀请只供一人在七天之内使用。请向邀请您的人再要一份。',
    },
    toSignIn: '登录',
  },
}

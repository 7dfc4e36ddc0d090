import type { AdminMessages } from '#messages/admin/language.ts'

type Frame = Pick<
  AdminMessages,
  | 'product'
  | 'title'
  | 'skip'
  | 'navigation'
  | 'menu'
  | 'overviewLink'
  | 'sections'
  | 'signOut'
  | 'toWall'
  | 'toIntranet'
  | 'copyNow'
  | 'save'
  | 'cancel'
  | 'roles'
  | 'roleHints'
  | 'refused'
  | 'missing'
  | 'back'
>

const sections: Frame['sections'] = {
  imports: { name: '导入', about: '导入结果，查看收到了什么，也可撤销。' },
  comments: { name: '评论', about: '决定哪些评论可以给所有人看。' },
  goals: { name: '目标', about: '目标值，以及何时达成。' },
  themes: { name: '主题', about: '评论谈的是什么，从哪些词语看出。' },
  improvements: { name: '改进', about: '针对客户的意见，我们做了什么。' },
  screens: { name: '屏幕', about: '配对大屏，为其命名，查看是否正常。' },
  surveys: { name: '调查', about: '问的是什么，先显示哪一项。' },
  sources: { name: '数据来源', about: '供发送回答的程序和工具使用的密钥与 Webhook。' },
  people: { name: '成员', about: '谁可以登录，可以做什么。' },
  settings: { name: '设置', about: '公司、颜色、时区和最少回答数。' },
  log: { name: '操作日志', about: '谁在何时做了什么。' },
}

/** What is around every page of the admin area. */
export const frame: Frame = {
  product: 'NPS Wall',
  title: (page) => `${page} · NPS Wall`,
  skip: '跳到正文',
  navigation: '管理后台',
  menu: '菜单',
  overviewLink: '概览',
  sections,
  signOut: '退出登录',
  toWall: '大屏',
  toIntranet: '内网页面',
  copyNow: '请立即复制：之后不再显示。',
  save: '保存',
  cancel: '取消',
  roles: { administrator: '管理员', editor: '编辑' },
  roleHints: {
    editor: '负责导入、评论、目标和改进。',
    administrator: '可以做任何事，并可邀请成员。',
  },
  refused: {
    role: {
      title: '您无权打开此页面',
      body: '您的角色不包含此页面。管理员可以更改。',
    },
    origin: {
      title: '此请求不是从这里发出的',
      body: '没有任何更改。请重新打开页面，从那里提交。如果仍然不行，而程序运行在代理之后，请把 ORIGIN 设为浏览器中的地址。',
    },
  },
  missing: {
    page: {
      title: '这里什么也没有',
      body: '地址可能输错了，或者原有的内容已不在。',
      back: '返回概览',
    },
    survey: {
      title: '没有这项调查',
      body: '地址可能输错了，或者它已被删除。',
      back: '全部调查',
    },
    dimension: {
      title: '没有这个维度',
      body: '此调查在此地址没有维度。',
      back: '返回调查',
    },
    segment: {
      title: '没有这个细分',
      body: '此调查在此地址没有细分。它可能已并入另一个细分。',
      back: '返回调查',
    },
    wave: {
      title: '没有这个批次',
      body: '地址可能输错了，或者它已被移除。',
      back: '返回调查',
    },
    source: {
      title: '没有这个数据来源',
      body: '地址可能输错了。',
      back: '全部数据来源',
    },
    withdrawal: {
      title: '这里没有剔除的回答',
      body: '这些回答可能已经放回。',
      back: '返回数据来源',
    },
    theme: {
      title: '没有这个主题',
      body: '地址可能输错了，或者它已被移除。',
      back: '全部主题',
    },
  },
  back: '返回概览',
}

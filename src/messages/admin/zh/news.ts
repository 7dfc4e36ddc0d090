import type { AdminMessages } from '#messages/admin/language.ts'
import { counted } from '#messages/zh-words.ts'
import type { DeliveryState, MailSecurity, OutletKind } from '#nps/delivery.ts'
import type { DigestRhythm, NewsKind } from '#nps/news.ts'

const KINDS: Record<OutletKind, string> = {
  slack: 'Slack',
  teams: 'Microsoft Teams',
  webhook: 'Webhook',
}

const KIND_HINTS: Record<OutletKind, string> = {
  slack: 'Slack 为某个频道创建的传入 Webhook 的地址。',
  teams: '工作流的地址：Webhook 被调用时，它会向频道或聊天发送消息。',
  webhook: '发给自有程序的 JSON，带有签名，可以确认是我们发送的。',
}

const WANTS: Record<NewsKind, string> = {
  'goal reached': '目标达成',
  change: '得分明显变化',
  'month closed': '一个月结束',
  digest: '每周摘要',
}

const WANT_HINTS: Record<NewsKind, string> = {
  'goal reached': '整个误差范围首次高于目标值的那一天。',
  change: '与之前的统计区间相比明显上升或下降时。',
  'month closed': '附该月得分，以及与上个月相比的变化。',
  digest: '每周一次，当前的情况。',
}

const STATES: Record<DeliveryState, string> = {
  waiting: '等待中',
  sending: '发送中',
  sent: '已发送',
  'given up': '已放弃',
  unsure: '可能已送达',
}

const SECURITIES: Record<MailSecurity, string> = {
  starttls: 'STARTTLS，通常用端口 587',
  tls: '全程 TLS，通常用端口 465',
  none: '无，通常用端口 25',
}

const RHYTHMS: Record<DigestRhythm, string> = {
  week: '每周',
  month: '每月',
}

const FAILURES: Readonly<Record<string, string>> = {
  silent: '没有及时收到应答',
  connection: '连接中断',
  interrupted: '发送过程中程序结束了',
  unsealed: '程序的密钥已更改，地址无法读取：请重新填写',
  paused: '已暂停',
  late: '等到可以发送时已经过时',
  'not set up': '邮件尚未设置',
  'no picture': '图片未能生成',
  failed: '我们这边出了问题',
}

/** `/admin/news`. */
export const news: AdminMessages['news'] = {
  title: '消息',
  lead: '自动通知的内容、对象和结果。',
  none: '目前不通知任何人。请添加聊天或程序，或设置邮件：之后任何人都可以在内网页面订阅。',
  add: '添加接收方',
  outlets: '聊天和程序',
  toMail: '邮件',
  toSubscribers: '订阅者',
  kind: (kind) => KINDS[kind],
  kindHint: (kind) => KIND_HINTS[kind],
  wants: (kind) => WANTS[kind],
  wantHint: (kind) => WANT_HINTS[kind],
  paused: '已暂停',
  firstSurvey: '先显示的那一项',
  time: {
    title: '何时发送摘要',
    body: '每周摘要在这一天发送，每月摘要在每月一日发送，以公司时区为准。',
    day: '星期',
    days: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
    hour: '时间',
    saved: '已保存。',
    noted: '摘要的发送时间',
  },
  fields: {
    name: '名称',
    nameHint: '便于辨认，例如频道名。',
    address: '地址',
    addressKept: (masked) => `当前为 ${masked}。留空则保持不变。`,
    addressLost: '程序的密钥已更改，地址无法读取。请重新填写。',
    wants: '通知内容',
    survey: '调查',
    language: '语言',
  },
  create: {
    title: '添加接收方',
    of: (kind) => `添加：${KINDS[kind]}`,
    submit: '添加',
    done: (name) => `从现在起会通知“${name}”。请发送测试，确认能够送达。`,
    secret: (name) => `从现在起会通知“${name}”。调用用这个密钥签名：`,
  },
  outlet: {
    test: '发送测试',
    tested: '测试消息已送达。',
    notTested: (failure) => `测试消息未送达：${failure}。`,
    digest: '立即发送摘要',
    digested: '摘要正在发送；结果列在“消息”页面。',
    withheld: '没有摘要：得分未显示，或没有这项调查。',
    pause: '暂停',
    resume: '继续',
    pausedNow: (name) => `在继续之前不会通知“${name}”。`,
    resumed: (name) => `重新开始通知“${name}”。其间的消息不再补发。`,
    secret: '生成新密钥',
    secretMade: (name) => `从现在起，发给“${name}”的调用用这个密钥签名：`,
    remove: '移除',
    removed: (name) => `已移除“${name}”。`,
    saved: (name) => `已保存“${name}”。`,
  },
  mail: {
    title: '邮件',
    body: '接收并转发邮件的服务器。设置之后，能看到内网页面的人都可以在那里订阅。',
    noOrigin: '邮件中有链接，因此需要本程序的地址：请设置环境变量 ORIGIN 并重新启动。',
    host: '服务器',
    hostHint: '例如 mail.example.com。留空则不发送邮件。',
    port: '端口',
    security: '加密',
    securities: (security) => SECURITIES[security],
    user: '用户',
    userHint: '服务器不要求登录时留空。',
    password: '密码',
    passwordKept: '已有密码。留空则保持不变。',
    sender: '发件人地址',
    survey: '摘要的内容',
    saved: '已保存。',
    off: '不再发送邮件。',
    test: '发送测试',
    testBody: (to) => `会发到 ${to}。`,
    tested: (to) => `服务器已接收发给 ${to} 的测试邮件。`,
    notTested: (failure) => `测试邮件未能发送：${failure}。`,
  },
  subscribers: {
    title: '订阅者',
    lead: (count) =>
      count === 0
        ? '还没有人订阅摘要。'
        : `已登记 ${counted(count, '个地址')}。每封邮件里都有退订链接。`,
    rhythm: (every) => RHYTHMS[every],
    since: (moment) => `${moment}确认`,
    unconfirmed: '未确认：不会收到任何内容',
    remove: '删除',
    removeOf: (email) => `删除 ${email}`,
    removed: '地址已删除。',
    noted: '一位订阅者',
  },
  told: {
    title: '已发送的内容',
    none: '还没有。',
    what: (kind) => WANTS[kind],
    byMail: (email) => `发给 ${email} 的邮件`,
    state: (state) => STATES[state],
    tries: (count) => counted(count, '次尝试'),
    next: (moment) => `${moment}再试`,
    tryAgain: '重试',
    tryUnsure: '重新发送，可能会重复',
    tried: '正在重新发送。',
  },
  failure(reason) {
    const [, status] = /^status (\d+)$/.exec(reason) ?? []
    if (status) return `应答是 ${status}`
    const [, code] = /^smtp (\d+)$/.exec(reason) ?? []
    if (code) return `邮件服务器应答 ${code}`
    return FAILURES[reason] ?? reason
  },
}

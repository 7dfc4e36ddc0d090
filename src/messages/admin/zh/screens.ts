import type { AdminMessages } from '#messages/admin/language.ts'
import { counted } from '#messages/zh-words.ts'

type Screens = AdminMessages['screens']

const scenes: Screens['screen']['scenes'] = {
  board: '看板',
  score: '得分',
  trend: '趋势',
  goals: '目标',
  voices: '评论',
  segments: '细分',
  improvements: '改进',
  message: '消息',
}

const errors = {
  script: '页面出错',
  stream: '数据流中断',
  page: '页面无法加载',
} as const

const viewings: Screens['viewing']['viewings'] = {
  anyone: '能访问此服务器的任何人',
  known: '已配对的屏幕，以及已登录的成员',
  key: '此外，还有地址中带有密钥的人',
}

/** `/admin/screens` and the pages below it, and `/admin/settings/viewing`. */
export const screens: Screens = {
  title: '屏幕',
  lead: '已配对的大屏。在这里更改的内容会立即反映到屏幕上。',
  none: '还没有配对的屏幕。请在屏幕上打开 /wall：它会显示配对码。扫码，或按下按钮输入配对码。',
  add: '配对屏幕',
  health: { well: '运行中', silent: '无响应', unknown: '未知' },
  healthHint: {
    well: '',
    silent: '最近没有报告：可能已关机，或没有网络',
    unknown: '尚未报告；屏幕会在配对后几秒钟内报告',
  },
  seen: (moment) => `上次报告：${moment}`,
  revoked: '已吊销',
  blank: '已关闭显示',
  shows: (survey, segment) =>
    survey === null
      ? '显示排在首位的调查'
      : `显示“${survey}”${segment === null ? '' : `的“${segment}”`}`,
  scene: (scene) => new Map(Object.entries(scenes)).get(scene) ?? scene,
  facts: (width, height, browser, version) =>
    [`${String(width)} × ${String(height)}`, browser, `版本 ${version}`]
      .filter(Boolean)
      .join(' · '),
  age: (seconds) =>
    seconds < 120 ? '数据是最新的' : `数据停留在 ${counted(Math.floor(seconds / 60), '分钟')}之前`,
  error: (error) => `最近的错误：${errors[error]}`,
  pair: {
    title: '配对屏幕',
    lead: '大屏下角显示由六个字母和数字组成的配对码，有效期十分钟。',
    code: '大屏上的配对码',
    codeHint: '不区分大小写，空格和连字符可有可无。',
    which: '这是哪块屏幕',
    anew: '新屏幕',
    again: '以前配对过的屏幕',
    againHint: '它的设置保持不变。此前作为此屏幕的浏览器会失去它。',
    name: '名称',
    nameHint: '便于日后辨认，例如“大堂”。',
    screen: '屏幕',
    submit: '配对',
    done: (name) =>
      `“${name}”已配对，正在显示看板。如果其播放器不保留 Cookie，请给它这个地址；谁持有它，谁就是此屏幕。`,
  },
  screen: {
    saved: (name, isListening) =>
      isListening ? `已保存“${name}”。屏幕已随之更新。` : `已保存“${name}”。屏幕下次连接时会更新。`,
    how: '运行状况',
    now: '立即操作',
    nowBody: '只要屏幕在运行，就会立即执行。',
    notListening: '屏幕现在没有连接。',
    tasks: { reload: '重新加载', identify: '显示名称' },
    done: {
      reload: (name) => `“${name}”正在重新加载页面。`,
      identify: (name) => `“${name}”会显示其名称十秒钟。`,
      blank: (name) => `“${name}”已黑屏，直到恢复显示。`,
      unblank: (name) => `“${name}”已恢复显示。`,
    },
    notTold: (name) => `“${name}”现在没有连接，因此未能通知它。`,
    blank: '关闭显示',
    unblank: '恢复显示',
    settings: '设置',
    name: '名称',
    place: '位置',
    placeHint: '挂在哪里，例如“二楼电梯旁”。',
    view: '显示内容',
    viewFirst: '排在首位的调查',
    everybody: (survey) => `${survey}：全部客户`,
    segment: (dimension, segment) => `${dimension}：${segment}`,
    turns: '画面',
    turnsHint: '从第一个开始轮流显示。没有内容可显示的画面会跳过，例如没有消息时的消息画面。',
    scenes,
    noScene: '无',
    scene: (place) => `画面 ${String(place)}`,
    seconds: (place) => `画面 ${String(place)} 的秒数`,
    turning: '顺序',
    turnings: { order: '按此顺序', shuffled: '每轮随机排序' },
    layout: '方向',
    layoutHint: '屏幕竖着挂而浏览器不知道时，会旋转画面。',
    layouts: { auto: '自动', landscape: '横向', portrait: '纵向' },
    scale: '缩放',
    scaleHint: '0.5 到 3；1 正好占满屏幕。再大则容纳的内容减少。',
    theme: '配色',
    themes: { auto: '跟随浏览器', light: '浅色', dark: '深色', hours: '按时间' },
    lightFrom: '浅色开始',
    lightTo: '深色开始',
    hoursHint: '按公司的时区。',
    language: '语言',
    languages: { '': '与公司相同' },
    quiet: '静默时段',
    quiets: { none: '无', black: '黑屏', dim: '低亮度' },
    quietFrom: '静默开始',
    quietTo: '静默结束',
    address: '地址',
    addressBody:
      '用于不保留 Cookie 的播放器：谁打开此地址，谁就是此屏幕。地址只以散列保存，因此会生成一个新的，而现在作为此屏幕的浏览器会重新显示配对码。',
    addressLink: '生成地址',
    revoke: '吊销',
    revokeBody: '用于丢失或拆下的屏幕。它会重新显示配对码，但绝不会显示登录页。',
    revokeLink: '吊销此屏幕',
    over: '已没有浏览器作为此屏幕。请配对一块，或将其移除。',
    pairAgain: '为其配对一块屏幕',
    remove: '移除',
    removed: (name) => `已移除“${name}”。`,
  },
  address: {
    title: (name) => `为“${name}”生成新地址？`,
    body: '谁持有它，谁就是此屏幕：请只交给它的播放器。旧地址随即失效，现在作为此屏幕的浏览器会失去它。',
    submit: '生成地址',
    done: (name) => `这是“${name}”的地址。`,
  },
  revocation: {
    title: (name) => `吊销“${name}”？`,
    body: '它会在一秒之内重新显示配对码；只有任何人都可以看时，才会同时显示看板。其设置会保留，可供另一块屏幕配对使用。',
    submit: '吊销',
    done: (name) => `已吊销“${name}”。`,
  },
  message: {
    title: '屏幕上的消息',
    open: '屏幕上的消息',
    body: '自拟的文字，作为一个画面以大字显示：访客来访、致谢、消防演习。可以看大屏的人都能读到。',
    text: '消息',
    textHint: '最多 160 个字符；越短，字越大。',
    hours: '显示多久',
    times: { 1: '一小时', 4: '四小时', 24: '一天', 72: '三天', 168: '一周' },
    until: (moment) => `将于${moment} 自动撤下。`,
    submit: '发布',
    done: '消息已发布。',
    unseen: '消息已发布，但还没有屏幕显示消息：请在屏幕的设置中选择画面“消息”。',
    takeDown: '撤下',
    takenDown: '消息已撤下。',
  },
  watch: {
    title: '屏幕失联时',
    open: '屏幕失联时',
    body: '屏幕超过设定的时间没有报告时通知一次，恢复时再通知一次。从未报告过的屏幕不算失联。',
    url: 'Webhook',
    urlHint:
      'Slack、Teams、Mattermost、Google Chat 或自有程序的 Webhook：会收到一个带有文本的 JSON 对象。知道此地址的人都能在那里发言，因此它不会写入操作日志。留空则不通知任何人。',
    minutes: '超过',
    times: { 15: '一刻钟', 60: '一小时', 240: '四小时', 1440: '一天' },
    submit: '保存并发送测试',
    test: 'NPS Wall：这是一条测试消息。屏幕失联时，通知会发到这里。',
    done: '已保存，测试消息已发送：请查看是否收到。',
    nobody: '已保存。不通知任何人。',
    now: (minutes) => (minutes === null ? '无人' : `Webhook，超过 ${counted(minutes, '分钟')}`),
  },
  viewing: {
    title: '谁可以看大屏',
    body: '以及内网页面和供程序使用的数据。',
    open: '谁可以看大屏',
    label: '未配对、未登录时',
    viewings,
    hints: {
      anyone: '在内部网络中，就是网络里的所有人。',
      known: '未配对的大屏只显示配对码，不显示数据。',
      key: '用于内网上的链接，例如 /?key=…。打开过一次后，该浏览器就会被记住。',
    },
    now: (viewing) => viewings[viewing],
    anew: '生成新密钥',
    anewHint: '此后，带有旧密钥的链接不再显示任何内容。',
    saved: '已保存。打开着的大屏会在十秒之内随之更新。',
    key: '已保存。持有此地址的人可以看内网页面；换成 /wall?key= 则可以看大屏。',
  },
}

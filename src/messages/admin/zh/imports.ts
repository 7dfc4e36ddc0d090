import type { AdminMessages } from '#messages/admin/language.ts'
import { CATEGORIES, counted, write } from '#messages/zh-words.ts'
import type { Day } from '#nps/period.ts'
import type { RefusalCode } from '#nps/refusal.ts'
import type { Score } from '#nps/snapshot.ts'

/** `2021年11月8日至12日`: what both ends share is said once. */
function span(from: Day, to: Day): string {
  if (from === to) return write.day(from)
  const isSameYear = from.slice(0, 4) === to.slice(0, 4)
  const shared = from.slice(0, 7) === to.slice(0, 7) ? '月' : isSameYear ? '年' : ''
  const last = write.day(to)
  return `${write.day(from)}至${last.slice(last.indexOf(shared) + shared.length)}`
}

const TOOLS: Readonly<Record<string, string>> = {
  qualtrics: 'Qualtrics 导出文件',
  surveymonkey: 'SurveyMonkey 导出文件',
  survicate: 'Survicate 导出文件',
  typeform: 'Typeform 导出文件',
  'google-forms': 'Google Forms 导出文件',
  'microsoft-forms': 'Microsoft Forms 导出文件',
  formbricks: 'Formbricks 导出文件',
  tally: 'Tally 导出文件',
  delighted: 'Delighted 导出文件',
  hubspot: 'HubSpot 导出文件',
  asknicely: 'AskNicely 导出文件',
  wootric: 'Wootric 导出文件',
  satismeter: 'SatisMeter 导出文件',
}

const CONTAINERS = { csv: 'CSV 文件', xlsx: 'Excel 工作簿', json: 'JSON 文件' } as const

/** How a question is answered on this page; the hints that come with it are for the shell. */
const ANSWERS: Partial<Record<RefusalCode, string>> = {
  'no-rating': '如果其中一列确实是 0 到 10 的评分，请选它作为评分。',
  'ambiguous-rating': '请选择哪一列是评分。',
  'labels-only': '请选择含有 0 到 10 数字的列作为评分。',
  'ambiguous-date': '请选择日、月、年的顺序。',
  'no-date': '请选择日期所在的列，或为所有回答指定同一天。',
  'ambiguous-sheet': '请选择要用的工作表。如果全部都要，请逐个导入。',
  'unknown-sheet': '请选择其中一个工作表。',
  'imported-before': '请先撤销那次导入，或指定同一天。',
  'no-valid-row': '请为评分和日期选择其他列。',
  'bad-option': '请更改，或保留识别的结果。',
}

/** What a hint says of the columns, before it comes to how one is chosen at the shell. */
function columnsNamed(hint: string): string {
  const listed = /^These columns .*?: (.*)\. If one/s.exec(hint)?.[1] ?? ''
  const names = listed.match(/“[^”]*”/g)
  if (!names) return ''
  const others = listed.endsWith(' more') ? '等' : ''
  return `以下各列是不大于 10 的整数：${names.join('、')}${others}。`
}

function score(value: Score): string {
  if (!value.withheld) return write.signed(value.nps)
  return value.reason === 'no answers' ? '无回答' : '暂不显示'
}

/** `/admin/imports` and the pages below it. */
export const imports: AdminMessages['imports'] = {
  title: '导入',
  drop: {
    title: '导入结果',
    body: '调查工具的导出文件，无需改动：CSV、Excel 工作簿或 JSON。导入之前可以先看到影响，导入之后也可以撤销。',
    label: '文件',
    zone: '把文件拖到这里，或选择文件',
    hint: (megabytes) => `不超过 ${write.whole(megabytes)} MB。`,
    folder: (path) =>
      `放入服务器上 ${path} 的文件也会导入。有多项调查时，请放入其中以调查命名的文件夹。`,
    submit: '预览',
    sending: '正在上传文件',
    lost: '文件没有送达。请检查网络连接，然后重试。',
  },
  notTaken: {
    'no file': '没有收到文件。请先选择文件。',
    'broken off': '文件没有完整送达。请重试。',
    'too large': (megabytes) =>
      `此文件大于 ${write.whole(megabytes)} MB，未作任何保留。请导出较短的时间，或通过命令行导入：npm run import -- FILE`,
  },
  none: '还没有导入过任何文件。',
  listTitle: '以往的导入',
  underWay: '进行中',
  open: '已预览，未导入',
  goesAway: (at, timeZone) => `将于 ${write.time(at, timeZone)} 清除`,
  older: '更早',
  newest: '最新',
  by: (name) => `由 ${name} 导入`,
  otherWay: '不是在这里上传的',
  undoneCounts: (counts) => `已撤销：${counts}`,
  undo: '撤销',
  redo: '重新计入',
  undoOf: (file) => `撤销 ${file} 的导入`,
  redoOf: (file) => `重新计入 ${file} 的导入`,
  effect: (before, after) => `NPS ${score(before)} → ${score(after)}`,
  counts: (added, updated, duplicates, rejected) =>
    [
      `新增 ${write.whole(added)}`,
      updated > 0 && `更新 ${write.whole(updated)}`,
      duplicates > 0 && `已有 ${write.whole(duplicates)}`,
      rejected > 0 && `拒收 ${write.whole(rejected)}`,
    ]
      .filter(Boolean)
      .join('，'),

  preview: {
    looking: '正在检查文件…',
    lookingBody: '一有结果，此页面就会显示。',
    recognised: (tool, container, rest) =>
      [(tool !== null && TOOLS[tool]) || CONTAINERS[container], ...rest].join('，'),
    answers: (count) => counted(count, '条回答'),
    rows: (count) => counted(count, '行'),
    span,
    ratingIn: (header, isLabel) => `${isLabel ? '类别' : '评分'}取自“${header}”`,
    sheet: (name) => `工作表“${name}”`,
    remembered: (withSurvey) =>
      `${withSurvey ? '列和调查' : '列'}沿用上一个表头相同的文件所作的选择。`,
    named: '文件名中含有此调查的名称。',
    labelsOnly:
      '文件只说明谁是推荐者、被动者或贬损者，没有评分：其回答计入得分，但不计入评分分布。',
    unusedId: (header) =>
      `未使用“${header}”：它可能是人的 ID，而同一个人可以回答两次。如果它是回答本身的 ID，请选它作为回答 ID。`,
    repeating: (header) => `未把“${header}”作为评论：其中的文本多有重复。`,
    unreadable: (count) => `有 ${counted(count, '个字符')}无法读取，已被替换。`,
    questions: (count) => `先回答 ${counted(count, '个问题')}`,
    questionTitles: {
      'which-survey': '哪项调查？',
      'ambiguous-rating': '哪一列是评分？',
      'ambiguous-date': '日和月的顺序如何？',
      'no-date': '这些回答是哪一天给出的？',
      'ambiguous-sheet': '哪个工作表？',
      'bad-option': '不能这样选择',
      'imported-before': '此文件已经导入过',
    },
    unread: '此文件目前无法导入',
    answer: '继续',
    missing: () => '请先回答上面的问题。',
    choose: '请选择',
    whatIsIn: (count) => `此文件中有 ${counted(count, '条回答')}`,
    submitBare: '导入',
    readOtherwise: '更改调查或列',
    from: (header) => `取自“${header}”`,
    answerTo: (code, hint) =>
      hint.includes('--')
        ? `${code === 'no-rating' ? columnsNamed(hint) : ''}${ANSWERS[code] ?? ANSWERS['bad-option'] ?? ''}`
        : hint,
    effect: '导入的影响',
    into: (survey, isNew) => `导入${isNew ? '新的' : ''}调查“${survey}”`,
    added: '新增回答',
    updated: '更新',
    duplicates: '已有',
    rejected: '拒收',
    nothingNew: '此文件中的内容都已存在：导入不会带来任何变化。',
    submit: (count) => `导入 ${counted(count, '条回答')}`,
    submitAnyway: '仍然导入',
    firstRows: '前几条回答，将按此存储',
    day: '日期',
    rating: '评分',
    category: CATEGORIES,
    comment: '评论',
    touchpoint: '触点',
    masked: '评论在存储之前先脱敏：号码、地址，以及文件中已知的姓名。',
    columns: '读取方式',
    fields: {
      rating: '评分',
      date: '日期',
      comment: '评论',
      touchpoint: '触点',
      id: '回答 ID',
    },
    fieldHints: {
      id: '再次收到时，据此认出是同一条回答。',
      touchpoint: '所询问的时刻，例如一次购买。',
    },
    asRecognised: (header) => (header === null ? '自动识别：无' : `自动识别：“${header}”`),
    asRecognisedBare: '自动识别',
    noColumn: '无',
    column: (number, header) =>
      header ? `${String(number)}. ${header}` : `第 ${String(number)} 列`,
    kinds: {
      ratings: '评分',
      numbers: '数字',
      dates: '日期',
      categories: '分类',
      labels: '少量词语',
      texts: '文本',
      empty: '空',
    },
    dateOrder: '日期的顺序',
    orderAsRecognised: (order) => (order === null ? '自动识别' : `自动识别：${order}`),
    orders: { dmy: '日、月、年', mdy: '月、日、年', ymd: '年、月、日' },
    timeZone: '时区',
    timeZoneHint: '回答的日期按此时区计算。留空：调查的时区。',
    oneDay: '所有回答同一天',
    oneDayHint: '用于没有日期的文件。否则请留空。',
    sheetLabel: '工作表',
    dimensions: '维度',
    dimensionsHint: '用来划分回答的列，例如地区。不会自动采用任何一列。',
    dimensionName: (number) => `名称 ${String(number)}`,
    dimensionColumn: (number) => `列 ${String(number)}`,
    survey: '调查',
    newSurvey: '新建调查',
    newSurveyName: '新调查的名称',
    newSurveyHint: '大屏上显示的名称。以后可以更改。',
    kind: '新调查的类型',
    again: '重新预览',
    discard: '丢弃此文件',
    another: '选择其他文件',
    changed: '选择已更改。请先查看新的影响，然后导入。',
    discarded: '文件已丢弃，未导入任何内容。',
  },

  running: {
    waiting: (ahead) =>
      ahead === 1 ? '正在等待前面的导入' : `正在等待前面的 ${counted(ahead, '个导入')}`,
    looking: '正在检查文件',
    reading: (rows, of) => `已读取 ${counted(of, '行')}中的 ${counted(rows, '行')}`,
    body: '可以关闭此页面：导入会继续。全部导入之前，不计入任何数据。',
    failed: '导入失败，未导入任何内容。原因见程序日志。',
    tryAgain: '重试',
  },

  behind: {
    title: '评论',
    underWay: (masked, of) => `${counted(of, '条评论')}中已脱敏 ${counted(masked, '条')}`,
    body: '所有回答均已计入。评论一经脱敏，便会显示或等待审核。可以关闭此页面。',
    left: (pending) =>
      `${counted(pending, '条评论')}尚未脱敏，没有人能看到。请再次导入同一文件以完成脱敏：回答不会重复计入。`,
    masking: (pending, file) => `正在对 ${file} 的 ${counted(pending, '条评论')}进行脱敏。`,
    leftOf: (pending, { id, file, survey }) =>
      `导入 ${String(id)}（${file}，导入调查“${survey}”）有 ${counted(pending, '条评论')}尚未脱敏。请再次导入该文件以完成脱敏：回答不会重复计入。`,
  },

  gone: {
    title: '未导入任何内容',
    body: '此地址没有导入。如果刚在这里上传过文件，那么导入已中断，或者已过去一小时：未导入任何内容，文件已删除。请重新上传。',
    interrupted: (file) =>
      `${file} 的导入已中断：程序停止运行，未导入任何内容。文件已删除。要导入，请重新上传。`,
    again: '返回导入',
  },

  result: {
    undoneAt: (moment) => `已于${moment} 撤销。其回答不计入。`,
    importedAt: (moment, name) =>
      name === null ? `导入于${moment}` : `由 ${name} 导入于${moment}`,
    rows: (rows) => `文件共 ${counted(rows, '行')}`,
    withComment: (count) => `${counted(count, '条')}有评论`,
    columns: '使用的列',
    rejectedTitle: (count) => `拒收 ${counted(count, '行')}`,
    download: '下载全部（CSV）',
    undoTitle: '撤销',
    redoTitle: '重新计入',
    undoBody: '从所有数据中去掉其回答。以后可以重新计入。',
    redoBody: '把其回答重新计入所有数据。',
    alike: '全部或部分相同的回答还来自',
    alikeImport: (id) => `导入 ${String(id)}`,
    alikeBody: '只要它还在，这些回答就会通过它计入。',
    effectUnknown: '正在计算对得分的影响。请稍后再看。',
    undo: '撤销此导入',
    redo: '重新计入',
    done: { undone: '导入已撤销。', standing: '导入已重新计入。' },
    same: '原本就是如此。',
    wall: '查看大屏',
    look: '查看导入',
  },

  score,
  scoreOf: (value) => (value.withheld ? '' : `来自 ${counted(value.responses, '条回答')}`),
  before: '导入前的 NPS',
  after: '导入后的 NPS',
  now: '现在的 NPS',
  then: '之后的 NPS',
  progress: (responses, needed) =>
    `已有 ${counted(responses, '条回答')}，共需 ${counted(needed, '条')}`,
  otherReasons: (rows) => `另有 ${counted(rows, '行')}因其他原因`,
  lines: (count, lines) => {
    const numbers = lines.map(write.whole).join('、')
    if (count === 1) return `第 ${numbers} 行`
    const more = count > lines.length ? '等' : ''
    return `${counted(count, '行')}：第 ${numbers} 行${more}`
  },
  values: (values) => values.map((value) => `“${value}”`).join('、'),
  whole: write.whole,
}

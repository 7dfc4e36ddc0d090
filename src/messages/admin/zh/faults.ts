import { counted, write } from '#messages/zh-words.ts'
import type { Fault, FaultCode } from '#nps/fault.ts'

const FAULTS: Record<Exclude<FaultCode, keyof typeof TELLING>, string> = {
  missing: '请填写此项。',
  'too long': '内容太长，请缩短。',
  'not an e-mail address': '这不是邮箱地址。请按 name@example.com 的格式填写。',
  'too short': '请至少使用 10 个字符。几个连在一起的词很容易记住。',
  'easily guessed': '这很容易被猜到。请不要用姓名、邮箱或常见的密码。',
  taken: '已有人使用此邮箱地址登录。',
  'no role': '请选择此人可以做什么。',
  'wrong sign-in': '邮箱地址或密码不正确。',
  'wrong password': '当前密码不正确。',
  'wrong code': '设置码不正确。程序启动时已输出在其终端或日志中。',
  'wrong pairing code':
    '目前没有大屏显示此配对码。配对码只对一块大屏有效，有效期十分钟：请重新查看。',
  'not a time': '这不是时间。请按 07:00 的格式填写。',
  'same time': '结束时间与开始时间相同。请选择另一个时间。',
  'not a scale': '请填写 0.5 到 3 之间的数，例如 1.25。',
  'not a turn': '请填写 5 到 3600 之间的整数秒数，例如 30。',
  'last administrator': '这是唯一可以登录的管理员。请先让另一位成员成为管理员。',
  'name taken': '此名称正在使用，或曾经使用过。请另选一个。',
  'name of a part': '并入此细分的一个细分用的就是此名称。请先取消那次合并，再反过来合并。',
  'nothing chosen': '请选择其中一项。',
  'not a time zone': '无法识别此时区。请从列表中选择。',
  'not a day': '这不是日期。请按 2026-11-20 的格式填写。',
  'ends too soon': '此日期早于第一天。请选择第一天或之后的日期。',
  'not a colour': '这不是颜色。请用六位数字填写，例如 #1f3fe0。',
  'no picture': '请先选择文件。',
  'picture too large': '此文件大于 1 MB。请把徽标存得小一些。',
  'too many pixels': '此图片超过 400 万像素。请存得小一些。',
  'an SVG':
    'SVG 可能含有脚本，也可能从别处加载内容，因此不予接受。请把徽标存为 PNG，高度至少 200 像素。',
  'not a picture': '这不是可以读取的 PNG 或 JPEG。请把徽标存为 PNG。',
  'not an address': '这不是地址。请完整填写，例如 https://chat.example.com/hooks/…。',
  'no such word': '文本中没有这样的词语。请照原文填写；已遮盖的会保持遮盖。',
  'no such response': '此调查没有这个 ID 的回答。请在调查工具中查找：区分大小写。',
  interlaced: '此 PNG 采用隔行扫描，无法读取。请以非隔行方式保存。',
}

const TELLING = {
  refused: ({ words = '' }: Fault) => words,
  wait: ({ seconds = 0 }: Fault) => `尝试次数过多。请在 ${spanOf(seconds)}后重试。`,
  overlaps: ({ other = '' }: Fault) =>
    `这些日期与“${other}”有重叠。一条回答只属于一个批次，因此两个批次不能有相同的日期。`,
  'not a number': ({ least = 0, most = 0 }: Fault) =>
    `请填写 ${write.plain(least)} 到 ${write.plain(most)} 之间的整数。`,
  'not delivered': ({ words = '' }: Fault) =>
    `无法送达：${words}。没有保存任何内容。请检查地址是否完整，以及此服务器能否访问它。`,
  'no such accent': ({ instead = '' }: Fault) =>
    `这种颜色的文字在此背景上看不清。看得清的颜色中，最接近的是 ${instead}。`,
}

/** What is wrong with a field, and what to do. */
export function faults(fault: Fault): string {
  const { code } = fault
  return code in TELLING
    ? TELLING[code as keyof typeof TELLING](fault)
    : FAULTS[code as keyof typeof FAULTS]
}

function spanOf(seconds: number): string {
  return seconds > 90 ? counted(Math.ceil(seconds / 60), '分钟') : counted(seconds, '秒')
}

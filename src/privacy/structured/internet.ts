import { isIP } from 'node:net'
import type { Found } from '#privacy/found.ts'
import type { Label } from '#privacy/label.ts'
import { parts } from '#privacy/parts.ts'
import { all } from './all.ts'

/** E-mail addresses, links, handles and network addresses. */
export function findInternet(text: string): Found[] {
  const found = [...findNetworkAddresses(text), ...findWrittenAddresses(text)]
  if (MAYBE_LINK.test(text)) found.push(...findLinked(text), ...findPaths(text))
  return [...found, ...findHandles(text)]
}

/** Without any of these there is neither a link nor an address; most texts have none. */
const MAYBE_LINK = /@|\/\/|\.[a-z\d]/i

let linkify: InstanceType<ReturnType<typeof parts.linkify>['LinkifyIt']> | undefined

/** Top domains behind which a link is seen even without `https://`; all countries' are known. */
const TLDS =
  `com net org info biz name edu gov int io app dev online site store shop blog xyz club top pro me tv
  eu asia mobi tech cloud ai email live news agency company group digital media world`.split(/\s+/)

function linker(): NonNullable<typeof linkify> {
  const { LinkifyIt } = parts.linkify()
  return (linkify ??= new LinkifyIt({
    fuzzyLink: true,
    fuzzyEmail: true,
    tlds: [...TLDS, ...COUNTRY],
  }))
}

/** Two letters behind a dot are a country more often than not. */
const COUNTRY =
  `ac ad ae af ag al am ao ar as at au aw az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc
  cd cf cg ch ci cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge
  gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in iq ir is it je jm jo jp ke kg kh ki km
  kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz
  na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg
  sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc
  ve vg vi vn vu wf ws ye za zm zw`.split(/\s+/)

function findLinked(text: string): Found[] {
  const matches = linker().match(text) ?? []
  return matches.flatMap(({ index, lastIndex, raw, schema }) => {
    if (schema === 'mailto:') return [withoutHanAround(text, index, lastIndex)]
    if (schema === '' && isTwoSentences(raw)) return []
    return [quoted(text, index, index + withoutHan(raw).length)]
  })
}

/** Chinese has no blanks around an address; one that is all Chinese stays whole. */
function withoutHanAround(text: string, start: number, end: number): Found {
  const [name = '', host = ''] = text.slice(start, end).split('@')
  const before = /^\p{Script=Han}+(?=[\p{Script=Latin}\d])/u.exec(name)?.[0].length ?? 0
  const behind = /(?<=[\p{Script=Latin}\d])\p{Script=Han}+$/u.exec(host)?.[0].length ?? 0
  return { start: start + before, end: end - behind, label: 'e-mail' }
}

/** “bra.Men” has no space behind its full stop, and “m.in” is an abbreviation: neither is a domain. */
function isTwoSentences(link: string): boolean {
  if (/^www\./i.test(link) || link.includes('/')) return false
  const [, domain = '', top = ''] = /([^./]*)\.([^./:?#]+)(?:[:?#].*)?$/u.exec(link) ?? []
  if (domain.length < 2 || SMALL_WORDS.has(top)) return true
  return /^\p{Lu}\p{Ll}/u.test(top) && !/^(?:com|net|org)$/i.test(top)
}

/** Countries that are small words as well, and hardly ever where a company has its pages. */
const SMALL_WORDS = new Set(
  'ma do to so na za ta tu is my me be as at du vi om er es im am an la le mi sa su co'.split(' '),
)

/** Chinese text goes on where a link ends. */
function withoutHan(link: string): string {
  const at = link.search(/(?<=.\/.*)[\p{Script=Han}，。、；！？（）【】]/u)
  return at > 0 ? link.slice(0, at) : link
}

/** Quotation marks around a link say nothing without it. */
function quoted(text: string, start: number, end: number): Found {
  const isQuoted = text[start - 1] === '"' && text[end] === '"'
  return { start: isQuoted ? start - 1 : start, end: isQuoted ? end + 1 : end, label: 'link' }
}

/** Whatever has a domain and a path is a link, and `name@host` an address, of any domain. */
function findPaths(text: string): Found[] {
  return [
    ...(text.includes('://') ? all(text, WITH_SCHEME, 'link') : []),
    ...(/\.[a-z]{2,24}\//i.test(text) ? all(text, WITH_PATH, 'link') : []),
    ...(text.includes('@') ? all(text, WITH_AT, 'e-mail') : []),
  ]
}

const WITH_SCHEME =
  /(?:https?|ftp):\/\/[^\s<>"，。、；！？（）【】\p{Script=Han}]*[\p{L}\d/](?<!\p{Script=Han})/giu
const WITH_PATH =
  /(?<![\p{Script=Latin}\d@])(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}\/[^\s<>"，。、；！？（）【】\p{Script=Han}]*[\p{L}\d/](?<!\p{Script=Han})/giu

/** What may stand before an @. */
const NAME = String.raw`(?:(?!\p{Script=Han})[\p{L}\d._%+'-]){1,64}`
const WITH_AT = new RegExp(
  String.raw`${NAME}@[\p{Script=Latin}\d-]+(?:\.[\p{Script=Latin}\d-]+)*`,
  'gu',
)

/** The sign itself, as people who hide from machines write it. */
const AT = String.raw`\s?(?:[(\[{<]\s?(?:at|a|@|ät|małpa|snabel-?a?)\s?[)\]}>]|@|snabel-?a|klammeraffe|małpa|arroba|apenstaartje|chiocciola|krøllalfa|alfakrøll|miukumauku|艾特)\s?`
const DOT = String.raw`\s?(?:\.|[(\[{]\s?(?:dot|punkt|kropka|punto|ponto|point|piste|prikk|\.)\s?[)\]}]|\b(?:dot|punkt|kropka|punto|ponto|point|piste|prikk)\b|点)\s?`
const WRITTEN = new RegExp(
  String.raw`${NAME}${AT}(?:(?!\p{Script=Han})[\p{L}\d-]){1,63}(?:${DOT}(?:(?!\p{Script=Han})[\p{L}\d-]){2,63}){1,4}`,
  'giu',
)
const SPOKEN = new RegExp(
  String.raw`[\p{L}\d._%+'-]{1,64}(?:\s(?:dot|punkt|kropka)\s[\p{L}\d-]{1,63})?\s(?:at|ät|på|małpa)\s[\p{L}\d-]{1,63}\s(?:dot|punkt|kropka)\s[a-z]{2,6}(?![\p{L}])`,
  'giu',
)

function findWrittenAddresses(text: string): Found[] {
  const written = WITH_SIGN.test(text) ? all(text, WRITTEN, 'e-mail') : []
  const spoken = SPOKEN_DOT.test(text) ? all(text, SPOKEN, 'e-mail') : []
  return [...written.map(({ start, end }) => withoutHanAround(text, start, end)), ...spoken]
}

/** What is behind a name is looked for first: names are everywhere. */
const WITH_SIGN = new RegExp(AT, 'iu')
const SPOKEN_DOT = /\s(?:dot|punkt|kropka)\s/iu

/** Letters, digits, dots and lines behind an @ that belongs to no address, or behind a network's name. */
function findHandles(text: string): Found[] {
  if (!MAYBE_HANDLE.test(text)) return []
  return [
    ...all(text, /(?<![\p{Script=Latin}\d._%+-])@[\p{L}\d_]+(?:[.-][\p{L}\d_]+)*/gu, 'handle'),
    ...behind(text, NETWORK, /[@\p{Script=Latin}\d_][\p{Script=Latin}\d_.-]{1,40}/uy, 'handle'),
  ]
}

const MAYBE_HANDLE = /[@:：]|微信|微博|qq/i

const NETWORK =
  /(?<!\p{Script=Latin})(?:instagram|insta|ig|twitter|tiktok|snap(?:chat)?|facebook|fb|telegram|skype|discord|linkedin|wechat|weixin|微信|微博|qq)(?:号|id)?\s?[:：]\s?|(?:微信|微博|QQ)号?(?:是|为)?(?=[A-Za-z\d])/giu

function findNetworkAddresses(text: string): Found[] {
  if (!/[:.]/.test(text)) return []
  const four = all(text, /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?(?:\.\d+)?(?![\d])/g, 'ip')
  const six = text.includes(':') ? all(text, SIX, 'ip').filter((one) => isSix(text, one)) : []
  return [
    ...four,
    ...six,
    ...all(text, /(?<![\da-f:])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\da-f])/gi, 'ip'),
  ]
}

const SIX =
  /(?<![\p{L}\d:])[\da-f]{0,4}(?::[\da-f]{0,4}){2,8}(?:(?:\d{1,3}\.){3}\d{1,3})?(?:\/\d{1,3})?/giu

/** The pattern takes a full stop, and times such as 10:20:30, for addresses; Node does not. */
function isSix(text: string, { start, end }: Found): boolean {
  const address = text.slice(start, end).replace(/\/\d+$/, '')
  return isIP(address) === 6 || address.replace(/[^\da-f]/gi, '').length > 8
}

function behind(text: string, cue: RegExp, value: RegExp, label: Label): Found[] {
  return [...text.matchAll(cue)].flatMap(({ 0: match, index }) => {
    const start = index + match.length
    value.lastIndex = start
    const length = value.exec(text)?.[0].length ?? 0
    return length === 0 ? [] : [{ start, end: start + length, label }]
  })
}

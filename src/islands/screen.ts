import { parsePairingNews } from '#nps/pairing.ts'
import { isSamePage, parseScreenNews, pinned, type Screen, type ScreenNews } from '#nps/screen.ts'
import { ask } from './ask.ts'
import { onOwnNews, passOn } from './own-news.ts'
import { showCode } from './pairing-card.ts'
import { reload } from './reload.ts'
import { noteError } from './screen-errors.ts'
import { reportEvery } from './screen-reports.ts'
import { readScreenPage, type ScreenPage } from './screen-page.ts'
import { tellScenes } from './screen-scenes.ts'
import { wear } from './wear-screen.ts'

/** How often a wall looks at the clock, and one that is not paired asks whether it is, in milliseconds. */
const LOOK_EVERY = 20_000
const ASK_EVERY = 60_000

/** How long a screen shows its name. */
const IDENTIFY_FOR = 10_000

/**
 * Lets the page of a wall be the screen that it is: hears what is said to it alone, does it, and says
 * how it fares. Returns what makes of the address of a stream this screen's own.
 */
export function beScreen(): (stream: string) => string {
  const page = readScreenPage()
  if (!page) return (stream) => stream
  const own = ownAddress(page)
  if (page.isPaired) bePaired(page, own)
  else waitForPairing(page, own)
  if (page.isClosed) passOn(new EventSource(own('/api/v1/stream?audience=wall')))
  return own
}

/**
 * What the address of the page proves, other addresses prove, too: a player may keep no cookies. The
 * secret of a wall stands in its page.
 */
function ownAddress({ isPaired, secret }: ScreenPage): (address: string) => string {
  const here = new URLSearchParams(location.search)
  const own = isPaired ? { screen: here.get('screen') } : { pairing: secret, key: here.get('key') }
  return (address) => {
    const [path = '', rest] = address.split('?')
    const query = new URLSearchParams(rest)
    for (const [name, value] of Object.entries(own)) if (value) query.set(name, value)
    const text = query.toString()
    return text ? `${path}?${text}` : path
  }
}

function bePaired(page: ScreenPage, own: (address: string) => string): void {
  let current: Pick<Screen, 'isBlank'> & ScreenPage['showing'] = {
    ...page.showing,
    isBlank: page.isBlank,
  }
  const wearNow = () => wear(current, page.timeZone)
  const hear = ({ screen, task }: ScreenNews): void => {
    if (!screen) return reload()
    const next = pinned(screen, new URLSearchParams(location.search))
    if (task === 'reload' || !isSamePage(next, page.showing)) return reload()
    current = { ...next, isBlank: screen.isBlank }
    wearNow()
    tellScenes(next)
    if (task === 'identify') identify(screen.name)
  }
  let told = 0
  onOwnNews('screen', (data) => {
    told += 1
    hear(parseScreenNews(JSON.parse(data)))
  })
  setInterval(wearNow, LOOK_EVERY)
  wearNow()
  for (const fault of ['error', 'unhandledrejection'])
    window.addEventListener(fault, () => noteError('script'))
  reportEvery(own('/api/v1/screens/report'), page.version, () => {
    const toldBefore = told
    return (answer) => {
      if (answer === null) hear({ screen: null, task: null })
      // What was told meanwhile is newer than what is answered.
      else if (told === toldBefore) hear(parseScreenNews(answer))
    }
  })
}

/** Shows its code until somebody has typed it, and another when that is over. */
function waitForPairing(page: ScreenPage, own: (address: string) => string): void {
  const { secret, showing, timeZone, isClosed } = page
  const hear = (news: unknown): void => {
    const told = parsePairingNews(news)
    if ('paired' in told) void collect()
    else if (told.maySee === isClosed) reload()
    else showCode(told)
  }
  const collect = async (): Promise<void> => {
    const answer = await ask(own('/api/v1/screens/pairing'), { secret })
    if (!answer || typeof answer !== 'object') return
    const { paired, token, news } = answer as { paired?: string; token?: string; news?: unknown }
    if (news) hear(news)
    else if (paired === 'cookie') reload()
    else if (token) location.replace(withToken(token))
  }
  onOwnNews('pairing', (data) => hear(JSON.parse(data)))
  setInterval(() => void collect(), ASK_EVERY)
  const wearNow = () => wear({ ...showing, isBlank: false }, timeZone)
  setInterval(wearNow, LOOK_EVERY)
  wearNow()
}

/** The address of this page as that of a screen. Whatever else it says stays. */
function withToken(token: string): string {
  const query = new URLSearchParams(location.search)
  query.set('screen', token)
  query.delete('key')
  return `${location.pathname}?${query.toString()}`
}

/** Shows the screen's name large, for somebody who stands before several. */
function identify(name: string): void {
  const sign = document.createElement('p')
  sign.className = 'identify'
  sign.textContent = name
  document.body.append(sign)
  setTimeout(() => sign.remove(), IDENTIFY_FOR)
}

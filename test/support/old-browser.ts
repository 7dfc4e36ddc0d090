import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { findChromium } from './browser.ts'
import { DevTools } from './dev-tools.ts'
import { libraries, unpackedChromium } from './old-chromiums.ts'
import { OldPage } from './old-page.ts'

/** Every browser that the wall is tried in: Chromiums of televisions, and the one that other tests use. */
export const VERSIONS = ['70', '79', '83', '88', 'today’s'] as const

// Full hinting, the default without a window, sets the letters of a variable font wrongly in 70.
const ARGUMENTS = [
  '--headless',
  '--font-render-hinting=slight',
  '--no-sandbox',
  '--single-process',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--remote-debugging-port=0',
  'about:blank',
]

/** A Chromium that is too old for playwright, driven by the protocol that all of them speak. */
export class OldBrowser {
  readonly #process: ChildProcess
  readonly #tools: DevTools

  private constructor(process: ChildProcess, tools: DevTools) {
    this.#process = process
    this.#tools = tools
  }

  /** Starts one of the versions. Throws what the browser said when it does not start. */
  static async launch(version: (typeof VERSIONS)[number]): Promise<OldBrowser> {
    const isOld = version !== 'today’s'
    const executable = isOld ? await unpackedChromium(version) : await findChromium()
    const env = isOld ? { ...process.env, LD_LIBRARY_PATH: await libraries() } : process.env
    const browser = spawn(executable, ARGUMENTS, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    return new OldBrowser(browser, await DevTools.connect(await addressOf(browser)))
  }

  /** Opens a page of 1920 × 1080 and waits until it is loaded. */
  async open(url: string, { javaScript = true } = {}): Promise<OldPage> {
    return OldPage.open(this.#tools, url, javaScript)
  }

  async close(): Promise<void> {
    const exit = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await exit
  }
}

/** Where the browser listens: it says so itself. */
async function addressOf(browser: ChildProcess): Promise<string> {
  let said = ''
  for await (const data of browser.stderr!) {
    said += String(data)
    const address = /listening on (ws:\S+)/.exec(said)?.[1]
    if (!address) continue
    browser.stderr!.resume()
    return address
  }
  throw new Error(`The browser did not start:\n${said}`)
}

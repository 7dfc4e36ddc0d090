import { transformWithOxc } from 'vite'
import type { DevTools } from './dev-tools.ts'
import { eventually } from './eventually.ts'

const SCREEN = { width: 1920, height: 1080, deviceScaleFactor: 1, mobile: false }

/** A page of an old browser. */
export class OldPage {
  /** What has been logged as an error, thrown, refused or not found. */
  readonly faults: string[] = []
  readonly #tools: DevTools
  readonly #session: string
  readonly #target: string

  private constructor(tools: DevTools, session: string, target: string) {
    this.#tools = tools
    this.#session = session
    this.#target = target
    tools.hear(session, (method, params) => {
      const fault = faultIn(method, params)
      if (fault !== null) this.faults.push(fault)
    })
  }

  static async open(tools: DevTools, url: string, javaScript: boolean): Promise<OldPage> {
    const { targetId } = await tools.ask<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
    })
    const attach = { targetId, flatten: true }
    const { sessionId } = await tools.ask<{ sessionId: string }>('Target.attachToTarget', attach)
    const page = new OldPage(tools, sessionId, targetId)
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await page.#ask(`${domain}.enable`)
    await page.#ask('Emulation.setDeviceMetricsOverride', SCREEN)
    await page.#ask('Emulation.setScriptExecutionDisabled', { value: !javaScript })
    await page.#ask('Page.navigate', { url })
    await page.until(() => document.readyState === 'complete' && document.fonts.status === 'loaded')
    return page
  }

  /** Runs a function in the page and returns what it returns. It knows nothing but what it is given. */
  async evaluate<Given extends readonly unknown[], Value>(
    run: (...given: Given) => Value,
    ...given: Given
  ): Promise<Value> {
    const call = `(${String(run)})(...${JSON.stringify(given)})`
    const { code } = await transformWithOxc(call, 'call.js', { target: 'chrome69' })
    const { result, exceptionDetails } = await this.#ask<Evaluated>('Runtime.evaluate', {
      expression: code,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(thrown(exceptionDetails))
    return result.value as Value
  }

  /** Waits until something is so in the page. */
  async until<Given extends readonly unknown[]>(
    isSo: (...given: Given) => boolean,
    ...given: Given
  ): Promise<void> {
    await eventually(async () => {
      if (!(await this.evaluate(isSo, ...given))) throw new Error(`Not so: ${String(isSo)}`)
    })
  }

  /** A picture of the screen, as PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.#ask<{ data: string }>('Page.captureScreenshot')
    return Buffer.from(data, 'base64')
  }

  async close(): Promise<void> {
    await this.#tools.ask('Target.closeTarget', { targetId: this.#target })
  }

  #ask<Answer>(method: string, params: object = {}): Promise<Answer> {
    return this.#tools.ask(method, params, this.#session)
  }
}

interface Exception {
  readonly text: string
  readonly exception?: { readonly description?: string }
}

interface Evaluated {
  readonly result: { readonly value?: unknown }
  readonly exceptionDetails?: Exception
}

function thrown({ text, exception }: Exception): string {
  return exception?.description ?? text
}

/** What is wrong, when the page has told of something that is. */
function faultIn(method: string, params: unknown): string | null {
  if (method === 'Runtime.exceptionThrown')
    return thrown((params as { exceptionDetails: Exception }).exceptionDetails)
  if (method === 'Runtime.consoleAPICalled') {
    const { type, args } = params as { type: string; args: { value?: unknown }[] }
    return type === 'error' ? args.map(({ value }) => String(value)).join(' ') : null
  }
  if (method === 'Log.entryAdded') {
    const { entry } = params as { entry: { level: string; text: string; url?: string } }
    return entry.level === 'error' ? `${entry.text} ${entry.url ?? ''}` : null
  }
  return null
}

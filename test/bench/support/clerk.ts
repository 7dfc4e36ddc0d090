import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openPeople } from '#app/people/open-people.ts'
import { secretBeside } from '#app/secret.ts'
import type { Subject } from './subject.ts'

const CLERK = { name: 'Anna Berg', email: 'anna@example.com', password: 'correct horse battery' }

/** How often a page is asked whether it is so far, in milliseconds. */
const LOOK_EVERY = 50

/** Makes the clerk an administrator of a database whose program does not run yet. */
export async function employClerk(databaseFile: string): Promise<void> {
  const opened = openPeople({ databaseFile, secret: secretBeside(databaseFile), origin: null })
  await opened.people.setUp({ ...CLERK, code: opened.setUpCode }, 'here')
  opened.close()
}

/** Somebody who imports files through the pages, as a browser without JavaScript would. */
export class Clerk {
  readonly #url: string
  readonly #cookie: string

  private constructor(url: string, cookie: string) {
    this.#url = url
    this.#cookie = cookie
  }

  static async signIn({ url }: Subject): Promise<Clerk> {
    const { email, password } = CLERK
    const body = new URLSearchParams({ email, password })
    const headers = { origin: url }
    const init = { method: 'POST', headers, body, redirect: 'manual' } as const
    const answer = await fetch(`${url}/login`, init)
    const cookie = answer.headers.getSetCookie().map((set) => set.split(';')[0])
    if (answer.status !== 303) throw new Error(`The clerk’s sign-in was answered ${answer.status}.`)
    return new Clerk(url, cookie.join('; '))
  }

  /** Sends a file; returns the path of its upload. */
  async upload(file: string): Promise<string> {
    const body = new FormData()
    body.set('file', await openAsBlob(file), basename(file))
    const answer = await this.#send('/admin/imports', body)
    return answer.headers.get('location') ?? ''
  }

  /** Waits until it is known what an upload would do; returns the page that says so. */
  async preview(path: string): Promise<string> {
    return this.#until(path, (page) => page.includes('value="import"'))
  }

  /** Imports an upload as its preview shows it; resolves with the path of the import when it is in. */
  async import(path: string, preview: string): Promise<string> {
    await this.#send(path, formOn(preview))
    for (;;) {
      const { status, headers } = await this.#get(path)
      if (status === 303) return headers.get('location') ?? ''
      await sleep(LOOK_EVERY)
    }
  }

  /** Waits until it is known what undoing an import would do. */
  async undoPreview(path: string): Promise<void> {
    await this.#until(path, (page) => page.includes('class="effect"'))
  }

  async #until(path: string, isSo: (page: string) => boolean): Promise<string> {
    for (;;) {
      const page = await (await this.#get(path)).text()
      if (isSo(page)) return page
      await sleep(LOOK_EVERY)
    }
  }

  #get(path: string): Promise<Response> {
    return fetch(this.#url + path, { headers: { cookie: this.#cookie }, redirect: 'manual' })
  }

  async #send(path: string, body: FormData | URLSearchParams): Promise<Response> {
    const headers = { cookie: this.#cookie, origin: this.#url }
    const init = { method: 'POST', headers, body, redirect: 'manual' } as const
    const answer = await fetch(this.#url + path, init)
    if (answer.status !== 303) throw new Error(`${path} answered the clerk ${answer.status}.`)
    return answer
  }
}

/** The fields of the preview as they stand, and the button that imports. */
function formOn(page: string): URLSearchParams {
  const fields = new URLSearchParams({ action: 'import' })
  for (const [, name = '', options = ''] of page.matchAll(
    /<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs,
  ))
    fields.set(name, /<option value="([^"]*)"[^>]* selected/.exec(options)?.[1] ?? '')
  for (const [tag] of page.matchAll(/<input[^>]*>/g)) {
    const name = / name="([^"]+)"/.exec(tag)?.[1]
    const isOff = / type="(?:radio|checkbox)"/.test(tag) && !/ checked/.test(tag)
    if (name && !isOff) fields.set(name, / value="([^"]*)"/.exec(tag)?.[1] ?? '')
  }
  return fields
}

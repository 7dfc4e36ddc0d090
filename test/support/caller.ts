import { PASSWORD } from './people.ts'
import type { TestProgram } from './program.ts'

/** Somebody at a browser without JavaScript: keeps cookies, follows nothing by itself. */
export class Caller {
  readonly #program: TestProgram
  readonly #cookies = new Map<string, string>()

  constructor(program: TestProgram) {
    this.#program = program
  }

  /** Looks at a page. */
  get(path: string): Promise<Response> {
    return this.send('GET', path)
  }

  /** Sends a form from a page of ours, or from another site. */
  post(path: string, fields: Record<string, string> = {}, from = this.#program.url) {
    return this.send('POST', path, { origin: from }, new URLSearchParams(fields))
  }

  /** Sends a request as it is. */
  async send(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body: URLSearchParams | null = null,
  ): Promise<Response> {
    const cookie = [...this.#cookies].map((pair) => pair.join('=')).join('; ')
    const url = this.#program.url + path
    const all = { ...headers, ...(cookie && { cookie }) }
    const answer = await fetch(url, { method, headers: all, body, redirect: 'manual' })
    for (const set of answer.headers.getSetCookie()) this.#keep(set)
    return answer
  }

  /** What the cookie jar holds. */
  get cookies(): ReadonlyMap<string, string> {
    return this.#cookies
  }

  #keep(set: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
    if (/max-age=0/i.test(set)) this.#cookies.delete(name)
    else this.#cookies.set(name, value)
  }
}

/** A program's first administrator, signed in. */
export async function firstAdministrator(program: TestProgram): Promise<Caller> {
  const caller = new Caller(program)
  const answer = await caller.post('/set-up', {
    code: program.setUpCode ?? '',
    name: 'Anna Berg',
    email: 'anna@example.com',
    password: PASSWORD,
  })
  if (answer.status !== 303) throw new Error(`the set-up was answered ${answer.status}`)
  return caller
}

/** Somebody whom an administrator has invited, signed in. */
export async function invited(
  program: TestProgram,
  by: Caller,
  { email, name, role }: { email: string; name: string; role: string },
): Promise<Caller> {
  const caller = new Caller(program)
  const link = await linkFor(by, { email, role })
  const answer = await caller.post(link, { name, password: PASSWORD })
  if (answer.status !== 303) throw new Error(`the invitation was answered ${answer.status}`)
  return caller
}

/** Invites somebody and returns the path of the link, which is shown once. */
export async function linkFor(
  by: Caller,
  invitation: { email: string; role: string },
): Promise<string> {
  await by.post('/admin/people', invitation)
  const page = await (await by.get('/admin/people')).text()
  const link = /\/invitation\?key=[\w-]+/.exec(page)?.[0]
  if (!link) throw new Error('no link is shown')
  return link
}

import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

/** A call that a receiver was sent. */
export interface Call {
  readonly headers: IncomingHttpHeaders
  /** As it came. */
  readonly body: string
}

/** Somebody who is told things by HTTP. */
export interface Receiver {
  readonly url: string
  readonly calls: Call[]
  /** What the next calls are answered, in turn; 200 after that, and `null` for never. */
  readonly answers: (number | null)[]
}

/** A receiver on an address of this machine, gone when the test is. */
export async function receiver(): Promise<Receiver> {
  const calls: Call[] = []
  const answers: (number | null)[] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      calls.push({ headers: request.headers, body })
      const status = answers.length > 0 ? answers.shift() : 200
      if (status) response.writeHead(status).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${String(port)}/services/T0/B0/a-long-secret`, calls, answers }
}

/** A mail that a mail server has taken. */
export interface TakenMail {
  readonly from: string
  readonly to: readonly string[]
  /** As it came. */
  readonly source: string
}

/** A mail server. */
export interface MailReceiver {
  readonly port: number
  readonly mails: TakenMail[]
  /** The codes with which the next mails are refused, in turn; after that they are taken. */
  readonly refusals: number[]
  /** How often somebody has signed in. */
  readonly signIns: string[]
}

/** A mail server on an address of this machine, gone when the test is. */
export async function mailReceiver(): Promise<MailReceiver> {
  const mails: TakenMail[] = []
  const refusals: number[] = []
  const signIns: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username = '', password = '' }, _session, done) => {
      signIns.push(`${username}:${password}`)
      done(null, { user: username })
    },
    onData: (stream, { envelope }, done) => {
      void text(stream).then((source) => {
        const responseCode = refusals.shift()
        if (responseCode) return done(Object.assign(new Error('Not now.'), { responseCode }))
        const { mailFrom, rcptTo } = envelope
        const to = rcptTo.map(({ address }) => address)
        mails.push({ from: mailFrom ? mailFrom.address : '', to, source })
        return done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as AddressInfo
  return { port, mails, refusals, signIns }
}

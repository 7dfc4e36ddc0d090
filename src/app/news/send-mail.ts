import { Readable } from 'node:stream'
import type { Failure, MailSecurity } from '#nps/delivery.ts'
import { PICTURE, type Written } from '#news/mail.ts'

/** What hands mail on, with its password in clear. */
export interface OpenServer {
  readonly host: string
  readonly port: number
  readonly security: MailSecurity
  /** Empty where nobody has to sign in. */
  readonly user: string
  readonly password: string
  readonly sender: string
}

/** A mail to one address. */
export interface Mail extends Written {
  readonly to: string
  /** Who it is from, beside the sender's address. */
  readonly from: string
  /** Known to mailboxes by it, however often it is tried. */
  readonly id: string
  /** PNG. */
  readonly picture: Uint8Array | null
  /** The address that ends a subscription by a post alone; `null` for a mail that is none of one. */
  readonly leave: string | null
}

/** In milliseconds. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Sends a mail; `null` when the server has taken it. What does that is loaded when it is first needed. */
export async function sendMail(server: OpenServer, mail: Mail): Promise<Failure | null> {
  const [{ default: Composer }, { default: Connection }] = await Promise.all([
    import('nodemailer/lib/mail-composer'),
    import('nodemailer/lib/smtp-connection'),
  ])
  const message = await new Composer(composed(server, mail)).compile().build()
  const { host, port, security, user, password } = server
  const connection = new Connection({
    ...{ host, port, ...PATIENCE },
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
  })
  const words = Readable.from([message])
  const send = new Promise<null>((resolve, reject) => {
    const orFail = (next: () => void) => (error?: Error | null) => {
      if (error) reject(error)
      else next()
    }
    connection.once('error', reject)
    const hand = () =>
      connection.send(
        { from: server.sender, to: [mail.to] },
        words,
        orFail(() => resolve(null)),
      )
    connection.connect(
      orFail(() => (user ? connection.login({ user, pass: password }, orFail(hand)) : hand())),
    )
  })
  try {
    return await send
  } catch (error) {
    return failureOf(error, words.readableEnded)
  } finally {
    connection.on('error', () => undefined)
    connection.quit()
  }
}

function composed({ sender }: OpenServer, mail: Mail) {
  const { from, to, subject, text, html, id, picture, leave } = mail
  return {
    ...{ subject, text, html },
    from: { name: from, address: sender },
    to: { name: '', address: to },
    messageId: `<${id}@${sender.split('@')[1] ?? 'nps-wall'}>`,
    attachments: picture
      ? [
          {
            ...{ filename: 'nps.png', content: Buffer.from(picture), contentType: 'image/png' },
            ...{ cid: PICTURE, contentDisposition: 'inline' as const },
          },
        ]
      : [],
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(leave !== null && {
        'List-Unsubscribe': `<${leave}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}

/** Servers repeat addresses in what they answer, so of that only the number is told. */
function failureOf(error: unknown, isHandedOver: boolean): Failure {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown }
  if (typeof responseCode === 'number')
    return { reason: `smtp ${String(responseCode)}`, mayHaveArrived: false }
  const reason = typeof code === 'string' ? code.slice(0, 60) : 'connection'
  return { reason, mayHaveArrived: isHandedOver }
}

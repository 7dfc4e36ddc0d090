import type { Failure } from '#nps/delivery.ts'

/** How long to wait for whoever is told, in milliseconds: longer than a connection is waited for. */
const PATIENCE = 15_000

/**
 * Posts JSON to an address; `null` when it was taken. Follows no redirect, and says of what goes wrong
 * nothing that has the address in it: it is a secret.
 */
export async function postJson(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Failure | null> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    })
    await answer.body?.cancel()
    const { ok, status } = answer
    return ok ? null : { reason: `status ${String(status)}`, mayHaveArrived: status === 504 }
  } catch (error) {
    return failureOf(error)
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return { reason: 'silent', mayHaveArrived: true }
  const cause = (error as { cause?: unknown }).cause ?? {}
  const { code, syscall } = cause as { code?: unknown; syscall?: unknown }
  const reason = typeof code === 'string' ? code.slice(0, 60) : 'connection'
  const isConnected =
    syscall !== 'connect' && !(cause instanceof AggregateError) && !NEVER_REACHED.test(reason)
  return { reason, mayHaveArrived: isConnected }
}

/** Nothing was sent: there was no such host, nobody listened there, or they did not prove who they are. */
const NEVER_REACHED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS|ERR_SSL|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)/

import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/**
 * Where a request comes from, with so many proxies believed. Each proxy adds whom it was asked by at
 * the right of `X-Forwarded-For`; what is further left, anybody may have written.
 */
export function clientAddress({ socket, headers }: IncomingMessage, proxies: number): string {
  const direct = socket.remoteAddress ?? ''
  if (proxies === 0) return direct
  const passed = [headers['x-forwarded-for'] ?? ''].flat().join(',').split(',')
  const address = passed.slice(-proxies)[0]?.trim() ?? ''
  return isIP(address) ? address : direct
}

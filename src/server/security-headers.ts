import type { ServerResponse } from 'node:http'

/** Headers of every answer. Pages bring a policy of their own, which names their scripts and styles. */
export function setSecurityHeaders(response: ServerResponse): void {
  response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'self'")
  response.setHeader('cache-control', 'no-cache')
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'same-origin')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
  response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  response.setHeader('x-frame-options', 'SAMEORIGIN')
}

/** Lets an embed's own policy alone say who may frame it: the older header knows of no list. */
export function letBeFramed(response: ServerResponse): void {
  response.removeHeader('x-frame-options')
}

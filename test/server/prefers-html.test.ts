import { describe, expect, it } from 'vitest'
import { prefersHtml } from '#server/prefers-html.ts'

describe('prefersHtml(request)', () => {
  it.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
    ['text/html', true],
    ['TEXT/HTML; q=0.5, application/json; q=0.4', true],
    ['application/json, text/html;q=0.9', false],
    ['text/html;q=0', false],
    ['application/json', false],
    ['*/*', false],
    ['', false],
    [undefined, false],
  ])('of “%s” says %s', (accept, expected) => {
    expect(prefersHtml({ headers: accept === undefined ? {} : { accept } })).toBe(expected)
  })
})

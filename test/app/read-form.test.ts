import { describe, expect, it } from 'vitest'
import { readForm } from '#app/read-form.ts'

function posted(body: BodyInit, headers: Record<string, string> = {}) {
  return readForm(new Request('http://localhost/login', { method: 'POST', body, headers }))
}

describe('readForm(request)', () => {
  it('is null when the page is only looked at', async () => {
    expect(await readForm(new Request('http://localhost/login?email=a'))).toBeNull()
  })

  it('reads fields, with and without the blanks around them', async () => {
    const form = await posted(new URLSearchParams({ email: ' ä@example.com ', password: ' x ' }))
    expect(form?.text('email')).toBe('ä@example.com')
    expect(form?.raw('password')).toBe(' x ')
    expect(form?.text('code')).toBe('')
  })

  it.each([
    ['what is no form', '{"email":"a"}', { 'content-type': 'application/json' }],
    ['what is too large', new URLSearchParams({ email: 'a'.repeat(70_000) }), {}],
    ['what is not UTF-8', 'email=%ff', { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('has no address in %s', async (_, body, headers) => {
    expect((await posted(body, headers))?.text('email')).not.toMatch(/a/)
  })
})

import { describe, expect, it } from 'vitest'
import { adminPathOf } from '#app/admin-path.ts'

describe('adminPathOf(next)', () => {
  it('is a page of the admin area', () => {
    expect(adminPathOf('/admin/log?before=9')).toBe('/admin/log?before=9')
    expect(adminPathOf('/admin')).toBe('/admin')
  })

  it.each([
    null,
    '',
    'https://evil.example/admin',
    '//evil.example/admin',
    '/\\evil.example/admin',
    '\\\\evil.example/admin',
    '/\t/evil.example/admin',
    'javascript:alert(1)',
    '/administration',
    '/admin/../logout',
    '/wall',
  ])('is the overview instead of %j', (next) => {
    expect(adminPathOf(next)).toBe('/admin')
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { accessTo, allows, mayOpen, RULES } from '#auth/rules.ts'

const PAGES = fileURLToPath(new URL('../../src/pages/', import.meta.url))
const METHODS = /^export const (GET|POST|PUT|PATCH|DELETE|ALL)\b/gm

/** Every page: its route as Astro names it, and the methods that it answers. */
const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(astro|ts)$/.test(file))
  .map((file) => ({ route: routeOf(file), methods: methodsOf(file) }))

function routeOf(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/\.(astro|ts)$/, '')
  return `/${path}`.replace(/\/index$/, '') || '/'
}

/** A page in Astro's own format is looked at, and posted to when it reads forms. */
function methodsOf(file: string): string[] {
  const source = readFileSync(PAGES + file, 'utf8')
  if (file.endsWith('.ts')) return [...source.matchAll(METHODS)].map(([, method = '']) => method)
  return /\bread(Form|Upload)\(/.test(source) ? ['GET', 'POST'] : ['GET']
}

describe('RULES', () => {
  it('are about pages that there are', () => {
    expect(pages.length).toBeGreaterThan(10)
    const routes = pages.map(({ route }) => route)
    expect(Object.keys(RULES).filter((route) => !routes.includes(route))).toEqual([])
  })

  it.each(pages)('say who may do what at $route', ({ route, methods }) => {
    expect(methods).not.toEqual([])
    for (const method of methods) {
      const access = method === 'ALL' ? RULES[route]?.ALL : accessTo(route, method)
      expect(access, `${method} ${route} needs a rule in auth/rules.ts`).toBeTruthy()
    }
  })

  it.each(pages.filter(({ route }) => route.startsWith('/admin')))(
    'let nobody in at $route who is not signed in',
    ({ route }) => {
      for (const access of Object.values(RULES[route] ?? {}))
        expect(['signed in', 'editor', 'administrator']).toContain(access)
    },
  )

  it('leave nothing but machines’ errors open to what any other page may send', () => {
    const sent = Object.entries(RULES).flatMap(([route, rule]) =>
      Object.entries(rule)
        .filter(([method, access]) => method !== 'GET' && access === 'open')
        .map(([method]) => `${method} ${route}`),
    )
    expect(sent).toEqual([
      // Mail programs post here, and the key in the address proves whose mail it was.
      'POST /subscription/leaving',
      'ALL /404',
      'ALL /500',
      'ALL /refused',
      'ALL /api/[...path]',
      'ALL /hooks/[...path]',
      'ALL /hooks/[vendor]/[source]',
    ])
  })
})

describe('accessTo(route, method)', () => {
  it('is null for what is not in the table, whatever it is called', () => {
    for (const route of ['/admin/secrets', '', 'constructor', '__proto__', 'toString'])
      expect(accessTo(route, 'GET'), route).toBeNull()
    for (const method of ['PUT', 'DELETE', 'ALL', 'constructor', 'get'])
      expect(accessTo('/admin/people', method), method).toBeNull()
  })

  it('asks for HEAD what it asks for GET', () => {
    expect(accessTo('/admin/people', 'HEAD')).toBe('administrator')
  })

  it('has an answer for every method where the rule says so', () => {
    expect(accessTo('/hooks/[vendor]/[source]', 'POST')).toBe('signature')
    expect(accessTo('/hooks/[vendor]/[source]', 'DELETE')).toBe('open')
  })
})

describe('allows(access, role)', () => {
  it('lets administrators do what editors may, and not the other way round', () => {
    expect(allows('administrator', 'administrator')).toBe(true)
    expect(allows('editor', 'administrator')).toBe(true)
    expect(allows('editor', 'editor')).toBe(true)
    expect(allows('signed in', 'editor')).toBe(true)
    expect(allows('administrator', 'editor')).toBe(false)
  })
})

describe('mayOpen(route, role)', () => {
  it('is what the navigation shows', () => {
    expect(mayOpen('/admin/people', 'administrator')).toBe(true)
    expect(mayOpen('/admin/people', 'editor')).toBe(false)
    expect(mayOpen('/admin/nothing', 'administrator')).toBe(false)
  })
})

import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EnvironmentError, parseEnvironment } from '#app/environment.ts'

const DEFAULTS = {
  host: '0.0.0.0',
  port: 4321,
  origin: null,
  databaseFile: resolve('db/data/nps.sqlite'),
  trustProxy: 0,
  dropFolder: null,
  uploadLimit: 200,
  logLevel: 'info',
  secret: null,
}

describe('parseEnvironment(variables)', () => {
  it('has a plain value for everything', () => {
    expect(parseEnvironment({})).toEqual(DEFAULTS)
  })

  it('takes an empty variable for one that is not set', () => {
    const names = 'HOST PORT ORIGIN DATABASE_URL TRUST_PROXY DROP_FOLDER LOG_LEVEL SECRET'
    const empty = Object.fromEntries(names.split(' ').map((name) => [name, '']))
    expect(parseEnvironment(empty)).toEqual(DEFAULTS)
  })

  it.each([
    ['HOST', '127.0.0.1', { host: '127.0.0.1' }],
    ['HOST', '::1', { host: '::1' }],
    ['PORT', '80', { port: 80 }],
    ['PORT', '0', { port: 0 }],
    ['PORT', '65535', { port: 65_535 }],
    ['ORIGIN', 'https://nps.example.com', { origin: 'https://nps.example.com' }],
    ['ORIGIN', 'http://nps.example.com:8080/', { origin: 'http://nps.example.com:8080' }],
    ['DATABASE_URL', 'file:some/where.sqlite', { databaseFile: resolve('some/where.sqlite') }],
    ['DATABASE_URL', 'file:/var/nps.sqlite', { databaseFile: '/var/nps.sqlite' }],
    ['DATABASE_URL', 'file:///var/my%20nps.sqlite', { databaseFile: '/var/my nps.sqlite' }],
    ['TRUST_PROXY', '2', { trustProxy: 2 }],
    ['DROP_FOLDER', '/srv/drop', { dropFolder: '/srv/drop' }],
    ['LOG_LEVEL', 'debug', { logLevel: 'debug' }],
    ['SECRET', 'sixteen letters!', { secret: 'sixteen letters!' }],
  ])('takes %s=%s', (name, value, expected) => {
    expect(parseEnvironment({ [name]: value })).toEqual({ ...DEFAULTS, ...expected })
  })

  it.each([
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['PORT', '8.5'],
    ['PORT', '1e3'],
    ['PORT', '0x50'],
    ['PORT', ' 80'],
    ['ORIGIN', 'nps.example.com'],
    ['ORIGIN', 'ftp://nps.example.com'],
    ['ORIGIN', 'https://example.com/nps'],
    ['DATABASE_URL', 'postgres://localhost/nps'],
    ['DATABASE_URL', 'db/nps.sqlite'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'file://nps.sqlite'],
    ['DATABASE_URL', 'file:///a%2Fb.sqlite'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '11'],
    ['LOG_LEVEL', 'verbose'],
    ['LOG_LEVEL', 'INFO'],
    ['SECRET', 'fifteen letters'],
  ])('refuses %s=%s and names the variable', (name, value) => {
    const parse = () => parseEnvironment({ [name]: value })
    expect(parse).toThrow(EnvironmentError)
    expect(parse).toThrow(new RegExp(`^The environment variable ${name} must `))
  })

  it('does not repeat a secret that it refuses', () => {
    expect(() => parseEnvironment({ SECRET: 'hunter2' })).not.toThrow(/hunter2/)
  })
})

import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What whoever runs the program decides before it starts. */
export interface Environment {
  readonly host: string
  readonly port: number
  /** The public URL behind a proxy; `null` when the program is reached directly. */
  readonly origin: string | null
  /** Absolute path of the results database. */
  readonly databaseFile: string
  /** How many proxies in front of the program are believed. */
  readonly trustProxy: number
  /** A folder to watch for files; `null` for none. */
  readonly dropFolder: string | null
  /** The most megabytes that a file uploaded in the admin area may have. */
  readonly uploadLimit: number
  readonly logLevel: LogLevel
  /** `null`: one is made and kept beside the database. */
  readonly secret: string | null
}

/** What is logged, from everything to nearly nothing. */
export type LogLevel = (typeof LOG_LEVELS)[number]

/** The levels, the most talkative first. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const

/** A variable has a value that the program cannot work with. */
export class EnvironmentError extends Error {
  constructor(name: string, problem: string) {
    super(`The environment variable ${name} ${problem}`)
    this.name = 'EnvironmentError'
  }
}

type Variables = Readonly<Record<string, string | undefined>>

/** Reads the environment variables. Throws `EnvironmentError`, which names the wrong one. */
export function parseEnvironment(variables: Variables): Environment {
  return {
    host: variables['HOST'] || '0.0.0.0',
    port: wholeNumber(variables, 'PORT', 4321, 65_535),
    origin: originOf(variables),
    databaseFile: databaseFileOf(variables),
    trustProxy: wholeNumber(variables, 'TRUST_PROXY', 0, 10),
    dropFolder: variables['DROP_FOLDER'] || null,
    uploadLimit: wholeNumber(variables, 'UPLOAD_LIMIT', 200, 1000),
    logLevel: logLevelOf(variables),
    secret: secretOf(variables),
  }
}

function wholeNumber(variables: Variables, name: string, otherwise: number, most: number): number {
  const text = variables[name]
  if (!text) return otherwise
  const value = Number(text)
  if (/^\d+$/.test(text) && value <= most) return value
  throw new EnvironmentError(name, `must be a whole number from 0 to ${most}, not “${text}”.`)
}

function originOf(variables: Variables): string | null {
  const text = variables['ORIGIN']
  if (!text) return null
  const url = URL.parse(text)
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin
  throw new EnvironmentError(
    'ORIGIN',
    `must be a URL such as https://nps.example.com, not “${text}”.`,
  )
}

/** A wrong one is not repeated: the URL of another database may hold a password. */
function databaseFileOf(variables: Variables): string {
  const path = pathOf(variables['DATABASE_URL'] || 'file:db/data/nps.sqlite')
  if (path) return resolve(path)
  throw new EnvironmentError(
    'DATABASE_URL',
    'must be the URL of a file, as in file:db/data/nps.sqlite or file:///var/lib/nps.sqlite.',
  )
}

function pathOf(url: string): string | null {
  if (!url.startsWith('file:')) return null
  if (!url.startsWith('file://')) return url.slice('file:'.length)
  try {
    return fileURLToPath(url)
  } catch {
    return null
  }
}

function logLevelOf(variables: Variables): LogLevel {
  const text = variables['LOG_LEVEL'] || 'info'
  const level = LOG_LEVELS.find((known) => known === text)
  if (level) return level
  throw new EnvironmentError('LOG_LEVEL', `must be one of ${LOG_LEVELS.join(', ')}, not “${text}”.`)
}

function secretOf(variables: Variables): string | null {
  const secret = variables['SECRET']
  if (!secret) return null
  if (secret.length >= 16) return secret
  throw new EnvironmentError(
    'SECRET',
    'must have at least 16 characters; better are 32 random ones.',
  )
}

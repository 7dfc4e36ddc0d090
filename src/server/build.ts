import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const STAMP = join(ROOT, 'dist/built-from')

/** What the pages, and the program behind them, are built from. */
const SOURCES = [
  'src',
  'db/migrate.ts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** Builds the pages unless they have been built from just these sources. Throws when the build fails. */
export function buildIfNeeded(say: (line: string) => void): void {
  const sources = fingerprintOfSources()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return
  say('Building the pages …')
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs')
  const built = spawnSync(process.execPath, [astro, 'build'], { cwd: ROOT, env, encoding: 'utf8' })
  if (built.status !== 0)
    throw new Error(`The pages could not be built:\n${built.stdout}\n${built.stderr}`)
  writeFileSync(STAMP, sources)
}

function fingerprintOfSources(): string {
  const hash = createHash('sha256').update(process.version)
  for (const source of SOURCES.flatMap(filesIn)) hash.update(source).update(readFileSync(source))
  return hash.digest('hex')
}

function filesIn(source: string): string[] {
  const path = join(ROOT, source)
  if (!existsSync(path)) return []
  if (/\.\w+$/.test(source)) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

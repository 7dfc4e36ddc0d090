import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { maskLine } from '#app/mask-line.ts'
import { complain } from './output.ts'

/** As much is written at once, in UTF-16 units: a call for every line would take longer than masking. */
const CHUNK = 64 * 1024

/**
 * `npm run mask [-- --lang xx]`: a line of JSON with a comment in, a line of JSON with its masking
 * out, in the same order, until there are no more.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { lang: { type: 'string' } } })
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })
  let waiting = ''
  for await (const line of lines) {
    if (line.trim() === '') continue
    waiting += `${maskLine(line, values.lang ?? null)}\n`
    if (waiting.length < CHUNK) continue
    await written(waiting)
    waiting = ''
  }
  await written(waiting)
}

/** Waits where whoever reads is slower than we are. */
function written(text: string): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(text)) done()
    else process.stdout.once('drain', done)
  })
}

try {
  await main()
} catch (error) {
  const isOption = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')
  if (!isOption) throw error
  complain('npm run mask [-- --lang xx] < comments.jsonl: one object with a “text” a line.')
  process.exitCode = 2
}

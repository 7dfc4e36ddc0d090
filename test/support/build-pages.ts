import { buildIfNeeded } from '#server/build.ts'

/** Before the whole program is tested, its pages are built, once. */
export default function setup(): void {
  buildIfNeeded((line) => process.stdout.write(`${line}\n`))
}

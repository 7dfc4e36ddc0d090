import type { DroppedFile } from './look.ts'

/** So many looks in a row have to find a file as it was. */
const LOOKS = 3

/** An empty file is often one that has only just been begun, so it is given longer. */
const LOOKS_WHEN_EMPTY = 15

/** Watches files until they have stopped growing: whoever copies one takes their time. */
export class Settling {
  #seen = new Map<string, { readonly file: DroppedFile; readonly looks: number }>()

  /** Takes what a look has found, and returns what has been the same for long enough. */
  settled(found: readonly DroppedFile[]): DroppedFile[] {
    const before = this.#seen
    this.#seen = new Map(
      found.map((file) => {
        const known = before.get(file.name)
        const looks = known && isSame(known.file, file) ? known.looks + 1 : 1
        return [file.name, { file, looks }]
      }),
    )
    return [...this.#seen.values()].filter(isSettled).map(({ file }) => file)
  }

  /** Begins anew with a file, which may not have been whole after all. */
  startOver(name: string): void {
    this.#seen.delete(name)
  }
}

function isSettled({ file, looks }: { readonly file: DroppedFile; readonly looks: number }) {
  return looks >= (file.size === 0 ? LOOKS_WHEN_EMPTY : LOOKS)
}

/** Whether a file has not been written to in between. */
export function isSame(one: DroppedFile, other: DroppedFile): boolean {
  return one.name === other.name && one.size === other.size && one.modified === other.modified
}

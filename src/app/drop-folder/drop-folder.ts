import { basename, dirname, join } from 'node:path'
import { fileIn, lookInto, type DroppedFile } from '#intake/drop-folder/look.ts'
import { putAway, type Shelf } from '#intake/drop-folder/put-away.ts'
import { isSame, Settling } from '#intake/drop-folder/settling.ts'
import { Refusal, type RefusalCode } from '#nps/refusal.ts'
import { listStuckFiles, type StuckFile } from '#store/stuck-files.ts'
import type { MaskingBehind } from '#app/imports/masking-behind.ts'
import { soon } from '#app/imports/soon.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { clockOf } from './clock.ts'
import { detailsOf } from './details-of.ts'
import { noteOfRefusal, UNMASKED } from './note.ts'
import { takeIn, turnOf, type Taken, type TakingParts } from './take-in.ts'

/** What it takes to import what is dropped. */
export interface DropFolderParts extends TakingParts {
  readonly behind: MaskingBehind
  readonly writing: Pick<Writing, 'noteStuckFile' | 'forgetStuckFile'>
}

/** How long from one look to the next, in milliseconds. */
const LOOK_EVERY = 2_000

/** Looks into a folder every two seconds until it is closed. */
export function watchDropFolder(parts: Omit<DropFolderParts, 'now'>): { close(): Promise<void> } {
  const drops = new DropFolder({ ...parts, now: () => Temporal.Now.instant() })
  parts.log.info('Watching the drop folder', { folder: parts.folder })
  const timer = setInterval(() => void drops.look(), LOOK_EVERY)
  return {
    close: () => {
      clearInterval(timer)
      return drops.close()
    },
  }
}

/** So often a file that cannot be read is tried again, in the hope that it is still being written. */
const MOST_TRIES = 5

/** What may be over in a moment: somebody still has the file in hand. */
const PASSING = new Set<RefusalCode>(['unreadable', 'not-found'])

/**
 * A folder into which people and programs put files. Each is imported once it has stopped growing,
 * one at a time, and put into `done/` or `refused/` with a note that says what was understood. What
 * lies in a folder in it is for the survey of this name.
 */
export class DropFolder {
  readonly #parts: DropFolderParts
  readonly #settling = new Settling()
  readonly #tries = new Map<string, number>()
  /** Files that have failed too often to try again before the next start. */
  readonly #givenUp: DroppedFile[] = []
  /** Names of files that are in, while their words are masked. */
  readonly #beingMasked = new Set<string>()
  #isAway = false
  #isClosed = false
  #underWay: Promise<void> | null = null

  constructor(parts: DropFolderParts) {
    this.#parts = parts
  }

  /** Looks once, and imports what has settled. A look during another one is that one. */
  look(): Promise<void> {
    this.#underWay ??= this.#look()
      .catch((error: unknown) => this.#parts.log.error('The drop folder failed', detailsOf(error)))
      .finally(() => (this.#underWay = null))
    return this.#underWay
  }

  /** Begins nothing more and waits for the file that is being imported. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#underWay
  }

  async #look(): Promise<void> {
    const found = await lookInto(this.#parts.folder)
    this.#noteWhetherAway(found === null)
    if (found === null) return
    const stuck = await this.#stuckAmong(found)
    for (const file of stuck) if (!this.#isClosed) await this.#goOn(file)
    const free = found.filter(
      (file) => !this.#isInHand(file) && !stuck.some((one) => isSame(one, file)),
    )
    for (const file of this.#settling.settled(free)) {
      if (this.#isClosed) return
      await this.#deal(file)
    }
  }

  #noteWhetherAway(isAway: boolean): void {
    if (isAway === this.#isAway) return
    this.#isAway = isAway
    const { log, folder } = this.#parts
    if (isAway) log.warn('The drop folder cannot be read; looking again until it can', { folder })
    else log.info('The drop folder is back', { folder })
  }

  /** What has been dealt with is not imported again, however often the program starts. */
  async #stuckAmong(found: readonly DroppedFile[]): Promise<StuckFile[]> {
    const { reader, writing } = this.#parts
    const stuck = await reader.read(listStuckFiles)
    for (const { name } of stuck)
      if (!found.some((file) => file.name === name)) await writing.forgetStuckFile({ name })
    return stuck.filter((one) => found.some((file) => isSame(one, file)))
  }

  #isInHand(file: DroppedFile): boolean {
    return this.#beingMasked.has(file.name) || this.#givenUp.some((one) => isSame(one, file))
  }

  /** A file that an earlier run took in is masked and put away, though its import be undone since. */
  async #goOn(file: StuckFile): Promise<void> {
    const { note, importId } = file
    if (note === null || this.#isInHand(file) || (await this.#hasChanged(file))) return
    const turn = await turnOf(this.#parts, file.name, importId)
    await soon(this.#mask(file, { turn, note }))
  }

  async #deal(file: DroppedFile): Promise<void> {
    const { log } = this.#parts
    if (await this.#hasChanged(file)) return
    try {
      const taken = await takeIn(this.#parts, file.name)
      await this.#noteStuck(file, taken)
      await soon(this.#mask(file, taken))
    } catch (error) {
      if (this.#isWorthAnotherTry(file, error)) return this.#settling.startOver(file.name)
      if (!(error instanceof Refusal)) {
        log.error('A dropped file could not be imported', { file: file.name, ...detailsOf(error) })
        this.#givenUp.push(file)
        return
      }
      log.warn('A dropped file was refused', { file: file.name, code: error.code })
      const note = noteOfRefusal(file.name, error, await clockOf(this.#parts))
      await this.#putAway(file, 'refused', note)
    }
  }

  /** Its answers count; it is put away when its words are masked, and nobody waits for that. */
  async #mask(file: DroppedFile, { turn, note }: Taken): Promise<void> {
    const { behind, log } = this.#parts
    this.#beingMasked.add(file.name)
    try {
      const end = turn && (await behind.add(turn))
      if (end === 'stopped') return
      const words = end === 'failed' ? UNMASKED : ''
      await this.#putAway(file, 'done', note + words)
    } catch (error) {
      log.error('A dropped file could not be put away', { file: file.name, ...detailsOf(error) })
      this.#givenUp.push(file)
    } finally {
      this.#beingMasked.delete(file.name)
    }
  }

  async #putAway(file: DroppedFile, shelf: Shelf, note: string): Promise<void> {
    const { folder, writing, log } = this.#parts
    this.#tries.delete(file.name)
    if (await this.#hasChanged(file)) return
    try {
      await putAway(join(folder, dirname(file.name)), basename(file.name), shelf, note)
    } catch (error) {
      log.warn('A dropped file cannot be moved; it is left and not imported again', {
        file: file.name,
        ...detailsOf(error),
      })
      return this.#noteStuck(file, null)
    }
    // At once: the very same file may be dropped again before the next look.
    await writing.forgetStuckFile({ name: file.name })
  }

  /** What was written to meanwhile is not put away but watched, and imported, once more. */
  async #hasChanged(file: DroppedFile): Promise<boolean> {
    const now = await fileIn(this.#parts.folder, file.name)
    if (now !== null && isSame(now, file)) return false
    this.#settling.startOver(file.name)
    return true
  }

  #isWorthAnotherTry({ name }: DroppedFile, error: unknown): boolean {
    if (error instanceof Refusal && !PASSING.has(error.code)) return false
    const tries = (this.#tries.get(name) ?? 0) + 1
    this.#tries.set(name, tries)
    return tries < MOST_TRIES
  }

  /** `taken`: what to go on with; `null` where there is nothing more to be done. */
  async #noteStuck({ name, size, modified }: DroppedFile, taken: Taken | null): Promise<void> {
    const goOn = { note: taken?.note ?? null, importId: taken?.turn?.importId ?? null }
    await this.#parts.writing.noteStuckFile({ name, size, modified, ...goOn })
  }
}

import type { Done } from '#app/done.ts'
import { FaultFinder, faulty, faultyFor, type Faulty } from '#app/faulty.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { hashOf, makeKey } from '#auth/keys.ts'
import type { ShownCode } from '#auth/pairing-codes.ts'
import type { Listeners } from '#live/listeners.ts'
import type { ScreenTask } from '#nps/screen.ts'
import { healthOf, type Health } from '#nps/screen-report.ts'
import type { ScreenChange, ScreenChanged, SeenReport, StoredScreen } from '#store/screens.ts'
import { givenScreen, LONGEST_SCREEN_NAME, typedScreen, type ScreenForm } from './given-screen.ts'
import type { Pairing } from './pairing.ts'
import type { Reports } from './reports.ts'
import type { ScreenBook } from './screen-book.ts'
import { channelOf, pairingChannelOf, pairingFrame, screenFrame } from './screen-door.ts'

/** The screens, for those who look after them. */
export interface ScreenDesk {
  /** All of them by name, revoked ones at the end. */
  list(): Promise<ScreenInCare[]>
  /** `null` when there is none. */
  find(id: number): Promise<ScreenInCare | null>
  /** Makes the wall that shows a code a screen: a new one, or one that there is in its place. */
  pair(form: PairingForm, person: { readonly id: number }): Promise<Paired | Faulty>
  change(id: number, form: ScreenForm): Promise<Done | Faulty>
  /** Has a screen do something now; `false` when it is not there to hear it. */
  command(id: number, task: ScreenTask): Promise<boolean>
  /** Switches its picture off or on. */
  blank(id: number, isBlank: boolean): Promise<boolean>
  /** Gives a screen a new token, for an address; whatever browser has the old one is that screen no more. */
  renewToken(id: number): Promise<string | null>
  /** Lets no browser be this screen any more. */
  revoke(id: number): Promise<boolean>
  /** Forgets a screen. */
  remove(id: number): Promise<boolean>
}

/** What is typed to pair a wall. */
export interface PairingForm {
  readonly code: string
  /** The id of a screen that there is; empty for a new one, which needs a name. */
  readonly screen: string
  readonly name: string
}

/** A wall that was paired. */
export interface Paired {
  readonly screen: { readonly id: number; readonly name: string }
  /** What its address has, for a player that keeps no cookies. It is told this once. */
  readonly token: string
}

/** A screen, and how it fares. */
export interface ScreenInCare {
  readonly screen: StoredScreen
  /** As it is typed. */
  readonly typed: ScreenForm
  readonly health: Health
  /** Whether it hears at once what is said to it. */
  readonly isListening: boolean
  /** Its last report, and when that came, in milliseconds since 1970. */
  readonly seen: { readonly at: number; readonly report: SeenReport } | null
}

/** What the desk works with. */
export interface DeskParts {
  readonly book: ScreenBook
  readonly pairing: Pairing
  readonly reports: Reports
  readonly writing: Writing
  /** Who listens for what is meant for them alone. */
  readonly own: Listeners
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number
}

/** Opens the desk. */
export function screenDesk(parts: DeskParts): ScreenDesk {
  const { book, own } = parts
  return {
    list: async () => (await book.screens()).map((screen) => inCare(parts, screen)),
    find: async (id) => {
      const screen = await book.find(id)
      return screen && inCare(parts, screen)
    },
    pair: (form, person) => pair(parts, form, person.id),
    change: (id, form) => change(parts, id, form),
    command: async (id, task) => {
      const screen = await book.find(id)
      if (!screen || !own.has(channelOf(id))) return false
      own.publish(channelOf(id), screenFrame(screen, task))
      return true
    },
    blank: async (id, isBlank) => {
      const changed = await alter(parts, id, { isBlank })
      await tell(parts, id)
      return changed === 'done'
    },
    renewToken: async (id) => {
      const token = makeKey()
      return (await setToken(parts, id, token)) ? token : null
    },
    revoke: (id) => setToken(parts, id, null),
    remove: async (id) => {
      const isRemoved = await parts.writing.removeScreen({ id })
      book.changed()
      dismiss(parts, id)
      return isRemoved
    },
  }
}

async function pair(
  parts: DeskParts,
  { code, screen, name }: PairingForm,
  person: number,
): Promise<Paired | Faulty> {
  const fields = new FaultFinder()
  const newName = screen ? '' : fields.name('name', name, LONGEST_SCREEN_NAME)
  if (!code) fields.refuse('code', { code: 'missing' })
  if (fields.faulty) return fields.faulty
  const shown = parts.pairing.take(code, person)
  if (shown === null) return faulty('code', 'wrong pairing code')
  if ('wait' in shown) return faultyFor(shown.wait)
  const token = makeKey()
  const paired = screen
    ? await pairAgain(parts, Number(screen), token)
    : await pairAnew(parts, newName, token)
  if ('faults' in paired) {
    parts.pairing.giveBack(shown)
    return paired
  }
  welcome(parts, shown, { screen: paired.id, token })
  return { screen: paired, token }
}

async function pairAnew(
  { book, writing, now }: DeskParts,
  name: string,
  token: string,
): Promise<Paired['screen'] | Faulty> {
  const id = await writing.addScreen({ name, hash: hashOf(token), now: instantOf(now()) })
  book.changed()
  return id === null ? faulty('name', 'name taken') : { id, name }
}

async function pairAgain(
  parts: DeskParts,
  id: number,
  token: string,
): Promise<Paired['screen'] | Faulty> {
  const screen = await parts.book.find(id)
  const isSet = screen && (await setToken(parts, id, token))
  return isSet ? { id, name: screen.name } : faulty('screen', 'nothing chosen')
}

/** The wall hears of it at once, and comes for its token. */
function welcome(
  { pairing, own }: DeskParts,
  shown: ShownCode,
  granted: { screen: number; token: string },
): void {
  pairing.grant(shown, granted)
  own.publish(pairingChannelOf(shown.wall), pairingFrame({ paired: true }))
}

async function change(parts: DeskParts, id: number, form: ScreenForm): Promise<Done | Faulty> {
  const screen = await parts.book.find(id)
  // What has gone meanwhile needs no change any more.
  if (!screen) return { done: true }
  const given = givenScreen(form, screen.showing)
  if (!('change' in given)) return given
  const changed = await alter(parts, id, given.change)
  if (changed === 'taken') return faulty('name', 'name taken')
  await tell(parts, id)
  return { done: true }
}

/** With another token, or none, whoever had the old one is that screen no more. */
async function setToken(parts: DeskParts, id: number, token: string | null): Promise<boolean> {
  const set = token === null ? null : { hash: hashOf(token), now: instantOf(parts.now()) }
  const changed = await alter(parts, id, { token: set })
  if (changed === 'done') dismiss(parts, id)
  return changed === 'done'
}

async function alter(
  { book, writing }: DeskParts,
  id: number,
  change: ScreenChange,
): Promise<ScreenChanged> {
  const changed = await writing.changeScreen({ id, change })
  book.changed()
  return changed
}

/** Whoever does not care to hear it is sent no more boards, either: whether it may see some is asked anew. */
function dismiss({ own, reports, pairing }: DeskParts, id: number): void {
  reports.forget(id)
  pairing.settled(id)
  own.publish(channelOf(id), screenFrame(null))
  own.end(channelOf(id))
}

/** Tells a screen what has been set about it. */
async function tell({ book, own }: DeskParts, id: number): Promise<void> {
  const screen = await book.find(id)
  if (screen) own.publish(channelOf(id), screenFrame(screen))
}

function inCare({ reports, own, now }: DeskParts, screen: StoredScreen): ScreenInCare {
  const latest = screen.tokenHash === null ? null : reports.of(screen.id)
  const written = screen.reported &&
    screen.reportedAt !== null && { at: Date.parse(screen.reportedAt), report: screen.reported }
  const seen = latest ?? (written || null)
  return {
    screen,
    typed: typedScreen(screen),
    health: healthOf(seen?.at ?? null, now()),
    isListening: own.has(channelOf(screen.id)),
    seen,
  }
}

function instantOf(milliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString()
}

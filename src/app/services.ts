import { snapshotFrame } from '#live/frames.ts'
import { Listeners } from '#live/listeners.ts'
import { Refusal } from '#nps/refusal.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { queryOf, type View } from '#nps/view.ts'
import { Snapshots } from '#snapshots/snapshots.ts'
import { changeNumber } from '#store/changes.ts'
import { openReader, type Reader } from '#store/engines/sqlite.ts'
import { findSource, type Source } from '#store/sources.ts'
import type { Environment } from './environment.ts'
import { openPeople, type DeedLog, type People } from './people/open-people.ts'
import type { Received } from './receive-responses.ts'
import { secretBeside } from './secret.ts'
import { hashOfKey } from './source-key.ts'
import { startWriting, type Writing } from './writing/writing-thread.ts'

/** What pages may ask of the program. Opened once by `server/`, handed to every page as `locals.services`. */
export interface Services {
  /** The latest picture of a view; `null` when there is no such survey or segment. */
  snapshot(view: View): Promise<Snapshot | null>
  /** The source that a key belongs to; `null` when there is none. */
  sourceOf(key: string): Promise<Source | null>
  /** Takes what a source has posted. */
  receive(source: Source, body: unknown): Promise<Received | Refused>
  /** Who may sign in, and who has. */
  readonly people: People
  /** Who did what, and when. */
  readonly log: DeedLog
}

/** The same refusal as `Refusal`, as a value: pages are bundled and have a class of their own. */
export interface Refused {
  readonly refused: { readonly code: string; readonly message: string; readonly hint: string }
}

/** Everything that is open while the program runs. */
export interface Program {
  readonly services: Services
  readonly snapshots: Snapshots
  readonly listeners: Listeners
  /** Whether the database answers. */
  isReady(): Promise<boolean>
  /** What the first administrator has to type; `null` when somebody can sign in already. */
  setUpCode(): Promise<string | null>
  close(): Promise<void>
}

/** How often to look whether another process, such as an import from the shell, has changed the results. */
const LOOK_EVERY = 200

/** Opens the database, its writing thread and the snapshots. */
export async function openProgram(environment: Environment): Promise<Program> {
  const { databaseFile, origin } = environment
  const secret = environment.secret ?? secretBeside(databaseFile)
  const writing = await startWriting({ databaseFile, secret })
  const { people, log, setUpCode, close } = openPeople({ databaseFile, secret, origin })
  const reader = openReader(databaseFile)
  const listeners = new Listeners()
  const snapshots = new Snapshots(
    reader,
    () => Temporal.Now.instant(),
    (view, snapshot) => listeners.publish(queryOf(view), snapshotFrame(snapshot)),
  )
  const look = lookForChanges(reader, snapshots)
  const timer = setInterval(look, LOOK_EVERY)
  return {
    services: { ...servicesOf({ reader, writing, snapshots, look }), people, log },
    snapshots,
    listeners,
    isReady: () => answers(reader),
    setUpCode: async () => ((await people.isSetUp()) ? null : setUpCode),
    close: async () => {
      clearInterval(timer)
      await writing.close()
      reader.close()
      close()
    },
  }
}

type ResultServices = Omit<Services, 'people' | 'log'>

interface Parts {
  readonly reader: Reader
  readonly writing: Writing
  readonly snapshots: Snapshots
  /** Looks whether results have changed, without waiting for the next look. */
  readonly look: () => void
}

function servicesOf({ reader, writing, snapshots, look }: Parts): ResultServices {
  return {
    snapshot: (view) => snapshots.latest(view),
    sourceOf: (key) => reader.read((connection) => findSource(connection, hashOfKey(key))),
    receive: async ({ id }, body) => {
      const now = Temporal.Now.instant().toString()
      const received = await asValue(writing.receive({ sourceId: id, body, now }))
      look()
      return received
    },
  }
}

/** The database counts what other connections commit: this process's thread and other processes alike. */
function lookForChanges(reader: Reader, snapshots: Snapshots): () => void {
  let seen = reader.dataVersion()
  return () => {
    const version = versionOf(reader) ?? seen
    if (version === seen) return
    seen = version
    snapshots.changed()
  }
}

/** `null` while the database does not answer: the next look, or `/readyz`, will tell. */
function versionOf(reader: Reader): number | null {
  try {
    return reader.dataVersion()
  } catch {
    return null
  }
}

async function asValue<Answer>(answer: Promise<Answer>): Promise<Answer | Refused> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, message, hint } = error
    return { refused: { code, message, hint } }
  }
}

/** Asks something: SQLite opens and ends a transaction without looking at the file. */
async function answers(reader: Reader): Promise<boolean> {
  try {
    await reader.read(changeNumber)
    return true
  } catch {
    return false
  }
}

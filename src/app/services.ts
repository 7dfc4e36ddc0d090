import { snapshotFrame } from '#live/frames.ts'
import { Listeners } from '#live/listeners.ts'
import type { MonthlyTallies } from '#nps/monthly-tallies.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { queryOf, type View } from '#nps/view.ts'
import { readMonthlyTallies } from '#snapshots/monthly-tallies.ts'
import { Snapshots } from '#snapshots/snapshots.ts'
import { changeNumber } from '#store/changes.ts'
import { openReader, type Reader } from '#store/engines/sqlite.ts'
import { findSource, type Source } from '#store/sources.ts'
import { commentDesk, type CommentDesk } from './comments/comment-desk.ts'
import { releaseComments } from './comments/release-comments.ts'
import { tidyComments } from './comments/tidy-comments.ts'
import { watchDropFolder } from './drop-folder/drop-folder.ts'
import type { Environment } from './environment.ts'
import type { Imports } from './imports/imports.ts'
import { MaskingBehind } from './imports/masking-behind.ts'
import { openImports } from './imports/open-imports.ts'
import type { ChooseLanguage } from './language.ts'
import { SILENT, type Log } from './log.ts'
import { openPeople, type DeedLog, type People } from './people/open-people.ts'
import { DrawingProcess } from './pictures/drawing-process.ts'
import { Gallery } from './pictures/gallery.ts'
import { openReading } from './reading/reading-thread.ts'
import { receiveHook, type HookAnswer, type IncomingHook } from './receive-hook.ts'
import type { Received } from './receive-responses.ts'
import { asValue, type Refused } from './refused.ts'
import { openScreens } from './screens/open-screens.ts'
import type { ScreenDesk } from './screens/screen-desk.ts'
import type { ScreenDoor } from './screens/screen-door.ts'
import type { MessageDesk } from './screens/message-desk.ts'
import type { ViewingDesk } from './screens/viewing-desk.ts'
import type { WatchDesk } from './screens/watch-desk.ts'
import { secretBeside } from './secret.ts'
import { hashOfKey } from './source-key.ts'
import { settingsDesk, type SettingsDesk } from './settings/settings-desk.ts'
import { sourcesOf, type Sources } from './sources.ts'
import { surveyDesk, type SurveyDesk } from './surveys/survey-desk.ts'
import { textOf } from './text-of.ts'
import { builtVersion } from './version.ts'
import { themeDesk, type ThemeDesk } from './themes/theme-desk.ts'
import { withdrawalsOf, type Withdrawals } from './withdrawals.ts'
import { startWriting, type Writing } from './writing/writing-thread.ts'

/** What pages may ask of the program. Opened once by `server/`, handed to every page as `locals.services`. */
export interface Services {
  /** Which pages are served, in a few characters. */
  readonly version: string
  /** The latest picture of a view; `null` when there is no such survey or segment. */
  snapshot(view: View): Promise<Snapshot | null>
  /**
   * The answers of a survey, or of the one shown first, by month and segment; `null` when there is
   * no such survey.
   */
  monthlyTallies(survey: string | null): Promise<MonthlyTallies | null>
  /** The source that a key belongs to; `null` when there is none. */
  sourceOf(key: string): Promise<Source | null>
  /** Takes what a source has posted. */
  receive(source: Source, body: unknown): Promise<Received | Refused>
  /** Notes at a source why something that it has posted was refused, in our words. */
  noteRefused(source: Source, reason: string): Promise<void>
  /** Takes the webhook of a survey tool, if it proves that it is one. */
  receiveHook(call: IncomingHook): Promise<HookAnswer>
  /** Where responses come from, for those who look after it. */
  readonly sources: Sources
  /** Answers of sources that are taken out. */
  readonly withdrawals: Withdrawals
  /** Files that people upload, and the imports that they become. */
  readonly imports: Imports
  /** What is asked, and how it is shown. */
  readonly surveys: SurveyDesk
  /** What comments are about. */
  readonly themes: ThemeDesk
  /** What respondents wrote, for those who decide which of it may be read. */
  readonly comments: CommentDesk
  /** What the company has chosen. */
  readonly settings: SettingsDesk
  /** Who may sign in, and who has. */
  readonly people: People
  /** Who did what, and when. */
  readonly log: DeedLog
  /** Walls that are paired. */
  readonly screens: ScreenDesk
  /** Who may see boards. */
  readonly viewing: ViewingDesk
  readonly screenMessage: MessageDesk
  readonly screenWatch: WatchDesk
  /** Who asks for one. */
  readonly door: ScreenDoor
  /** In which language somebody reads. */
  readonly language: ChooseLanguage
  /** Pictures of results, for where no page can be. */
  readonly gallery: Gallery
}

/** Everything that is open while the program runs. */
export interface Program {
  readonly services: Services
  readonly snapshots: Snapshots
  readonly listeners: Listeners
  /** Who listens for what is meant for them alone: screens, and walls that wait to become one. */
  readonly own: Listeners
  /** Has a function called whenever everybody who listens has to come back. */
  onCallBack(listener: () => void): void
  /** Our public URL, where it is known. */
  readonly origin: string | null
  /** Whether the database answers and can be written to. */
  isReady(): Promise<boolean>
  /** What the first administrator has to type; `null` when somebody can sign in already. */
  setUpCode(): Promise<string | null>
  close(): Promise<void>
}

const MEGABYTE = 1_000_000

/** How often to look whether another process, such as an import from the shell, has changed the results. */
const LOOK_EVERY = 200

/** Opens the database, its writing thread and the snapshots. */
export async function openProgram(environment: Environment, log: Log = SILENT): Promise<Program> {
  const { databaseFile, dropFolder, origin, uploadLimit } = environment
  const secret = environment.secret ?? secretBeside(databaseFile)
  const writing = await startWriting({ databaseFile, secret })
  const people = openPeople({ databaseFile, secret, origin })
  const reader = openReader(databaseFile)
  const listeners = new Listeners()
  const snapshots = new Snapshots(reader, () => Temporal.Now.instant(), {
    onSnapshot: (view, snapshot) => listeners.publish(queryOf(view), snapshotFrame(snapshot)),
    onFailure: (error) =>
      log.error('A picture could not be made and is tried again', { error: textOf(error) }),
  })
  const screens = openScreens({ reader, writing, people: people.people, origin, log })
  const look = lookForChanges(reader, () => {
    screens.changed()
    snapshots.changed()
  })
  const timer = setInterval(look, LOOK_EVERY)
  writing.onCommit(look)
  const reading = openReading({ databaseFile, secret, writing })
  const behind = new MaskingBehind({ reading, writing, log })
  const drops = dropFolder
    ? watchDropFolder({
        ...{ folder: dropFolder, reader, reading, behind, writing, deeds: people.log, log },
      })
    : null
  const endTidying = tidyComments({ writing, now: () => Temporal.Now.instant(), log })
  const endReleasing = releaseComments({ reader, writing, now: () => Temporal.Now.instant(), log })
  const gallery = new Gallery(new DrawingProcess())
  const uploads = openImports({
    ...{ databaseFile, mostBytes: uploadLimit * MEGABYTE, reader, reading, writing, log },
    ...{ dropFolder, behind, deeds: people.log },
    now: () => Temporal.Now.instant(),
  })
  return {
    services: {
      ...servicesOf({ reader, writing, snapshots, secret, log }),
      imports: uploads.imports,
      withdrawals: withdrawalsOf({ reader, reading, writing, now: () => Temporal.Now.instant() }),
      people: people.people,
      log: people.log,
      screens: screens.desk,
      viewing: screens.viewing,
      screenMessage: screens.message,
      screenWatch: screens.watch,
      door: screens.door,
      language: screens.language,
      gallery,
    },
    ...{ snapshots, listeners, own: screens.own, onCallBack: screens.onCallBack, origin },
    isReady: async () => writing.isAlive() && answers(reader),
    setUpCode: async () => ((await people.people.isSetUp()) ? null : people.setUpCode),
    close: async () => {
      clearInterval(timer)
      await gallery.close()
      await behind.close()
      await drops?.close()
      await uploads.close()
      await endTidying()
      await endReleasing()
      await reading.close()
      await screens.close()
      await writing.close()
      reader.close()
      people.close()
    },
  }
}

type ResultServices = Omit<
  Services,
  | 'people'
  | 'log'
  | 'imports'
  | 'withdrawals'
  | 'screens'
  | 'viewing'
  | 'screenMessage'
  | 'screenWatch'
  | 'door'
  | 'language'
  | 'gallery'
>

interface Parts {
  readonly reader: Reader
  readonly writing: Writing
  readonly snapshots: Snapshots
  readonly secret: string
  readonly log: Log
}

function servicesOf({ snapshots, ...parts }: Parts): ResultServices {
  const { reader, writing } = parts
  return {
    version: builtVersion(),
    snapshot: (view) => snapshots.latest(view),
    monthlyTallies: (survey) =>
      reader.read((connection) => readMonthlyTallies(connection, survey, Temporal.Now.instant())),
    sourceOf: (key) => reader.read((connection) => findSource(connection, hashOfKey(key))),
    receive: async ({ id }, body) => {
      const now = Temporal.Now.instant().toString()
      return asValue(writing.receive({ sourceId: id, body, now }))
    },
    noteRefused: async ({ id }, reason) => {
      const at = Temporal.Now.instant().toString()
      await writing.changeSource({ id, change: { refusal: { reason, at } } })
    },
    receiveHook: (call) => receiveHook(parts, call, Temporal.Now.instant()),
    sources: sourcesOf(parts, () => Temporal.Now.instant()),
    comments: commentDesk({ ...parts, now: () => Temporal.Now.instant() }),
    surveys: surveyDesk(parts),
    themes: themeDesk(parts),
    settings: settingsDesk(parts),
  }
}

/** The database counts what other connections commit: this process's thread and other processes alike. */
function lookForChanges(reader: Reader, changed: () => void): () => void {
  let seen = reader.dataVersion()
  return () => {
    const version = versionOf(reader) ?? seen
    if (version === seen) return
    seen = version
    changed()
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

/** Asks something: SQLite opens and ends a transaction without looking at the file. */
async function answers(reader: Reader): Promise<boolean> {
  try {
    await reader.read(changeNumber)
    return true
  } catch {
    return false
  }
}

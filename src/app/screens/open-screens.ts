import { chooseLanguage, type ChooseLanguage } from '#app/language.ts'
import { textOf } from '#app/text-of.ts'
import type { Log } from '#app/log.ts'
import type { People } from '#app/people/open-people.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { WallCookies } from '#auth/wall-cookies.ts'
import { Listeners } from '#live/listeners.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import { messageDesk, type MessageDesk } from './message-desk.ts'
import { Pairing } from './pairing.ts'
import { Reports } from './reports.ts'
import { ScreenBook } from './screen-book.ts'
import { screenDesk, type ScreenDesk } from './screen-desk.ts'
import { ScreenDoor } from './screen-door.ts'
import { ScreenWatch } from './screen-watch.ts'
import { viewingDesk, type ViewingDesk } from './viewing-desk.ts'
import { watchDesk, type WatchDesk } from './watch-desk.ts'

/** How often what screens have reported is written down, in milliseconds. */
const WRITE_EVERY = 5 * 60_000

/** What screens are opened with. */
export interface Opening {
  readonly reader: Reader
  readonly writing: Writing
  readonly people: Pick<People, 'cookieName' | 'isSignedIn'>
  /** Our public URL, if it is known. */
  readonly origin: string | null
  readonly log: Log
  readonly now?: () => number
}

/** Screens, open while the program runs. */
export interface OpenScreens {
  readonly desk: ScreenDesk
  readonly viewing: ViewingDesk
  readonly message: MessageDesk
  /** Who is told of screens that are missing. */
  readonly watch: WatchDesk
  readonly door: ScreenDoor
  /** In which language somebody reads: the company's choice is in the book already. */
  readonly language: ChooseLanguage
  /** Who listens for what is meant for them alone. */
  readonly own: Listeners
  /** Says that the database has changed. */
  changed(): void
  /** Has a function called whenever everybody who listens has to come back. */
  readonly onCallBack: (listener: () => void) => void
  readonly close: () => Promise<void>
}

/** Opens the screens. */
export function openScreens(opening: Opening): OpenScreens {
  const { reader, writing, people, origin, log, now = Date.now } = opening
  const parts = {
    ...{ writing, people, now },
    book: new ScreenBook(reader),
    pairing: new Pairing(now),
    reports: new Reports(),
    cookies: new WallCookies(origin?.startsWith('https:') ?? false),
    own: new Listeners(),
  }
  const listeners: (() => void)[] = []
  const callBack = () => {
    for (const listener of listeners) listener()
  }
  const write = () =>
    parts.reports
      .write(writing)
      .catch((error: unknown) =>
        log.warn('What screens reported was not written down', { error: textOf(error) }),
      )
  const timer = setInterval(() => void write(), WRITE_EVERY)
  timer.unref()
  const watch = new ScreenWatch({ ...parts, log })
  watch.start()
  return {
    desk: screenDesk(parts),
    viewing: viewingDesk({ ...parts, callBack }),
    message: messageDesk(parts),
    watch: watchDesk(parts),
    door: new ScreenDoor(parts),
    language: chooseLanguage(() => parts.book.settings()),
    own: parts.own,
    changed: () => parts.book.changed(),
    onCallBack: (listener) => void listeners.push(listener),
    close: async () => {
      clearInterval(timer)
      watch.stop()
      await write()
    },
  }
}

import type { Snapshot } from '#nps/snapshot.ts'
import { noteError } from './screen-errors.ts'
import { snapshotOf } from './snapshot-reader.ts'

/** What is told to whoever listens. */
export interface Listener {
  /** Something readable came in. */
  snapshot(snapshot: Snapshot): void
  /** The server is there, whether or not it has news; with the version of its pages where it says so. */
  heard(version?: string): void
}

/** As much of the browser as a stream needs. */
export interface Connection {
  readonly readyState: number
  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void
  close(): void
}

const CLOSED = 2
/** The server gives a sign of life every ten seconds. */
const LONGEST_SILENCE = 45_000
const FIRST_WAIT = 1_000
const LONGEST_WAIT = 60_000

/**
 * Listens to a stream of snapshots until the returned function is called. The browser reconnects by
 * itself as long as it can; where it gives up (the server answered, but not with a stream) we try
 * again ourselves, ever more slowly, and not all screens at the same moment.
 */
export function listen(connect: () => Connection, listener: Listener): () => void {
  let failures = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  let connection = open()
  let watchdog = setTimeout(giveUp, LONGEST_SILENCE)

  function open(): Connection {
    const opened = connect()
    opened.addEventListener('open', () => {
      failures = 0
      wait()
    })
    opened.addEventListener('heartbeat', ({ data }) => hear(data))
    opened.addEventListener('snapshot', (event) => {
      hear()
      receive(event.data, listener)
    })
    opened.addEventListener('error', () => {
      if (opened.readyState === CLOSED) retry = setTimeout(reopen, waitAfter(failures++))
    })
    return opened
  }

  /** What has opened may break off before anything has come through it: that is not yet heard. */
  function wait() {
    clearTimeout(watchdog)
    watchdog = setTimeout(giveUp, LONGEST_SILENCE)
  }

  function hear(version?: string) {
    wait()
    listener.heard(version)
  }

  /** A stream may be open and dead, or hang while it opens: the browser does not notice that a cable is out. */
  function giveUp() {
    noteError('stream')
    watchdog = setTimeout(giveUp, LONGEST_SILENCE)
    if (connection.readyState !== CLOSED) reopen()
  }

  function reopen() {
    connection.close()
    connection = open()
  }

  return () => {
    clearTimeout(watchdog)
    clearTimeout(retry)
    connection.close()
  }
}

/** A message that cannot be read changes nothing: the last good picture stays. */
function receive(data: string, listener: Listener): void {
  const snapshot = readSnapshot(data)
  if (snapshot) listener.snapshot(snapshot)
}

/** A snapshot as it came in; `null` when it is none. */
export function readSnapshot(data: string): Snapshot | null {
  try {
    return snapshotOf(JSON.parse(data))
  } catch {
    return null
  }
}

/** Doubles up to a minute; between half of that and all of it. */
function waitAfter(failures: number): number {
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures)
  return wait * (0.5 + Math.random() / 2)
}

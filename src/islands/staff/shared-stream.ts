import { listen, type Listener } from '#islands/event-stream.ts'
import type { HubSays, TabSays } from './stream-hub.ts'
import WORKER from './stream-worker.ts?sharedworker&url'

/** Who has heard nothing of the worker for so long after joining asks the server itself, in milliseconds. */
const PATIENCE = 15_000

/**
 * Listens to a stream together with all tabs of this browser, until the function that comes back is called;
 * alone where it has no shared workers (Chrome on Android), or the worker cannot be had.
 */
export function listenTogether(stream: string, listener: Listener, number: number): () => void {
  if (!('SharedWorker' in window)) return listenAlone(stream, listener)
  const worker = new SharedWorker(WORKER, { name: 'NPS Wall' })
  const { port } = worker
  const say = (said: TabSays) => port.postMessage(said)
  let known = number
  let end = () => {
    say({ leave: true })
    port.close()
  }
  const giveUp = () => {
    end()
    end = listenAlone(stream, listener)
  }
  const patience = setTimeout(giveUp, PATIENCE)
  worker.onerror = giveUp
  port.onmessage = ({ data: { snapshot, version } }: MessageEvent<HubSays>) => {
    clearTimeout(patience)
    say({ taken: true })
    listener.heard(version)
    if (!snapshot) return
    known = snapshot.number
    listener.snapshot(snapshot)
  }
  const join = () => say({ join: stream, number: known })
  const leave = () => say({ leave: true })
  // A page that is kept to be gone back to is no tab that listens.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) join()
  }
  window.addEventListener('pagehide', leave)
  window.addEventListener('pageshow', comeBack)
  join()
  return () => {
    clearTimeout(patience)
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('pageshow', comeBack)
    end()
  }
}

function listenAlone(stream: string, listener: Listener): () => void {
  return listen(() => new EventSource(stream), listener)
}

import type { Snapshot } from '#nps/snapshot.ts'

const framed = new WeakMap<Snapshot, Buffer>()

/**
 * Server-sent events as bytes (WHATWG HTML, section 9.2). JSON has no line breaks, so one `data:` line is
 * enough. The same bytes for the same picture: hundreds may come for it at once.
 */
export function snapshotFrame(snapshot: Snapshot): Buffer {
  let frame = framed.get(snapshot)
  if (!frame) {
    const data = JSON.stringify(snapshot)
    frame = Buffer.from(`event: snapshot\nid: ${snapshot.number}\ndata: ${data}\n\n`)
    framed.set(snapshot, frame)
  }
  return frame
}

/** An event of a name, with a value as JSON. */
export function eventFrame(name: string, value: unknown): Buffer {
  return Buffer.from(`event: ${name}\ndata: ${JSON.stringify(value)}\n\n`)
}

/**
 * A sign of life for a stream that has nothing to say: a comment line for proxies, and an event for
 * screens, which never see comments and have to tell a quiet stream from a dead one. It says which
 * version of the pages there is now.
 */
export function heartbeatFrame(version: string): Buffer {
  return Buffer.from(`: still here\nevent: heartbeat\ndata: ${version}\n\n`)
}

/** Tells the browser how long to wait before it connects again. The spread keeps a crowd apart. */
export function retryFrame(random: () => number): Buffer {
  return Buffer.from(`retry: ${Math.round(2_000 + 4_000 * random())}\n\n`)
}

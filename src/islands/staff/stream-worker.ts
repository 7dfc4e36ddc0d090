import { readSnapshot } from '#islands/event-stream.ts'
import { inTime } from '#islands/in-time.ts'
import { StreamHub, type TabSays } from './stream-hub.ts'

/** As much of a shared worker as is needed. */
interface SharedWorkerScope {
  onconnect: ((event: MessageEvent) => void) | null
}

/** Lives as long as any tab of the browser shows the page. */
const hub = new StreamHub({
  connect: (stream) => new EventSource(stream),
  fetch: async (stream) => {
    const got = await inTime(stream.replace('/stream', '/snapshot'))
    return got && readSnapshot(got.text)
  },
  now: () => performance.now(),
})

;(globalThis as unknown as SharedWorkerScope).onconnect = ({ ports: [port] }) => {
  if (port)
    port.onmessage = ({ data }: MessageEvent<TabSays>) => {
      hub.hear(port, data)
    }
}

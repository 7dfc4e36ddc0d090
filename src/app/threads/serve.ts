import type { MessagePort } from 'node:worker_threads'
import { problemOf, type Call, type Reply } from './reply.ts'

/** How a job can be followed and stopped. */
export interface UnderWay {
  /** Tells the caller how far it is. */
  readonly report: (progress: unknown) => void
  /** Whether the caller has given up. */
  readonly signal: AbortSignal
}

/** Something that can be asked for from another thread. */
export type Job = (argument: never, underWay: UnderWay) => Promise<unknown>

/** Answers calls by their number, each when it is done. `stop` ends with the port closed. */
export function serve(
  port: MessagePort,
  jobs: Readonly<Record<string, Job>>,
  stop: () => Promise<void> = async () => undefined,
): void {
  const underWay = new Map<number, AbortController>()
  port.on('message', (call: Call) => {
    if (call.job === 'give up') underWay.get(call.number)?.abort(new GivenUp())
    else void answer(call)
  })

  async function answer({ number, job, argument }: Call): Promise<void> {
    const giving = new AbortController()
    underWay.set(number, giving)
    const report = (progress: unknown) => port.postMessage({ number, progress } satisfies Reply)
    try {
      const how = { report, signal: giving.signal }
      const answer = await (job === 'stop' ? stop() : jobs[job]?.(argument as never, how))
      port.postMessage({ number, answer } satisfies Reply)
    } catch (error) {
      port.postMessage({ number, problem: problemOf(error) } satisfies Reply)
    } finally {
      underWay.delete(number)
    }
    if (job === 'stop') port.close()
  }
}

/** Nobody waits for the answer any more. */
class GivenUp extends Error {
  constructor() {
    super('The caller has given up.')
  }
}

import { addressOf, endProcess, startModule } from './processes.ts'
import { updates, type Both, type Subject } from './subject.ts'
import { frameLength, startWall } from './wall.ts'

/** Starts the yardstick, which pushes so many bytes at every post. */
export async function startBare(bytes: number): Promise<Subject> {
  const server = startModule('test/bench/bare-server.ts', [String(bytes)])
  const url = await addressOf(server)
  return {
    url,
    pid: server.pid!,
    key: '',
    nextUpdate: updates(),
    stop: () => endProcess(server),
  }
}

/** Does something with the program and the yardstick side by side. */
export async function withBoth<Answer>(
  folder: string,
  work: (both: Both) => Promise<Answer>,
): Promise<Answer> {
  const wall = await startWall(folder)
  const bare = await startBare(await frameLength(wall))
  try {
    return await work({ wall, bare })
  } finally {
    await wall.stop()
    await bare.stop()
  }
}

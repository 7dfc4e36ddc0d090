import { readdirSync, readFileSync } from 'node:fs'

/** What a process has used since it started, in milliseconds of CPU. */
export interface CpuTime {
  readonly total: number
  /** Of the thread with the event loop; the rest is workers, collection of garbage, compilation. */
  readonly main: number
}

/** CPU time of a process, from Linux's `/proc`: `stat` counts in 10 ms, `schedstat` in nanoseconds. */
export function cpuTimeOf(pid: number): CpuTime {
  const tasks = `/proc/${pid}/task`
  let total = 0
  let main = 0
  for (const task of readdirSync(tasks)) {
    const time = Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6
    total += time
    if (task === String(pid)) main = time
  }
  return { total, main }
}

/** Memory of a process that is in RAM, in bytes. */
export function residentMemoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024
}

/** The most memory that a process has had in RAM so far, in bytes; `null` when it has ended. */
export function peakMemoryOf(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024
  } catch {
    return null
  }
}

import { Worker } from 'node:worker_threads'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Calls } from '#app/threads/calls.ts'
import { PassingThread } from '#app/threads/passing-thread.ts'

const ECHO = `
  const { parentPort } = require('node:worker_threads')
  parentPort.on('message', ({ number, job, argument }) => {
    if (job === 'hang') for (;;);
    parentPort.postMessage({ number, answer: argument })
    if (job === 'stop') parentPort.close()
  })`

/** A thread that says what it is told, or hangs; and how often it was started. */
function threadThatMayHang() {
  const started: Worker[] = []
  const start = () => {
    const worker = new Worker(ECHO, { eval: true })
    started.push(worker)
    onTestFinished(() => void worker.terminate())
    return { worker, calls: new Calls<'say' | 'hang'>(worker, 'The thread') }
  }
  return { started, thread: new PassingThread(start, 60_000, 50) }
}

describe('PassingThread.call(job, argument, options)', () => {
  it('starts the thread once, however many call', async () => {
    const { thread, started } = threadThatMayHang()
    expect(await Promise.all([thread.call('say', 1), thread.call('say', 2)])).toEqual([1, 2])
    expect(started).toHaveLength(1)
    await thread.close()
  })

  it('starts nothing, and throws, when it is closed', async () => {
    const { thread, started } = threadThatMayHang()
    await thread.close()
    await expect(thread.call('say', 1)).rejects.toThrow('The program is being stopped.')
    expect(started).toEqual([])
  })
})

describe('PassingThread.close()', () => {
  it('ends a thread that hangs, and whoever waits for it is told', async () => {
    const { thread, started } = threadThatMayHang()
    await thread.call('say', 'ready')
    const hangs = expect(thread.call('hang', null)).rejects.toThrow('The program is being stopped.')
    await thread.close()
    await hangs
    expect(started.map(({ threadId }) => threadId)).toEqual([-1])
  })
})

describe('PassingThread.kill()', () => {
  it('ends the thread at once; the next call starts it anew', async () => {
    const { thread, started } = threadThatMayHang()
    await thread.call('say', 'ready')
    const hangs = expect(thread.call('hang', null)).rejects.toThrow('The thread has ended.')
    await thread.kill()
    await hangs
    expect(await thread.call('say', 'again')).toBe('again')
    expect(started).toHaveLength(2)
    await thread.close()
  })
})

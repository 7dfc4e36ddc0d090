import { describe, expect, it } from 'vitest'
import { Listeners, type Listener } from '#live/listeners.ts'

/** Remembers what it was sent, as text. */
class Ear implements Listener {
  readonly heard: string[] = []

  send(bytes: Uint8Array): void {
    this.heard.push(Buffer.from(bytes).toString())
  }
}

const HELLO = Buffer.from('hello')

describe('Listeners.publish(channel, bytes)', () => {
  it('reaches everybody in the channel and nobody else', () => {
    const listeners = new Listeners()
    const [a, b, other] = [new Ear(), new Ear(), new Ear()]
    listeners.join('wall', a)
    listeners.join('wall', b)
    listeners.join('intranet', other)
    listeners.publish('wall', HELLO)
    expect([a, b, other].map(({ heard }) => heard)).toEqual([['hello'], ['hello'], []])
  })

  it('hands everybody the very same bytes: nothing is copied for each', () => {
    const listeners = new Listeners()
    const sent: Uint8Array[] = []
    for (let count = 0; count < 3; count += 1)
      listeners.join('wall', { send: (bytes) => void sent.push(bytes) })
    listeners.publish('wall', HELLO)
    expect(sent).toHaveLength(3)
    for (const bytes of sent) expect(bytes).toBe(HELLO)
  })

  it('is no trouble in a channel that nobody is in', () => {
    const listeners = new Listeners()
    listeners.publish('wall', HELLO)
    expect(listeners.count).toBe(0)
  })

  it('goes on when somebody leaves because of it', () => {
    const listeners = new Listeners()
    const last = new Ear()
    const leave = listeners.join('wall', { send: () => leave() })
    listeners.join('wall', last)
    listeners.publish('wall', HELLO)
    expect(last.heard).toEqual(['hello'])
    expect(listeners.count).toBe(1)
  })
})

describe('Listeners.publishToAll(bytes)', () => {
  it('reaches everybody once, whatever the channel', () => {
    const listeners = new Listeners()
    const [a, b] = [new Ear(), new Ear()]
    listeners.join('wall', a)
    listeners.join('intranet', b)
    listeners.publishToAll(HELLO)
    expect([a.heard, b.heard]).toEqual([['hello'], ['hello']])
  })
})

describe('Listeners.end(channel)', () => {
  it('has everybody in the channel hang up who can, and nobody else', () => {
    const listeners = new Listeners()
    const ended: string[] = []
    const ear = (name: string) => ({ send: () => undefined, end: () => void ended.push(name) })
    listeners.join('screen 1', ear('one'))
    listeners.join('screen 1', new Ear())
    listeners.join('screen 2', ear('two'))
    listeners.end('screen 1')
    expect(ended).toEqual(['one'])
  })
})

describe('Listeners.join(channel, listener)', () => {
  it('gives back what ends the listening', () => {
    const listeners = new Listeners()
    const [gone, here] = [new Ear(), new Ear()]
    const leave = listeners.join('wall', gone)
    listeners.join('wall', here)
    leave()
    listeners.publish('wall', HELLO)
    expect([gone.heard, here.heard]).toEqual([[], ['hello']])
  })

  it('counts whoever is there, through all comings and goings', () => {
    const listeners = new Listeners()
    expect(listeners.count).toBe(0)
    const leaves = ['wall', 'wall', 'intranet'].map((channel) => listeners.join(channel, new Ear()))
    expect(listeners.count).toBe(3)
    for (const leave of leaves) leave()
    expect(listeners.count).toBe(0)
  })

  it('takes no harm from leaving twice, even when somebody else has come meanwhile', () => {
    const listeners = new Listeners()
    const leave = listeners.join('wall', new Ear())
    leave()
    const here = new Ear()
    listeners.join('wall', here)
    leave()
    listeners.publish('wall', HELLO)
    expect(here.heard).toEqual(['hello'])
  })
})

import { describe, expect, it } from 'vitest'
import { lastHeard, onOwnNews, passOn } from '#islands/own-news.ts'

describe('passOn(stream)', () => {
  it('tells who listens what is said to this screen alone, and when anything was heard', () => {
    const listeners = new Map<string, (event: MessageEvent<string>) => void>()
    const stream = passOn({
      readyState: 1,
      addEventListener: (type: string, listener: (event: MessageEvent<string>) => void) =>
        listeners.set(type, listener),
      close: () => undefined,
    })
    const say = (type: string, data: string) =>
      listeners.get(type)?.({ data } as MessageEvent<string>)
    expect(lastHeard()).toBe(0)
    say('screen', 'to nobody')
    const heard: string[] = []
    onOwnNews('screen', (data) => heard.push(data))
    say('screen', 'a screen')
    say('pairing', 'a code')
    say('heartbeat', '1')
    expect(heard).toEqual(['a screen'])
    expect(lastHeard()).toBeGreaterThan(0)
    expect(stream.readyState).toBe(1)
  })
})

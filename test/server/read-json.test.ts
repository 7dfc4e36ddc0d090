import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readJson } from '#server/read-json.ts'

const MEGABYTE = 1024 * 1024

/** What of a request is looked at: its headers, and a body that comes in parts. */
function requestWith(
  parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  headers: Record<string, string> = {},
): IncomingMessage & Readable {
  const body = Readable.from(parts, { objectMode: false })
  return Object.assign(body, { headers }) as unknown as IncomingMessage & Readable
}

const saying = (text: string, headers = {}) => requestWith([Buffer.from(text)], headers)

async function problemOf(request: IncomingMessage, most = MEGABYTE) {
  const read = await readJson(request, most)
  if (!('problem' in read)) throw new Error('This was read.')
  return read.problem
}

describe('readJson(request, mostBytes)', () => {
  it.each(['{"rating":9}', '[1,2]', '"Så bra 👍"', 'null', ' 7 '])('reads %s', async (text) => {
    expect(await readJson(saying(text), MEGABYTE)).toEqual({ value: JSON.parse(text) })
  })

  it('reads a body that comes in pieces, even when they split a character', async () => {
    const bytes = new TextEncoder().encode('{"comment":"Så bra 👍"}')
    const pieces = requestWith([...bytes].map((byte) => Uint8Array.of(byte)))
    expect(await readJson(pieces, MEGABYTE)).toEqual({ value: { comment: 'Så bra 👍' } })
  })

  it.each([
    ['nothing', []],
    ['half of an object', [Buffer.from('{"rating":')]],
    ['a form', [Buffer.from('rating=9&id=a')]],
    ['two objects', [Buffer.from('{}{}')]],
    ['what is not UTF-8', [Uint8Array.of(0x22, 0xe5, 0x22)]],
  ])('answers 400 to %s', async (_, parts) => {
    expect(await problemOf(requestWith(parts))).toMatchObject({
      status: 400,
      title: 'The body is not JSON',
    })
  })

  it('takes as many bytes as it may, and not one more', async () => {
    const text = `"${'a'.repeat(MEGABYTE - 2)}"`
    expect(await readJson(saying(text), MEGABYTE)).toEqual({ value: JSON.parse(text) })
    expect(await problemOf(saying(`${text} `))).toMatchObject({
      status: 413,
      detail: 'Send at most 1 MB in a call.',
    })
  })

  it('counts bytes, not characters', async () => {
    expect(await problemOf(saying('"åå"'), 5)).toMatchObject({ status: 413 })
  })

  it('does not begin to read what says that it is too long', async () => {
    const request = saying('{}', { 'content-length': String(MEGABYTE + 1) })
    expect(await problemOf(request)).toMatchObject({ status: 413 })
    expect(request.readableDidRead).toBe(false)
  })

  it('stops reading what turns out to be too long, and leaves the connection for the answer', async () => {
    let taken = 0
    const endless = (async function* () {
      for (; taken < MEGABYTE; taken += 1_000) yield Buffer.alloc(1_000, 'a')
    })()
    const request = requestWith(endless)
    expect(await problemOf(request, 10_000)).toMatchObject({ status: 413 })
    expect(taken).toBeLessThan(200_000)
    expect(request.destroyed).toBe(false)
  })
})

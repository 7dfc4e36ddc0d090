import { describe, expect, it } from 'vitest'
import { readJson } from '#app/read-json.ts'

const MEGABYTE = 1024 * 1024

function requestWith(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  const streaming = body instanceof ReadableStream && { duplex: 'half' }
  return new Request('http://localhost/', { method: 'POST', body, headers, ...streaming })
}

/** A body that comes bit by bit and does not say how long it is; notes how much of it was taken. */
function endless(part: string): {
  body: ReadableStream
  taken: () => number
  isOver: () => boolean
} {
  let taken = 0
  let isOver = false
  const body = new ReadableStream({
    pull: (controller) => {
      taken += part.length
      controller.enqueue(new TextEncoder().encode(part))
    },
    cancel: () => {
      isOver = true
    },
  })
  return { body, taken: () => taken, isOver: () => isOver }
}

async function problemOf(request: Request, most = MEGABYTE) {
  const read = await readJson(request, most)
  if (!('problem' in read)) throw new Error('This was read.')
  const { problem } = read
  expect(problem.headers.get('content-type')).toBe('application/problem+json')
  return { status: problem.status, ...((await problem.json()) as object) }
}

describe('readJson(request, mostBytes)', () => {
  it.each(['{"rating":9}', '[1,2]', '"Så bra 👍"', 'null', ' 7 '])('reads %s', async (text) => {
    expect(await readJson(requestWith(text), MEGABYTE)).toEqual({ value: JSON.parse(text) })
  })

  it('reads a body that comes in pieces, even when they split a character', async () => {
    const bytes = new TextEncoder().encode('{"comment":"Så bra 👍"}')
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    expect(await readJson(requestWith(body), MEGABYTE)).toEqual({ value: { comment: 'Så bra 👍' } })
  })

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['half of an object', '{"rating":'],
    ['a form', 'rating=9&id=a'],
    ['two objects', '{}{}'],
    ['what is not UTF-8', Uint8Array.of(0x22, 0xe5, 0x22)],
  ])('answers 400 to %s', async (_, body) => {
    expect(await problemOf(requestWith(body))).toMatchObject({
      status: 400,
      title: 'The body is not JSON',
    })
  })

  it('takes as many bytes as it may, and not one more', async () => {
    const text = `"${'a'.repeat(MEGABYTE - 2)}"`
    expect(await readJson(requestWith(text), MEGABYTE)).toEqual({ value: JSON.parse(text) })
    expect(await problemOf(requestWith(`${text} `))).toMatchObject({
      status: 413,
      detail: 'Send at most 1 MB in a call.',
    })
  })

  it('counts bytes, not characters', async () => {
    expect(await problemOf(requestWith('"åå"'), 5)).toMatchObject({ status: 413 })
  })

  it('does not begin to read what says that it is too long', async () => {
    const headers = { 'content-length': String(MEGABYTE + 1) }
    const request = requestWith(endless('a').body, headers)
    expect(request.headers.get('content-length')).toBe('1048577')
    expect(await problemOf(request)).toMatchObject({ status: 413 })
    expect(request.bodyUsed).toBe(false)
  })

  it('stops reading what turns out to be too long', async () => {
    const { body, taken, isOver } = endless('a'.repeat(1_000))
    expect(await problemOf(requestWith(body), 10_000)).toMatchObject({ status: 413 })
    expect(taken()).toBeLessThan(20_000)
    expect(isOver()).toBe(true)
  })
})

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * The yardstick: a live number on nothing but `node:http`. It keeps nothing, checks nothing and
 * draws nothing. A post changes the number and pushes as many bytes as a snapshot of the wall has.
 */
const bytes = Number(process.argv[2])
const streams = new Set<ServerResponse>()
let number = 0

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Bare</title>
<main data-snapshot="0"><h1>0</h1><p>Would you recommend us? Of 812 customers, this many more would.</p></main>
<script>
  const main = document.querySelector('main')
  new EventSource('/api/v1/stream').addEventListener('snapshot', (event) => {
    const snapshot = JSON.parse(event.data)
    main.firstChild.textContent = snapshot.score
    main.dataset.snapshot = snapshot.number
  })
</script>
`

/** One event, padded to the length of ours. */
function frame(): Buffer {
  const score = number % 2 === 0 ? 41 : 42
  const written = (padding: string) =>
    `event: snapshot\nid: ${number}\ndata: ${JSON.stringify({ number, score, padding })}\n\n`
  return Buffer.from(written('x'.repeat(Math.max(0, bytes - written('').length))))
}

function open(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(frame())
  streams.add(response)
  response.once('close', () => streams.delete(response))
}

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = ''
  for await (const part of request) text += String(part)
  const accepted = (JSON.parse(text) as unknown[]).length
  number += 1
  const pushed = frame()
  for (const stream of streams) stream.write(pushed)
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ accepted }))
}

function show(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(PAGE)
}

const server = createServer((request, response) => {
  if (request.method === 'POST') void take(request, response)
  else if (request.url?.startsWith('/api/v1/stream')) open(response)
  else if (request.url?.startsWith('/wall')) show(response)
  else response.writeHead(404).end()
})

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Listening on http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)
})
process.once('SIGTERM', () => process.exit(0))

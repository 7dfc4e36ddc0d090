import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { NO_SUCH_PERIOD } from '#app/no-such-period.ts'
import { NOT_OPEN } from '#app/not-open.ts'
import { originOf } from '#app/own-origin.ts'
import type { Visit } from '#app/screens/screen-door.ts'
import type { Program } from '#app/services.ts'
import { heartbeatFrame, retryFrame, snapshotFrame } from '#live/frames.ts'
import type { Listener } from '#live/listeners.ts'
import { queryOf, viewOf } from '#nps/view.ts'
import { answerProblem } from './problem.ts'

/** A comment line at least every 15 s is promised; this leaves room for a late one. */
const HEARTBEAT_EVERY = 10_000

/** `GET /api/v1/stream`: the whole snapshot first, and then on every change. */
export class EventStream {
  readonly #program: Program
  readonly #open = new Set<ServerResponse>()
  readonly #heartbeat: Buffer
  readonly #heart: NodeJS.Timeout
  #isClosed = false

  constructor(program: Program) {
    this.#program = program
    this.#heartbeat = heartbeatFrame(program.services.version)
    program.onCallBack(() => this.#sendAway())
    this.#heart = setInterval(() => this.beat(), HEARTBEAT_EVERY)
  }

  /** Gives everybody a sign of life. */
  beat(): void {
    this.#program.listeners.publishToAll(this.#heartbeat)
  }

  /**
   * Answers a request with a stream that stays open. A response has no socket while the one before
   * it on the same connection is not done. Who may see no boards may still wait to become a screen.
   * What was found out of somebody is asked again once they can be sent away: it may have changed.
   */
  async answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const { services, listeners, snapshots, origin } = this.#program
    const query = url.searchParams
    const audience = query.get('audience') === 'wall' ? 'wall' : 'intranet'
    const asking = { cookies: request.headers.cookie, query, audience } as const
    const visit = await services.door.visit(asking)
    const own =
      audience === 'wall' ? services.door.ownNews(visit, query, originOf(request, origin)) : null
    if (!visit.maySee && !own) return answerProblem(response, NOT_OPEN)
    const view = visit.maySee ? viewOf(audience, query) : NO_VIEW
    if (!view) return answerProblem(response, NO_SUCH_PERIOD)
    const snapshot = view === NO_VIEW ? null : await services.snapshot(view)
    if (!snapshot && view !== NO_VIEW) return answerProblem(response, UNKNOWN_VIEW)
    if (!response.socket) await once(response, 'socket')
    if (request.socket.destroyed) return
    startStream(response)
    if (this.#isClosed || request.method === 'HEAD')
      return void response.end(retryFrame(Math.random))
    this.#open.add(response)
    const listener = new StreamListener(response, request.socket, this.#heartbeat)
    const leaves: (() => void)[] = [() => this.#open.delete(response)]
    response.once('close', () => leaves.forEach((leave) => leave()))
    if (own?.channel) leaves.push(this.#program.own.join(own.channel, listener.own))
    if (!isSame(await services.door.visit(asking), visit)) sendAway(response)
    if (response.writableEnded || response.destroyed) return
    leaves.push(listeners.join(view === NO_VIEW ? NO_VIEW : queryOf(view), listener))
    if (view !== NO_VIEW) leaves.push(snapshots.watch(view))
    listener.send(retryFrame(Math.random))
    if (own) listener.own.send(await own.greeting())
    if (view !== NO_VIEW && snapshot)
      listener.send(snapshotFrame((await services.snapshot(view)) ?? snapshot))
  }

  /** Tells everybody to come back, each after a while of its own, and hangs up. */
  close(): void {
    this.#isClosed = true
    clearInterval(this.#heart)
    this.#sendAway()
  }

  #sendAway(): void {
    for (const response of this.#open) sendAway(response)
  }
}

/** Hangs up, and has the browser come back after a while. What has hung up already takes no more. */
function sendAway(response: ServerResponse): void {
  if (!response.writableEnded) response.end(retryFrame(Math.random))
}

/** Whether somebody is who they were, and may see what they might. */
function isSame(now: Visit, before: Visit): boolean {
  return now.maySee === before.maySee && now.screen?.tokenHash === before.screen?.tokenHash
}

/** What a wall listens to that may see no board: nothing but signs of life. */
const NO_VIEW = 'no view'

const UNKNOWN_VIEW = {
  status: 404,
  title: 'No such results',
  detail:
    'There is no survey, segment or theme with this id. Leave it out to get the survey shown first.',
}

/** The body ends when the connection does: then one prepared buffer serves every client as it is. */
function startStream(response: ServerResponse): void {
  response.useChunkedEncodingByDefault = false
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
    'x-accel-buffering': 'no',
  })
  response.socket?.setNoDelay(true)
  response.flushHeaders()
}

/**
 * Skips a client that is slower than the news and gives it the latest when it has caught up. The
 * body is not chunked, so bytes go to the socket as they are, at half of what a response costs.
 */
class StreamListener implements Listener {
  readonly #response: ServerResponse
  readonly #socket: Socket
  readonly #heartbeat: Uint8Array
  #missed: Uint8Array | null = null

  /** `heartbeat`: what need not be sent later. */
  constructor(response: ServerResponse, socket: Socket, heartbeat: Uint8Array) {
    this.#response = response
    this.#socket = socket
    this.#heartbeat = heartbeat
    socket.on('drain', () => this.#catchUp())
  }

  /** After `close()` the last bytes may still be on their way: nothing can follow them. */
  send(bytes: Uint8Array): void {
    if (this.#response.writableEnded || this.#socket.destroyed) return
    if (!this.#socket.writableNeedDrain) this.#socket.write(bytes)
    else if (bytes !== this.#heartbeat) this.#missed = bytes
  }

  /** What is said to this client alone is short, and none of it is ever skipped. */
  get own(): Listener {
    return {
      send: (bytes) => {
        if (!this.#response.writableEnded && !this.#socket.destroyed) this.#socket.write(bytes)
      },
      end: () => sendAway(this.#response),
    }
  }

  #catchUp(): void {
    const missed = this.#missed
    this.#missed = null
    if (missed) this.send(missed)
  }
}

/** What the protocol answers, or tells unasked. */
interface Message {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** A connection to a browser's DevTools: https://chromedevtools.github.io/devtools-protocol/ */
export class DevTools {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, (answer: Message) => void>()
  readonly #listeners: ((message: Message) => void)[] = []
  #sent = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data))))
  }

  /** Connects to the address that the browser has given. */
  static async connect(address: string): Promise<DevTools> {
    const socket = new WebSocket(address)
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve)
      socket.addEventListener('error', () => reject(new Error(`${address} does not answer`)))
    })
    return new DevTools(socket)
  }

  /** Asks for something, of the browser or of one page. Throws what the browser says against it. */
  async ask<Answer>(method: string, params: object = {}, sessionId?: string): Promise<Answer> {
    const id = ++this.#sent
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve))
    this.#socket.send(JSON.stringify({ id, method, params, sessionId }))
    const { result, error } = await answer
    if (error) throw new Error(`${method}: ${error.message}`)
    return result as Answer
  }

  /** Calls back with whatever a page tells unasked. */
  hear(sessionId: string, told: (method: string, params: unknown) => void): void {
    this.#listeners.push((message) => {
      if (message.sessionId === sessionId && message.method) told(message.method, message.params)
    })
  }

  #receive(message: Message): void {
    if (message.id === undefined) return this.#listeners.forEach((listener) => listener(message))
    this.#waiting.get(message.id)?.(message)
    this.#waiting.delete(message.id)
  }
}

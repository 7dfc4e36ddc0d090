import { post, readComment, readPage, type Answer } from './review-requests.ts'

/** With fewer comments than this to come, the next page is fetched: one is always ahead. */
const FEW = 25

/** Makes the list of comments quick: keys, no reload, and the next page there before it is needed. */
export function review(): void {
  const queue = document.querySelector<HTMLElement>('#queue')
  if (queue) new Review(queue).begin()
}

/** Which decisions take a comment out of which queue. */
const LEAVES: Readonly<Record<string, readonly string[]>> = {
  waiting: ['approve', 'hide'],
  shown: ['hide'],
  hidden: ['approve'],
}

class Review {
  readonly #queue: HTMLElement
  /** What has been sent is answered in its order. */
  #last: Promise<unknown> = Promise.resolve()
  #pending = 0
  #isFetching = false

  constructor(queue: HTMLElement) {
    this.#queue = queue
  }

  begin(): void {
    document.documentElement.classList.add('with-keys')
    document.querySelector('#show-keys')?.toggleAttribute('hidden', false)
    document.querySelector('#show-keys')?.addEventListener('click', () => this.#showKeys())
    document.querySelector('#undo')?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#undo()
    })
    this.#queue.addEventListener('submit', (event) => this.#submitted(event))
    this.#queue.addEventListener('focusin', ({ target }) => this.#mark(itemOf(target)))
    this.#queue.addEventListener('mouseup', ({ target }) => this.#picked(target))
    addEventListener('keydown', (event) => this.#pressed(event))
    addEventListener('beforeunload', (event) => {
      if (this.#pending > 0) event.preventDefault()
    })
    void this.#fetchMore()
  }

  get #current(): HTMLElement | null {
    return this.#queue.querySelector<HTMLElement>('.current')
  }

  #mark(item: HTMLElement | null): void {
    if (!item || item.classList.contains('current')) return
    this.#current?.classList.remove('current')
    item.classList.add('current')
  }

  /** Goes to a comment, so that the keys are about it. */
  #goTo(item: Element | null): void {
    if (!(item instanceof HTMLElement)) return
    this.#mark(item)
    item.focus({ preventScroll: true })
    item.scrollIntoView({ block: 'nearest' })
  }

  #pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (event.key === 'Escape') return this.#close()
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return
    const deed = this.#deedOf(event.key)
    if (!deed) return
    event.preventDefault()
    deed()
  }

  #deedOf(key: string): (() => void) | null {
    const current = this.#current
    switch (key) {
      case 'u':
        return () => this.#undo()
      case '?':
        return () => this.#showKeys()
      case 'j':
        return () => this.#goTo(current?.nextElementSibling ?? null)
      case 'k':
        return () => this.#goTo(current?.previousElementSibling ?? null)
      default:
        return current && /^[a-z]$/.test(key) ? () => this.#use(current, key) : null
    }
  }

  /** Presses the button of a key, or opens its form. */
  #use(item: HTMLElement, key: string): void {
    const part = item.querySelector<HTMLElement>(`[data-key=${key}]`)
    if (part instanceof HTMLButtonElement) part.click()
    else if (part instanceof HTMLDetailsElement) {
      for (const other of item.querySelectorAll('details')) other.open = other === part
      const selected = key === 'm' ? selectionIn(item) : ''
      const field = part.querySelector<HTMLInputElement | HTMLTextAreaElement>(
        '[name]:not([type=hidden])',
      )
      if (selected && field) field.value = selected
      field?.focus()
      field?.select()
    }
  }

  #close(): void {
    const open = this.#current?.querySelectorAll<HTMLDetailsElement>('details[open]') ?? []
    for (const one of open) one.open = false
    this.#current?.focus({ preventScroll: true })
  }

  /** A word that is clicked, or words that are selected, go into the field for what to mask. */
  #picked(target: EventTarget | null): void {
    const item = itemOf(target)
    if (!item || !(target instanceof Element) || !target.closest('.words')) return
    const selection = getSelection()
    if (selection?.isCollapsed) {
      selection.modify('move', 'backward', 'word')
      selection.modify('extend', 'forward', 'word')
    }
    this.#mark(item)
    if (selectionIn(item)) this.#use(item, 'm')
  }

  #submitted(event: SubmitEvent): void {
    const { submitter, target } = event
    const item = itemOf(target)
    if (!item || !(target instanceof HTMLFormElement)) return
    const action = submitter instanceof HTMLButtonElement ? submitter.value : ''
    // Words that are always or never masked change other comments as well: the page is loaded anew.
    if (action === 'always' || action === 'never') return
    event.preventDefault()
    const body = new FormData(target, submitter)
    // The buttons are called action, and so hide the property of the form.
    const url = target.getAttribute('action') ?? ''
    const leaves = LEAVES[this.#queue.dataset['queue'] ?? '']?.includes(action) ?? false
    if (leaves) this.#sendAway(item, url, body)
    else this.#sendAndRenew(item, url, body)
  }

  /** The comment is gone before the program has answered; it comes back when something was wrong. */
  #sendAway(item: HTMLElement, url: string, body: FormData): void {
    const behind = item.nextElementSibling
    const next = behind ?? item.previousElementSibling
    item.remove()
    this.#goTo(next)
    this.#showWhetherEmpty()
    void this.#fetchMore()
    this.#inTurn(async () => {
      const answer = await post(url, body)
      if (answer?.status === 200 || answer?.status === 410) return this.#tell(answer)
      this.#queue.insertBefore(item, behind?.parentElement === this.#queue ? behind : null)
      const renewed = answer?.status === 409 ? await this.#renew(item) : item
      this.#complain(renewed, answer)
    })
  }

  #sendAndRenew(item: HTMLElement, url: string, body: FormData): void {
    this.#inTurn(async () => {
      const answer = await post(url, body)
      const isFault = answer?.status !== 200
      const renewed = !isFault || answer?.status === 409 ? await this.#renew(item) : item
      if (isFault) return this.#complain(renewed, answer)
      this.#tell(answer)
      this.#goTo(renewed)
    })
  }

  #undo(): void {
    this.#inTurn(async () => {
      const answer = await post('/admin/comments/undo', new FormData())
      if (answer?.status !== 200) return this.#say(this.#lost)
      for (const id of answer.comments ?? []) {
        const known = this.#queue.querySelector<HTMLElement>(`[data-comment="${id}"]`)
        const item = await readComment(id)
        if (item && known) known.replaceWith(item)
        else if (item) this.#queue.insertBefore(item, this.#current)
        this.#goTo(item)
      }
      this.#showWhetherEmpty()
      this.#tell(answer)
    })
  }

  /** The comment as the program has it now. */
  async #renew(item: HTMLElement): Promise<HTMLElement> {
    const fresh = await readComment(Number(item.dataset['comment']))
    if (!fresh) return item
    const wasCurrent = item.classList.contains('current')
    item.replaceWith(fresh)
    fresh.classList.toggle('current', wasCurrent)
    return fresh
  }

  #inTurn(work: () => Promise<void>): void {
    this.#pending += 1
    this.#last = this.#last.then(work).finally(() => (this.#pending -= 1))
  }

  async #fetchMore(): Promise<void> {
    const { more } = this.#queue.dataset
    if (!more || this.#isFetching || this.#queue.children.length >= FEW) return
    this.#isFetching = true
    const page = await readPage(more)
    this.#isFetching = false
    if (!page) return
    if (page.more) this.#queue.dataset['more'] = page.more
    else delete this.#queue.dataset['more']
    document.querySelector('#pages')?.remove()
    for (const item of page.items) {
      item.classList.remove('current')
      if (!document.getElementById(item.id)) this.#queue.append(item)
    }
    if (!this.#current) this.#goTo(this.#queue.firstElementChild)
    this.#showWhetherEmpty()
    void this.#fetchMore()
  }

  #showWhetherEmpty(): void {
    const isEmpty = this.#queue.children.length === 0 && !this.#queue.dataset['more']
    document.querySelector('#empty')?.toggleAttribute('hidden', !isEmpty)
  }

  #tell({ said, fault, figures, status }: Answer): void {
    this.#say(said ?? fault ?? '')
    const { lang } = document.documentElement
    for (const [name, figure] of Object.entries(figures ?? {})) {
      const place = document.querySelector(`[data-figure="${name}"]`)
      if (place && typeof figure === 'number') place.textContent = figure.toLocaleString(lang)
    }
    if (status === 200) document.querySelector('#undo button')?.toggleAttribute('disabled', false)
  }

  #complain(item: HTMLElement, answer: Answer | null): void {
    const place = item.querySelector<HTMLElement>('.fault')
    if (place) place.textContent = answer?.fault ?? this.#lost
    place?.toggleAttribute('hidden', false)
    this.#showWhetherEmpty()
    this.#goTo(item)
  }

  #say(text: string): void {
    const place = document.querySelector('#said')
    if (place) place.textContent = text
  }

  get #lost(): string {
    return this.#queue.dataset['lost'] ?? ''
  }

  #showKeys(): void {
    document.querySelector<HTMLDialogElement>('#keys')?.showModal()
  }
}

function itemOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-comment]') : null
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
}

/** What is selected in the words of a comment. */
function selectionIn(item: HTMLElement): string {
  const selection = getSelection()
  const words = item.querySelector('.words')
  const isIn = selection?.anchorNode && words?.contains(selection.anchorNode)
  return isIn ? selection.toString().replace(/\s+/gu, ' ').replace(EDGES, '') : ''
}

/** What stands around a word. */
const EDGES = /^[\s\p{P}]+|[\s\p{P}]+$/gu

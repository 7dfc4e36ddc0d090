/** How often to ask how far it is, in milliseconds. */
const EVERY = 500

/** What the program says of an upload. */
interface Told {
  readonly kind: string
  readonly rows?: number
  readonly of?: number
  /** The same in words. */
  readonly text?: string
}

/** Moves the bar, and looks at the page again when there is something else to see. */
export function followProgress(): void {
  const running = document.querySelector<HTMLElement>('#running')
  if (!running) return
  const first = running.dataset['kind']
  // While a file is only looked through there is no figure to follow.
  if (first === 'open') return void setTimeout(() => location.reload(), EVERY)
  const timer = setInterval(() => {
    void told().then((state) => {
      if (state === null) return
      if (state.kind !== first || !move(running, state)) {
        clearInterval(timer)
        location.reload()
      }
    })
  }, EVERY)
}

async function told(): Promise<Told | null> {
  try {
    const answer = await fetch(`${location.pathname}/progress.json${location.search}`, {
      redirect: 'error',
    })
    return answer.ok ? ((await answer.json()) as Told) : null
  } catch {
    return null
  }
}

/** `false` when the page has no place for what is told. */
function move(running: HTMLElement, { rows = 0, of = 0, text }: Told): boolean {
  const bar = running.querySelector('progress')
  const label = running.querySelector('label')
  if (!bar || !label || of === 0) return true
  if (!bar.hasAttribute('max')) return false
  bar.value = rows
  if (text) label.textContent = text
  return true
}

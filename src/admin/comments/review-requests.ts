/** What the program says of something that was sent. */
export interface Answer {
  readonly status: number
  readonly said?: string | null
  readonly fault?: string
  /** The comments that something was about. */
  readonly comments?: readonly number[]
  readonly figures?: Readonly<Record<string, number | string | null>>
}

/** Comments of a page, and where there are more. */
export interface CommentPage {
  readonly items: readonly HTMLElement[]
  readonly more: string | null
}

/** Sends a form; `null` when there was no answer, or that of another page: somebody has signed out. */
export async function post(url: string, form: FormData): Promise<Answer | null> {
  const fields = [...form].map(([name, value]) => [name, typeof value === 'string' ? value : ''])
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(fields),
      redirect: 'error',
    })
    return { ...((await answer.json()) as object), status: answer.status }
  } catch {
    return null
  }
}

/** One comment as its own page shows it; `null` when it is gone. */
export async function readComment(id: number): Promise<HTMLElement | null> {
  return (await readPage(`/admin/comments/${id}`))?.items[0] ?? null
}

/** The comments of a page; `null` when it does not answer. */
export async function readPage(url: string): Promise<CommentPage | null> {
  try {
    const answer = await fetch(url, { redirect: 'error' })
    if (!answer.ok) return null
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const items = [...page.querySelectorAll<HTMLElement>('#queue > li')]
    const more = page.querySelector<HTMLElement>('#queue')?.dataset['more'] ?? null
    return { items, more }
  } catch {
    return null
  }
}

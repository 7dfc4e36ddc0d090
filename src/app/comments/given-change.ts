import type { Form } from '#app/read-form.ts'
import type { CommentChange } from '#store/review/steps.ts'

/** What a form wants to change about a comment, and what that is called when it is done. */
export interface ChangeGiven {
  readonly change: CommentChange
  readonly done: 'approved' | 'hidden' | 'noted' | 'themed'
}

const LONGEST_NOTE = 500
const LONGEST_THEME = 50
const MOST_THEMES = 10

/** Reads a form about a comment; `null` when it asks for nothing that there is. */
export function changeOf(form: Form): ChangeGiven | null {
  switch (form.text('action')) {
    case 'approve':
      return { change: { decision: 'approved' }, done: 'approved' }
    case 'hide':
      return { change: { decision: 'hidden' }, done: 'hidden' }
    case 'note':
      return { change: { note: inOneLine(form.text('note'), LONGEST_NOTE) || null }, done: 'noted' }
    case 'themes':
      return { change: { themes: themesIn(form.text('themes')) }, done: 'themed' }
    default:
      return null
  }
}

/** What people say of a comment that has none, whatever its words say: no theme has this name. */
const NO_THEMES = ['–']

/** Each once, whatever its case. */
function themesIn(typed: string): string[] {
  const themes = typed.split(',').map((theme) => inOneLine(theme, LONGEST_THEME))
  const byName = new Map(themes.filter(Boolean).map((theme) => [theme.toLowerCase(), theme]))
  return byName.size === 0 ? NO_THEMES : [...byName.values()].slice(0, MOST_THEMES)
}

function inOneLine(text: string, longest: number): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longest)
}

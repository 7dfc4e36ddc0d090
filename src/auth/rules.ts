import { suffices, type Role } from '#nps/role.ts'

/** What a request needs before a page may answer it. */
export type Access =
  /** Nothing. */
  | 'open'
  /** To be somebody who may see boards; by a setting, that is anybody. */
  | 'viewer'
  /** Nothing but to be sent by a page of ours. */
  | 'own form'
  /** A signature, which the page itself checks: no browser sends one along unasked. */
  | 'signature'
  /** Somebody who is signed in; or who, besides, has at least this role. */
  | 'signed in'
  | Role

/** What each method needs; `ALL` is for those that are not named. */
type Rule = Readonly<Partial<Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'ALL', Access>>>

/**
 * Who may do what: the one table, by Astro's name of the route. What is not here is refused, and a
 * section of the admin area that is not here is not in its navigation. A new page needs a line.
 */
export const RULES: Readonly<Record<string, Rule>> = {
  '/': { GET: 'viewer' },
  '/wall': { GET: 'open' },
  '/logo.png': { GET: 'open' },
  '/theme.css': { GET: 'open' },
  '/404': { ALL: 'open' },
  '/500': { ALL: 'open' },
  '/refused': { ALL: 'open' },
  '/missing': { GET: 'signed in', POST: 'signed in' },
  '/api/[...path]': { ALL: 'open' },
  '/api/v1/openapi.json': { GET: 'open' },
  '/api/v1/snapshot': { GET: 'viewer' },
  '/api/v1/tallies': { GET: 'viewer' },
  '/hooks/[...path]': { ALL: 'open' },
  '/hooks/[vendor]/[source]': { POST: 'signature', ALL: 'open' },

  '/set-up': { GET: 'open', POST: 'own form' },
  '/login': { GET: 'open', POST: 'own form' },
  '/logout': { POST: 'own form' },
  '/invitation': { GET: 'open', POST: 'own form' },

  '/admin': { GET: 'signed in' },
  '/admin/account': { GET: 'signed in', POST: 'signed in' },
  '/admin/account/sessions': { POST: 'signed in' },
  '/admin/account/language': { POST: 'signed in' },
  '/admin/surveys': { GET: 'administrator' },
  '/admin/surveys/[id]': { GET: 'administrator', POST: 'administrator' },
  '/admin/surveys/[id]/deletion': { GET: 'administrator', POST: 'administrator' },
  '/admin/surveys/[id]/place': { POST: 'administrator' },
  '/admin/surveys/[id]/dimensions/[dimension]': { GET: 'administrator', POST: 'administrator' },
  '/admin/surveys/[id]/segments/[segment]': { GET: 'administrator', POST: 'administrator' },
  '/admin/surveys/[id]/segments/[segment]/merge': { GET: 'administrator', POST: 'administrator' },
  '/admin/surveys/[id]/segments/[segment]/separation': { POST: 'administrator' },
  '/admin/surveys/[id]/waves': { GET: 'administrator', POST: 'administrator' },
  '/admin/surveys/[id]/waves/[wave]': { GET: 'administrator', POST: 'administrator' },
  '/admin/surveys/[id]/waves/[wave]/removal': { POST: 'administrator' },
  '/admin/settings': { GET: 'administrator', POST: 'administrator' },
  '/admin/settings/logo': { GET: 'administrator', POST: 'administrator' },
  '/admin/settings/comments': { GET: 'administrator', POST: 'administrator' },
  '/admin/settings/viewing': { GET: 'administrator', POST: 'administrator' },
  '/admin/screens': { GET: 'administrator' },
  '/admin/screens/message': { GET: 'administrator', POST: 'administrator' },
  '/admin/screens/watch': { GET: 'administrator', POST: 'administrator' },
  '/admin/screens/new': { GET: 'administrator', POST: 'administrator' },
  '/admin/screens/[id]': { GET: 'administrator', POST: 'administrator' },
  '/admin/screens/[id]/commands': { POST: 'administrator' },
  '/admin/screens/[id]/address': { GET: 'administrator', POST: 'administrator' },
  '/admin/screens/[id]/revocation': { GET: 'administrator', POST: 'administrator' },
  '/admin/screens/[id]/removal': { POST: 'administrator' },
  '/admin/people': { GET: 'administrator', POST: 'administrator' },
  '/admin/people/[id]': { GET: 'administrator', POST: 'administrator' },
  '/admin/people/invitations': { POST: 'administrator' },
  '/admin/people/invitations/[id]': { POST: 'administrator' },
  '/admin/sources': { GET: 'administrator' },
  '/admin/sources/new': { GET: 'administrator', POST: 'administrator' },
  '/admin/sources/[id]': { GET: 'administrator', POST: 'administrator' },
  '/admin/sources/[id]/key': { GET: 'administrator', POST: 'administrator' },
  '/admin/sources/[id]/revocation': { GET: 'administrator', POST: 'administrator' },
  '/admin/sources/[id]/withdrawals': { GET: 'administrator', POST: 'administrator' },
  '/admin/sources/[id]/withdrawals/[withdrawal]': { GET: 'administrator', POST: 'administrator' },
  '/admin/sources/[id]/sample': { GET: 'administrator', POST: 'administrator' },
  '/admin/sources/[id]/tests': { POST: 'administrator' },
  '/admin/comments': { GET: 'editor' },
  '/admin/comments/[id]': { GET: 'editor', POST: 'editor' },
  '/admin/comments/sure': { POST: 'editor' },
  '/admin/comments/undo': { POST: 'editor' },
  '/admin/comments/releases': { POST: 'editor' },
  '/admin/comments/words': { GET: 'editor', POST: 'editor' },
  '/admin/comments/words/[id]': { POST: 'editor' },
  '/admin/comments/never': { GET: 'administrator' },
  '/admin/comments/erasure': { GET: 'administrator', POST: 'administrator' },
  '/admin/imports': { GET: 'editor', POST: 'editor' },
  '/admin/imports/[id]': { GET: 'editor', POST: 'editor' },
  '/admin/imports/[id]/progress.json': { GET: 'editor' },
  '/admin/imports/[id]/rejected.csv': { GET: 'editor' },
  '/admin/themes': { GET: 'editor', POST: 'editor' },
  '/admin/themes/[id]': { GET: 'editor', POST: 'editor' },
  '/admin/themes/[id]/place': { POST: 'editor' },
  '/admin/themes/[id]/removal': { POST: 'editor' },
  '/admin/themes/suggestions': { GET: 'editor', POST: 'editor' },
  '/admin/log': { GET: 'administrator' },
}

/** What a request needs; `null` when it is refused whoever asks. */
export function accessTo(route: string, method: string): Access | null {
  const rule = Object.hasOwn(RULES, route) ? RULES[route] : undefined
  const asked = method === 'HEAD' ? 'GET' : method
  return Object.entries(rule ?? {}).find(([name]) => name === asked)?.[1] ?? rule?.ALL ?? null
}

/** The methods that a route answers, for the `Allow` of a refusal. */
export function methodsOf(route: string): string[] {
  return Object.hasOwn(RULES, route) ? Object.keys(RULES[route] ?? {}) : []
}

/** Whether it matters who is signed in. */
export function needsPerson(access: Access): access is 'signed in' | Role {
  return access === 'signed in' || access === 'editor' || access === 'administrator'
}

/** Whether somebody with this role may. */
export function allows(access: Access, role: Role): boolean {
  return access === 'editor' || access === 'administrator' ? suffices(role, access) : true
}

/** Whether somebody with this role may look at a page. */
export function mayOpen(route: string, role: Role): boolean {
  const access = accessTo(route, 'GET')
  return access !== null && allows(access, role)
}

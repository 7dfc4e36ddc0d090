import { FaultFinder, type Faulty } from '#app/faulty.ts'

/** More parents than anybody has; all of them stand in a header of every embed. */
const MOST_PARENTS = 50

/**
 * Reads the pages that may frame our embeds, one a line or with blanks between them, as the origins that a
 * policy of a page names: each once, in order. Of a whole address its origin is taken. Says at fault which
 * one cannot be meant.
 */
export function givenParents(text: string): { readonly parents: readonly string[] } | Faulty {
  const fields = new FaultFinder()
  const parents = new Set<string>()
  for (const typed of text.split(/[\s,]+/).filter((part) => part !== '')) {
    const origin = originOf(typed)
    if (origin === null) fields.refuse('parents', { code: 'not an origin', other: typed })
    else parents.add(origin)
  }
  if (parents.size > MOST_PARENTS) fields.refuse('parents', { code: 'too long' })
  return fields.faulty ?? { parents: [...parents] }
}

/** A host, perhaps all that end with it, and nothing that could end a header or begin another directive. */
function originOf(typed: string): string | null {
  const [, scheme = '', wildcard = '', rest = ''] = /^(https?:\/\/)(\*\.)?(.+)$/i.exec(typed) ?? []
  const url = URL.parse(scheme + rest)
  if (!url || url.username !== '' || url.password !== '') return null
  const { hostname, protocol, host } = url
  if (!HOST.test(hostname)) return null
  if (wildcard !== '' && !isOneOwner(hostname)) return null
  return `${protocol}//${wildcard}${host}`
}

const HOST = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/

/** A wildcard before a single label would be everybody's: `*.com`. One before digits is no name's. */
function isOneOwner(hostname: string): boolean {
  const labels = hostname.split('.')
  return labels.length >= 2 && /[a-z]/.test(labels.at(-1) ?? '')
}

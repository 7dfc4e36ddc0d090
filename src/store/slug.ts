/** A name as it may stand in a URL, unlike those that are taken; `otherwise` for one without letters. */
export function freeSlug(name: string, taken: ReadonlySet<string>, otherwise: string): string {
  const base = slugOf(name) || otherwise
  let slug = base
  for (let count = 2; taken.has(slug); count += 1) slug = `${base}-${count}`
  return slug
}

function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}

/** What the page of the formulas does not ask for: what is drawn, and which comments are looked at. */
const OURS = ['theme', 'by', 'q', 'category']

/** The page of the formulas behind the same figures as an address of the intranet page. */
export function howPage(address: string): string {
  const query = new URLSearchParams(address.split('#')[0]?.split('?')[1])
  for (const name of OURS) query.delete(name)
  return query.size === 0 ? '/how' : `/how?${query.toString()}`
}

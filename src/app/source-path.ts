/** The path of the address that a source sends to: the API’s, or that of its own webhook. */
export function pathOf({ kind, slug }: { kind: string; slug: string | null }): string {
  return kind === 'api' ? '/api/v1/responses' : `/hooks/${kind}/${slug ?? ''}`
}

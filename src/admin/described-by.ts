/** The `aria-describedby` of a field in `Labelled.astro`: what of its hint and its fault there is. */
export function describedBy(
  name: string,
  { hint, fault }: { readonly hint?: string | undefined; readonly fault?: string | undefined },
): string | undefined {
  return [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined
}

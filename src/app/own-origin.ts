/** The address under which whoever sent this reached us: what is set, or what their browser says. */
export function ownOrigin({ headers }: Request, origin: string | null): string {
  return origin ?? headers.get('origin') ?? `http://${headers.get('host') ?? 'localhost'}`
}

/** The same of a request as Node has it. */
export function originOf(
  { headers }: { readonly headers: { readonly host?: string | undefined } },
  origin: string | null,
): string {
  return origin ?? `http://${headers.host ?? 'localhost'}`
}

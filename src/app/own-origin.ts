/** The address under which whoever sent this reached us: what is set, or what their browser says. */
export function ownOrigin({ headers }: Request, origin: string | null): string {
  return origin ?? headers.get('origin') ?? `http://${headers.get('host') ?? 'localhost'}`
}

/** The link of an invitation, for who reaches us as this request did. */
export function invitationLink(request: Request, origin: string | null, key: string): string {
  return `${ownOrigin(request, origin)}/invitation?key=${key}`
}

/** The address under which whoever sent this reached us: what is set, or what their browser says. */
function ownOrigin({ headers }: Request, origin: string | null): string {
  return origin ?? headers.get('origin') ?? `http://${headers.get('host') ?? 'localhost'}`
}

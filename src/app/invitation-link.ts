import { ownOrigin } from './own-origin.ts'

/** The link of an invitation, for who reaches us as this request did. */
export function invitationLink(request: Request, origin: string | null, key: string): string {
  return `${ownOrigin(request, origin)}/invitation?key=${key}`
}

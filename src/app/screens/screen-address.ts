/** Where a player is this screen without keeping anything. */
export function screenAddress(origin: string, token: string): string {
  return `${origin}/wall?screen=${token}`
}

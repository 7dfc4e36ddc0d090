/**
 * Who may see boards without being a paired screen or signed in: anyone who can reach the server,
 * nobody, or who has the key in the address.
 */
export type Viewing = (typeof VIEWINGS)[number]

export const VIEWINGS = ['anyone', 'known', 'key'] as const

/** What a person may do: an editor looks after the results, an administrator after everything. */
export type Role = (typeof ROLES)[number]

/** The roles, the one that may less first. */
export const ROLES = ['editor', 'administrator'] as const

/** Reads a role from outside; `null` when it is none. */
export function parseRole(value: unknown): Role | null {
  return ROLES.find((role) => role === value) ?? null
}

/** Whether a role may do what another is needed for. */
export function suffices(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed)
}

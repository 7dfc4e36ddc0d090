import type { Person } from '#store/people/people.ts'

/** Who is signed in. Throws where the rules let in people who are not. */
export function personOf({ person }: { readonly person: Person | null }): Person {
  if (person) return person
  throw new Error('This page needs somebody to be signed in, but its rule in auth/ does not.')
}

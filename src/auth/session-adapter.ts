import type { Adapter, DatabaseSession, Lucia } from 'lucia'
import type { PeopleDatabase } from '#store/engines/people-sqlite.ts'
import type { Person } from '#store/people/people.ts'
import {
  addSession,
  endSession,
  endSessionsOf,
  findSession,
  forgetSessionsBefore,
  listSessions,
  moveSessionEnd,
  type StoredSession,
} from '#store/people/sessions.ts'
import { hashOf } from './keys.ts'

/** However much it is used, a session is over after so many milliseconds: 60 days. */
export const LONGEST_SESSION = 60 * 24 * 60 * 60 * 1000

/** Where Lucia keeps sessions: hashed, and never beyond their longest life. */
export function sessionAdapter(database: PeopleDatabase, now: () => number): Adapter {
  return {
    async getSessionAndUser(id) {
      const found = await database.read((connection) => findSession(connection, hashOf(id)))
      if (!found || found.session.createdAt + LONGEST_SESSION <= now()) return [null, null]
      return [asLucias(found.session, id), { id: found.person.id, attributes: found.person }]
    },
    async getUserSessions(person) {
      const sessions = await database.read((connection) => listSessions(connection, person))
      return sessions.map((session) =>
        asLucias(session, Buffer.from(session.idHash).toString('hex')),
      )
    },
    setSession: ({ id, userId, expiresAt }) =>
      database.write((connection) =>
        addSession(connection, {
          idHash: hashOf(id),
          personId: userId,
          createdAt: now(),
          expiresAt: expiresAt.getTime(),
        }),
      ),
    updateSessionExpiration: (id, expiresAt) =>
      database.write(async (connection) => {
        const found = await findSession(connection, hashOf(id))
        if (!found) return
        const last = found.session.createdAt + LONGEST_SESSION
        await moveSessionEnd(connection, hashOf(id), Math.min(expiresAt.getTime(), last))
      }),
    deleteSession: (id) => database.write((connection) => endSession(connection, hashOf(id))),
    deleteUserSessions: (person) =>
      database.write((connection) => endSessionsOf(connection, person)),
    deleteExpiredSessions: () =>
      database.write((connection) => forgetSessionsBefore(connection, now())),
  }
}

function asLucias({ personId, expiresAt }: StoredSession, id: string): DatabaseSession {
  return { id, userId: personId, expiresAt: new Date(expiresAt), attributes: {} }
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<object, Omit<Person, 'id'>>
    UserId: number
    DatabaseUserAttributes: Person
  }
}

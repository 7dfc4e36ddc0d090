import type { Faulty } from '#app/faulty.ts'
import { makeSetUpCode } from '#auth/set-up-code.ts'
import { Sessions, type Cookie, type SignedIn } from '#auth/sessions.ts'
import { Throttle } from '#auth/throttle.ts'
import { migrate, PEOPLE } from '#db/migrate.ts'
import type { Deed, Doer } from '#nps/deed.ts'
import type { Language } from '#nps/languages.ts'
import { openPeopleDatabase, type PeopleDatabase } from '#store/engines/people-sqlite.ts'
import { listDeeds, noteDeed, type NotedDeed } from '#store/people/deeds.ts'
import {
  listInvitations,
  type FoundInvitation,
  type Invitation,
} from '#store/people/invitations.ts'
import {
  changePerson,
  findPerson,
  isAnybody,
  listPeople,
  type ListedPerson,
  type Person,
} from '#store/people/people.ts'
import { changePassword, signOutEverywhere, type PasswordForm } from './account.ts'
import type { Desk } from './desk.ts'
import { invitationOf, join, setUp, type JoinForm, type SetUpForm } from './join.ts'
import {
  invite,
  managePerson,
  renewAccess,
  withdraw,
  type InviteForm,
  type Link,
  type ManageForm,
} from './manage.ts'
import { signIn, type Entered, type SignInForm } from './sign-in.ts'

/** What pages may ask about people. */
export interface People {
  /** The name of the cookie that holds a session's id. */
  readonly cookieName: string
  /** Takes that cookie away. */
  readonly blankCookie: Cookie
  /** Whether anybody can sign in at all. */
  isSetUp(): Promise<boolean>
  /** Who has this session, which then lasts longer; `null` when it is none or over. */
  signedIn(sessionId: string): Promise<SignedIn | null>
  /** Whether somebody has this session. It does not last longer for that: no cookie has to be set. */
  isSignedIn(sessionId: string): Promise<boolean>
  setUp(form: SetUpForm, address: string): Promise<Entered | Faulty>
  signIn(form: SignInForm, address: string): Promise<Entered | Faulty>
  signOut(sessionId: string): Promise<void>
  signOutEverywhere(person: Person): Promise<void>
  /** Has a person read another language from now on; `null` for what the company or their browser has. */
  changeLanguage(person: Person, language: Language | null): Promise<void>
  changePassword(person: Person, form: PasswordForm, address: string): Promise<Entered | Faulty>
  list(): Promise<ListedPerson[]>
  find(id: number): Promise<ListedPerson | null>
  manage(by: Person, id: number, form: ManageForm): Promise<{ person: Person } | Faulty | null>
  invitations(): Promise<Invitation[]>
  invite(by: Person, form: InviteForm): Promise<Link | Faulty>
  renewAccess(by: Person, id: number): Promise<Link | null>
  withdraw(by: Person, id: number): Promise<void>
  invitation(key: string): Promise<FoundInvitation | null>
  join(key: string, form: JoinForm): Promise<Entered | Faulty | null>
}

/** The log of deeds. */
export interface DeedLog {
  /**
   * Notes what a person did, or a program while nobody was signed in, to what, and what was changed
   * about that. Never a comment's words, never a secret.
   */
  note(by: Person | Doer, deed: Deed, object: string, details?: string): Promise<void>
  /** So many deeds, newest first, from before the one with an id. */
  list(before: number | null, most: number): Promise<NotedDeed[]>
}

/** People, open while the program runs. */
export interface OpenPeople {
  readonly people: People
  readonly log: DeedLog
  /** What the first administrator has to type. */
  readonly setUpCode: string
  readonly close: () => void
}

/** How it is opened. */
export interface Opening {
  /** The results database; people are kept beside it. */
  readonly databaseFile: string
  readonly secret: string
  /** Our public URL, if it is known. */
  readonly origin: string | null
  readonly now?: () => number
}

/** Opens the database of people beside that of the results, and makes and migrates it if need be. */
export function openPeople({ databaseFile, secret, origin, now = Date.now }: Opening): OpenPeople {
  const database = databaseBeside(databaseFile)
  const isHttps = origin?.startsWith('https:') ?? false
  const sessions = new Sessions(database, { isHttps, now })
  const throttle = new Throttle(database, { secret, now })
  const desk: Desk = { database, sessions, throttle, setUpCode: makeSetUpCode(), now }
  return {
    people: peopleAt(desk),
    log: logAt(desk),
    setUpCode: desk.setUpCode,
    close: () => database.close(),
  }
}

/** The database of people beside that of the results. */
export function databaseBeside(databaseFile: string): PeopleDatabase {
  return openPeopleDatabase(`${databaseFile}.people.sqlite`, (opened) => migrate(opened, PEOPLE))
}

function peopleAt(desk: Desk): People {
  const { database, sessions } = desk
  return {
    cookieName: sessions.cookieName,
    blankCookie: sessions.blankCookie(),
    isSetUp: () => database.read(isAnybody),
    signedIn: (id) => sessions.validate(id),
    isSignedIn: (id) => sessions.has(id),
    setUp: (form, address) => setUp(desk, form, address),
    signIn: (form, address) => signIn(desk, form, address),
    signOut: (id) => sessions.invalidate(id),
    signOutEverywhere: (person) => signOutEverywhere(desk, person),
    changeLanguage: ({ id }, language) =>
      database.write((connection) => changePerson(connection, id, { language })),
    changePassword: (person, form, address) => changePassword(desk, person, form, address),
    list: () => database.read(listPeople),
    find: (id) => database.read((connection) => findPerson(connection, id)),
    manage: (by, id, form) => managePerson(desk, by, id, form),
    invitations: () => database.read((connection) => listInvitations(connection, desk.now())),
    invite: (by, form) => invite(desk, by, form),
    renewAccess: (by, id) => renewAccess(desk, by, id),
    withdraw: (by, id) => withdraw(desk, by, id),
    invitation: (key) => invitationOf(desk, key),
    join: (key, form) => join(desk, key, form),
  }
}

function logAt({ database, now }: Desk): DeedLog {
  return {
    note: (by, deed, object, details = '') => {
      const person = typeof by === 'string' ? by : by.id
      return database.write((connection) =>
        noteDeed(connection, { person, deed, object, details, now: now() }),
      )
    },
    list: (before, most) => database.read((connection) => listDeeds(connection, { before, most })),
  }
}

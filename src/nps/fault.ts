/** Why something that a person typed was not taken. Whoever adds one adds its words in `messages/`. */
export type FaultCode =
  | 'missing'
  | 'too long'
  | 'not an e-mail address'
  | 'too short'
  | 'easily guessed'
  | 'taken'
  | 'no role'
  | 'wrong sign-in'
  | 'wrong password'
  | 'wrong code'
  | 'last administrator'
  | 'wait'
  | 'refused'

/** A code, and how many seconds to wait or the words of a refusal where that is the fault. */
export interface Fault {
  readonly code: FaultCode
  readonly seconds?: number
  readonly words?: string
}

/** What is wrong with a form, by the name of the field; `form` is what concerns all of it. */
export type Faults = Readonly<Record<string, Fault>>

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
  | 'wrong pairing code'
  | 'last administrator'
  | 'name taken'
  | 'name of a part'
  | 'nothing chosen'
  | 'not a time zone'
  | 'not a number'
  | 'not a score'
  | 'not a link'
  | 'not a day'
  | 'not a time'
  | 'same time'
  | 'not a scale'
  | 'not a turn'
  | 'ends too soon'
  | 'day is past'
  | 'an e-mail address'
  | 'overlaps'
  | 'not a colour'
  | 'no such accent'
  | 'no picture'
  | 'picture too large'
  | 'too many pixels'
  | 'an SVG'
  | 'not a picture'
  | 'interlaced'
  | 'not an address'
  | 'not an origin'
  | 'not a host'
  | 'not delivered'
  | 'no such word'
  | 'no such response'
  | 'gone'
  | 'wait'
  | 'refused'

/** A code, and what its words need to tell. */
export interface Fault {
  readonly code: FaultCode
  /** How many seconds to wait. */
  readonly seconds?: number
  /** The words of a refusal. */
  readonly words?: string
  /** What it is at odds with. */
  readonly other?: string
  /** Between which two a number has to be. */
  readonly least?: number
  readonly most?: number
  /** What would be taken instead. */
  readonly instead?: string
}

/** What is wrong with a form, by the name of the field; `form` is what concerns all of it. */
export type Faults = Readonly<Record<string, Fault>>

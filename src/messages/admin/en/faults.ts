import type { Fault, FaultCode } from '#nps/fault.ts'

const FAULTS: Record<Exclude<FaultCode, 'wait' | 'refused'>, string> = {
  missing: 'Fill this in.',
  'too long': 'This is too long. Shorten it.',
  'not an e-mail address': 'This is not an e-mail address. Write it like name@example.com.',
  'too short': 'Use at least 10 characters. A few words in a row are easy to remember.',
  'easily guessed': 'This is easily guessed. Choose something that is not your name or address.',
  taken: 'Somebody with this e-mail address can sign in already.',
  'no role': 'Choose what this person may do.',
  'wrong sign-in': 'The e-mail address or the password is not right.',
  'wrong password': 'This is not your current password.',
  'wrong code': 'This is not the code. The program prints it where it was started.',
  'last administrator':
    'This is the only administrator who can sign in. Make somebody else one first.',
}

/** What is wrong with a field, and what to do. */
export function faults({ code, seconds = 0, words = '' }: Fault): string {
  if (code === 'refused') return words
  if (code !== 'wait') return FAULTS[code]
  return `There were too many tries. Try again in ${spanOf(seconds)}.`
}

function spanOf(seconds: number): string {
  if (seconds > 90) return `${Math.ceil(seconds / 60)} minutes`
  return seconds === 1 ? 'a second' : `${seconds} seconds`
}

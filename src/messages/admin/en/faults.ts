import { write } from '#messages/en-words.ts'
import type { Fault, FaultCode } from '#nps/fault.ts'

const FAULTS: Record<Exclude<FaultCode, keyof typeof TELLING>, string> = {
  missing: 'Fill this in.',
  'too long': 'This is too long. Shorten it.',
  'not an e-mail address': 'This is not an e-mail address. Write it like name@example.com.',
  'too short': 'Use at least 10 characters. A few words in a row are easy to remember.',
  'easily guessed':
    'This is easily guessed. Choose something that is not your name, your address or a common password.',
  taken: 'Somebody with this e-mail address can sign in already.',
  'no role': 'Choose what this person may do.',
  'wrong sign-in': 'The e-mail address or the password is not right.',
  'wrong password': 'This is not your current password.',
  'wrong code': 'This is not the code. The program prints it where it was started.',
  'wrong pairing code':
    'No wall shows this code now. A code is good for ten minutes and for one wall: read it again.',
  'not a time': 'This is not a time of day. Write it like 07:00.',
  'same time': 'This is the time at which it begins. Choose another.',
  'not a scale': 'Write a number from 0.5 to 3, like 1.25.',
  'not a turn': 'Write whole seconds from 5 to 3600, like 30.',
  'last administrator':
    'This is the only administrator who can sign in. Make somebody else one first.',
  'name taken': 'Something else has this name, or had it before. Choose another.',
  'name of a part':
    'A segment that was merged into this one has this name. Take that merge back, and merge the other way round.',
  'nothing chosen': 'Choose one of these.',
  'not a time zone': 'This is not a time zone that we know. Choose one of the list.',
  'not a day': 'This is not a day. Write it like 2026-11-20.',
  'ends too soon': 'This is before the first day. Choose that day or a later one.',
  'not a colour': 'This is not a colour. Write it with six digits, like #1f3fe0.',
  'no picture': 'Choose a file first.',
  'picture too large': 'This file is larger than 1 MB. Save the logo smaller.',
  'too many pixels': 'This picture has more than 4 million pixels. Save it smaller.',
  'an SVG':
    'An SVG can hold scripts and load things from elsewhere, so we take none. Save the logo as PNG, at least 200 pixels high.',
  'not a picture': 'This is not a PNG or JPEG that we can read. Save the logo as PNG.',
  'not an address':
    'This is not an address. Write it whole, like https://chat.example.com/hooks/….',
  'no such word':
    'The text has no such words. Take them as they stand there; what is masked already stays masked.',
  'no such response':
    'This survey has no response with this id. Look it up in the survey tool: capital and small letters differ.',
  interlaced: 'This PNG is interlaced, which we do not read. Save it without interlacing.',
}

const TELLING = {
  refused: ({ words = '' }: Fault) => words,
  wait: ({ seconds = 0 }: Fault) => `There were too many tries. Try again in ${spanOf(seconds)}.`,
  overlaps: ({ other = '' }: Fault) =>
    `These days are partly those of ${other}. An answer belongs to one wave, so two waves share no day.`,
  'not a number': ({ least = 0, most = 0 }: Fault) =>
    `Write a whole number from ${least} to ${write.whole(most)}.`,
  'not delivered': ({ words = '' }: Fault) =>
    `It could not be delivered: ${words}. Nothing is saved. Look whether the address is whole, and whether this server can reach it.`,
  'no such accent': ({ instead = '' }: Fault) =>
    `Words in this colour cannot be read on this background. The nearest that can is ${instead}.`,
}

/** What is wrong with a field, and what to do. */
export function faults(fault: Fault): string {
  const { code } = fault
  return code in TELLING
    ? TELLING[code as keyof typeof TELLING](fault)
    : FAULTS[code as keyof typeof FAULTS]
}

function spanOf(seconds: number): string {
  if (seconds > 90) return `${Math.ceil(seconds / 60)} minutes`
  return seconds === 1 ? 'a second' : `${seconds} seconds`
}

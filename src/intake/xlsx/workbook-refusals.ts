import { Refusal } from '#nps/refusal.ts'

/** The archive, or what is inside, breaks off or contradicts itself. */
export function damaged(name: string): Refusal {
  return new Refusal(
    'unreadable',
    `${name} is a damaged workbook: a part of it is missing or does not agree with its checksum.`,
    'Download or export it again. If Excel can still open it, save it there as a new workbook.',
  )
}

/** Unpacking it would take more memory or time than any survey does. */
export function tooLarge(name: string): Refusal {
  return new Refusal(
    'too-many',
    `${name} would unpack to far more than a workbook of survey answers holds.`,
    'Export the answers as CSV, or copy the sheet with the answers into a workbook of its own.',
  )
}

/** It can only be opened with a password. */
export function encrypted(name: string): Refusal {
  return new Refusal(
    'unreadable',
    `${name} is protected with a password, so nothing in it can be read.`,
    'Open it in Excel, save it without the password, or export the answers as CSV.',
  )
}

import { bytesOf, blocksOf, type SourceFile } from '#intake/files/source-file.ts'
import { Refusal } from '#nps/refusal.ts'

/** One object of a file, and where it stands. */
export interface JsonRecord {
  /** Its line, or in an array its place, from 1. */
  readonly line: number
  readonly value: unknown
}

/** An array has to be read as a whole; a larger file may hold one object a line instead. */
const LARGEST = 64 * 1024 * 1024

/** A line may have so many characters; one with more is told as one that is no object. */
const LONGEST_LINE = 2 ** 22
const UNREADABLE = '{'

/** The objects of a file. Numbers are kept as the text that they are, for ids may be long. */
export async function* recordsOf(file: SourceFile): AsyncGenerator<JsonRecord> {
  if (await hasOneALine(file)) yield* recordsByLine(file)
  else yield* recordsInArray(file)
}

/** Whether the first line is an object by itself, and there are more. */
async function hasOneALine(file: SourceFile): Promise<boolean> {
  for await (const { text, isLast } of linesOf(file)) {
    if (text.trim() === '') continue
    return !isLast && isWhole(text)
  }
  return false
}

function isWhole(text: string): boolean {
  try {
    return typeof parse(text) === 'object' && text.trimStart().startsWith('{')
  } catch {
    return false
  }
}

async function* recordsByLine(file: SourceFile): AsyncGenerator<JsonRecord> {
  let line = 0
  for await (const { text } of linesOf(file)) {
    line++
    if (text.trim() === '') continue
    try {
      yield { line, value: parse(text) }
    } catch {
      throw broken(file.name, `line ${line} is no whole object`)
    }
  }
}

async function* recordsInArray(file: SourceFile): AsyncGenerator<JsonRecord> {
  if (file.size > LARGEST) throw tooLarge(file.name)
  const bytes = await bytesOf(file, { from: 0, to: file.size })
  let line = 0
  for (const value of listIn(wholeOf(file.name, bytes))) {
    line++
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) yield { line, value }
  }
}

function wholeOf(name: string, bytes: Buffer): unknown {
  try {
    return parse(new TextDecoder().decode(bytes))
  } catch {
    throw broken(name, 'it breaks off or is written wrongly')
  }
}

/** An array, or the longest array of objects that an object holds, such as `{"responses":[…]}`. */
function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  const lists = Object.values(value ?? {}).filter((inner) => Array.isArray(inner))
  const [longest] = lists
    .filter((list) => typeof list[0] === 'object')
    .toSorted((a, b) => b.length - a.length)
  return longest ?? [value]
}

/** An id of nineteen digits would be rounded as a number. */
function parse(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' ? (context?.source ?? String(value)) : value,
  ) as unknown
}

async function* linesOf(file: SourceFile): AsyncGenerator<{ text: string; isLast: boolean }> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const block of blocksOf(file)) {
    const lines = (rest + decoder.decode(block, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LONGEST_LINE) {
      yield { text: UNREADABLE, isLast: true }
      return
    }
    for (const text of lines) yield { text, isLast: false }
  }
  yield { text: rest + decoder.decode(), isLast: true }
}

function broken(name: string, how: string): Refusal {
  return new Refusal(
    'unreadable',
    `${name} is damaged JSON: ${how}.`,
    'Export or download it again.',
  )
}

function tooLarge(name: string): Refusal {
  return new Refusal(
    'too-many',
    `${name} is one JSON text of more than 64 MB, which would have to be read at once.`,
    'Export one object a line (JSON lines), or CSV.',
  )
}

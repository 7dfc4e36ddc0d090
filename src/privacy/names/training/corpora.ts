import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text in which somebody has marked the names. */
export interface MarkedText {
  readonly text: string
  readonly language: string
  readonly marks: readonly Mark[]
}

/** A marked part, in UTF-16 offsets. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** PERSON, LOC, ORG, MISC and whatever else a corpus has. */
  readonly label: string
}

/** The languages that are learnt. */
export const LEARNT = ['en', 'sv', 'pl', 'de', 'zh'] as const

/** The marked texts of a language, from `FOLDER/LANGUAGE.jsonl`; throws when there are none. */
export function readCorpus(folder: string, language: string): MarkedText[] {
  const file = join(folder, `${language}.jsonl`)
  if (!existsSync(file))
    throw new Error(
      `There are no texts to learn from: ${file} is missing. ` +
        `Give the folder that has ${LEARNT.map((code) => `${code}.jsonl`).join(', ')}: ` +
        'npm run train-names -- FOLDER',
    )
  return readMarked(file, language)
}

/** The marked texts of a file, one JSON object a line: `{"text", "spans": [{"start", "end", "label"}]}`. */
export function readMarked(file: string, language: string): MarkedText[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => markedOf(line, language))
}

interface Line {
  readonly text: string
  readonly spans: readonly Mark[]
}

function markedOf(line: string, language: string): MarkedText {
  const { text, spans } = JSON.parse(line) as Line
  return { text, language, marks: spans }
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/*
 * Real exports of survey tools, which are not part of this repository, against counts that were
 * made of them independently.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const shared = process.env['NPS_WALL_SHARED'] ?? join(root, '../shared/data')

/** The folder of the exports. */
export const formats = join(shared, 'formats')

const list = join(formats, 'expected.json')

/** Whether it is there; says so when it is not. */
export const isThere = existsSync(list)
if (!isThere) console.log('skipped: no shared data')

/** What was counted in a file, as far as tests ask for it. */
export interface Expected {
  readonly file: string
  readonly data_rows: number
  readonly invalid_rows: number
  readonly valid_n: number
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
  /** A fraction, such as `11/93`, of which a hundred times is the score. */
  readonly nps_exact: string
  readonly score_column_header: string
  readonly score_distribution: Readonly<Record<string, number>>
  /** Files of which only the structure is known. */
  readonly files?: readonly string[]
  /** The name of an expectation that holds for this file too. */
  readonly same_as?: string
}

/** Everything that was counted, by name. */
export const expected: Readonly<Record<string, Partial<Expected>>> = isThere
  ? (JSON.parse(readFileSync(list, 'utf8')) as Record<string, Partial<Expected>>)
  : {}

import type { Look } from '#intake/look.ts'
import { Refusal } from '#nps/refusal.ts'
import type { Response } from '#nps/response.ts'
import type { AnonymisedPart } from './anonymised.ts'

/** So many answers are shown. */
const SAMPLE = 6

/** Up to here the values may be few because the answers are. */
const FEW = 8
const TOO_MANY = 1000

/** The first answers, and a watch over what is to split them: it must not be what tells people apart. */
export class Sample {
  readonly responses: Response[] = []
  readonly #values = new Map<string, Set<string>>()
  readonly #rows: number

  constructor({ rows }: Look) {
    this.#rows = rows
  }

  /** Throws `Refusal` when a dimension has too many different values. */
  add({ responses }: AnonymisedPart): void {
    this.responses.push(...responses.slice(0, SAMPLE - this.responses.length))
    for (const { touchpoint, segments } of responses) {
      if (touchpoint !== null) this.#see('Touchpoint', touchpoint)
      for (const [name, segment] of Object.entries(segments)) this.#see(name, segment)
    }
  }

  #see(name: string, value: string): void {
    const values = this.#values.get(name) ?? new Set()
    this.#values.set(name, values.add(value))
    if (values.size > TOO_MANY || (values.size > FEW && values.size * 2 > this.#rows))
      throw new Refusal(
        'bad-option',
        `“${name}” has more than ${values.size - 1} different values, so it may be what somebody said or who they are.`,
        'Choose a column with few values, such as a region, or none.',
      )
  }
}

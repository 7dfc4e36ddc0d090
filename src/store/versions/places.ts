import { segmentsByDimension, touchpointId } from '#store/dimensions.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import type { Placement } from '#store/response-batch.ts'
import type { Said } from './said.ts'

/** A placement, by the ids in the database. */
export type Place = Pick<Said, 'touchpoint' | 'segments'>

/** The places of a survey. They are few, so each is looked up once and kept. */
export class Places {
  readonly #connection: Connection
  readonly #survey: number
  readonly #known = new Map<string, Place>()

  constructor(connection: Connection, survey: number) {
    this.#connection = connection
    this.#survey = survey
  }

  /** The place of a placement; names that are new are added. */
  async of(placement: Placement): Promise<Place> {
    const name = JSON.stringify(placement)
    const known = this.#known.get(name)
    if (known) return known
    const { touchpoint, segments } = placement
    const place = {
      touchpoint:
        touchpoint === null ? null : await touchpointId(this.#connection, this.#survey, touchpoint),
      segments: await segmentsByDimension(this.#connection, this.#survey, segments),
    }
    this.#known.set(name, place)
    return place
  }
}

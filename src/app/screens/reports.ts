import type { Writing } from '#app/writing/writing-thread.ts'
import type { SeenReport } from '#store/screens.ts'

/** A report, and when it came, in milliseconds since 1970. */
export interface TimedReport {
  readonly at: number
  readonly report: SeenReport
}

/**
 * What screens have last reported. It is kept in memory and written down together, now and then: with
 * thousands of screens there would be a hundred writes a second, each seen as a change of the results.
 */
export class Reports {
  readonly #latest = new Map<number, TimedReport>()
  readonly #unwritten = new Set<number>()

  note(screen: number, report: TimedReport): void {
    this.#latest.set(screen, report)
    this.#unwritten.add(screen)
  }

  /** `null` when there has been none since the program was started. */
  of(screen: number): TimedReport | null {
    return this.#latest.get(screen) ?? null
  }

  /** Forgets what another browser has said, whose screen it was. */
  forget(screen: number): void {
    this.#latest.delete(screen)
    this.#unwritten.delete(screen)
  }

  /** Writes down what is new. What could not be written is next time. */
  async write(writing: Pick<Writing, 'noteReports'>): Promise<void> {
    const reports = [...this.#unwritten].flatMap((id) => {
      const latest = this.#latest.get(id)
      return latest ? [{ id, at: instantOf(latest.at), report: latest.report }] : []
    })
    this.#unwritten.clear()
    if (reports.length === 0) return
    try {
      await writing.noteReports({ reports })
    } catch (error) {
      for (const { id } of reports) this.#unwritten.add(id)
      throw error
    }
  }
}

function instantOf(milliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString()
}

import type { Fault, FaultCode, Faults } from '#nps/fault.ts'

/** What is wrong with what was typed, as a value: pages are bundled and have classes of their own. */
export interface Faulty {
  readonly faults: Faults
}

/** One field is at fault. */
export function faulty(field: string, code: FaultCode): Faulty {
  return { faults: { [field]: { code } } }
}

/** Nothing is taken for so many milliseconds. */
export function faultyFor(milliseconds: number): Faulty {
  return { faults: { form: { code: 'wait', seconds: Math.ceil(milliseconds / 1000) } } }
}

/** Gathers what is wrong with the fields of a form: of each the first that is found. */
export class FaultFinder {
  readonly #faults: Record<string, Fault> = {}

  /** `null` when nothing is wrong. */
  get faulty(): Faulty | null {
    return Object.keys(this.#faults).length > 0 ? { faults: this.#faults } : null
  }

  /** A field is at fault. */
  refuse(field: string, fault: Fault): void {
    this.#faults[field] ??= fault
  }

  /** A name in one line, of so many characters at the most. */
  name(field: string, text: string, longest: number): string {
    const name = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
    if (!name) this.refuse(field, { code: 'missing' })
    else if (name.length > longest) this.refuse(field, { code: 'too long' })
    return name
  }

  /** What was typed in any number of lines, of so many characters at the most; `null` when nothing was. */
  words(field: string, text: string, longest: number): string | null {
    const words = text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/[^\P{Cc}\n]/gu, '')
      .replace(/ *\n */g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
    if (words.length > longest) this.refuse(field, { code: 'too long' })
    return words || null
  }
}

import type { Refusal, RefusalCode } from '#nps/refusal.ts'

/** What has to be answered before a file can be taken: a `Refusal` as plain data. */
export interface OpenQuestion {
  readonly code: RefusalCode
  readonly message: string
  readonly hint: string
}

/** The question that a refusal asks. */
export function openQuestion({ code, message, hint }: Refusal): OpenQuestion {
  return { code, message, hint }
}

import type { Faults } from '#nps/fault.ts'
import type { Cookie } from '#auth/sessions.ts'
import type { Refused } from './refused.ts'

/** What the answer to a form needs of Astro. */
interface Page {
  readonly cookies: { set: (name: string, value: string, attributes: Cookie['attributes']) => void }
  readonly redirect: (path: string, status: 303) => Response
  readonly response: { status?: number; readonly headers: Headers }
}

/** Lets somebody in: sets the cookie of a session and goes on to another page. */
export function letIn(
  { cookies, redirect }: Page,
  { name, value, attributes }: Cookie,
  to: string,
): Response {
  cookies.set(name, value, attributes)
  return redirect(to, 303)
}

/** What is wrong with a form, for the page to show; sets the status that says so. */
export function faultsOf({ response }: Page, outcome: object | null): Faults {
  if (outcome && 'refused' in outcome) {
    response.status = 422
    return faultsOfRefusal(outcome as Refused)
  }
  if (!outcome || !('faults' in outcome)) return {}
  const faults = outcome.faults as Faults
  const wait = faults['form']?.code === 'wait' ? faults['form'].seconds : null
  response.status = wait ? 429 : 422
  if (wait) response.headers.set('retry-after', String(wait))
  return faults
}

/** A refusal beside the field that it is about. It is in words already. */
function faultsOfRefusal({ refused: { message, hint, field = 'form' } }: Refused): Faults {
  return { [field]: { code: 'refused', words: `${message} ${hint}` } }
}

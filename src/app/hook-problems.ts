import type { Vendor } from '#intake/hooks/vendor.ts'
import { sendsOnlyIds } from '#intake/hooks/vendors.ts'
import type { Refusal } from '#nps/refusal.ts'
import type { Problem } from './problem.ts'

/** There is no such survey tool, or it sends ids only. */
export function noVendor(name: string): Problem {
  const tool = sendsOnlyIds(name)
  if (tool === null)
    return {
      status: 404,
      title: 'No such survey tool',
      detail: 'The address is /hooks/VENDOR/SOURCE, as /admin/sources shows it.',
    }
  return {
    status: 422,
    title: `${tool}’s webhooks hold ids and no answers`,
    detail: `The answers would have to be fetched with an account of yours. Export them from ${tool} and import the file.`,
    code: 'ids-only',
  }
}

/** There is no such source, or it is revoked. */
export function noSource({ name }: Vendor): Problem {
  return {
    status: 404,
    title: `No source takes webhooks of ${name} here`,
    detail: 'Make one on /admin/sources, or correct the address. A revoked one is gone.',
  }
}

/** The tool has not told its secret yet. */
export function noSecret({ name, setUp }: Vendor): Problem {
  return {
    status: 401,
    title: 'The secret of this source is not known yet',
    detail: `${setUp} Then tell the secret of ${name} on /admin/sources, or with npm run create-source -- --name NAME --change --secret -`,
  }
}

/** The program's own secret has changed. */
export function unreadableSecret(): Problem {
  return {
    status: 503,
    title: 'The secret of this source cannot be read',
    detail:
      'The program’s own SECRET is not the one it was sealed with. Bring that back, or set the secret of the source again.',
  }
}

/** The proof is missing or wrong. */
export function unproven({ name }: Vendor, fault: string): Problem {
  return {
    status: 401,
    title: `The call does not prove that it comes from ${name}`,
    detail: `${fault} Check that the tool and this source have the same secret.`,
  }
}

/** What the call says cannot be taken. A tool that sends it again will fare no better. */
export function refusedCall({ code, message, hint }: Refusal): Problem {
  const status = code === 'bad-body' || code === 'too-many' ? 400 : 422
  return { status, title: message, detail: hint, code }
}

import type { APIRoute } from 'astro'
import { adminMessagesIn } from '#messages/admin/language.ts'

/**
 * How far an upload is with becoming an import, or an import with having its comments masked, for the
 * bar that shows it, and in words.
 */
export const GET: APIRoute = async ({ locals, params }) => {
  const { imports } = locals.services
  const { running, behind: masking } = adminMessagesIn(locals.language).imports
  const key = params['id'] ?? ''
  const upload = imports.upload(key)
  if (upload) {
    const { state } = upload
    return Response.json(
      state.kind === 'running' ? { ...state, text: running.reading(state.rows, state.of) } : state,
    )
  }
  const behind = /^\d{1,15}$/.test(key) ? await imports.masked(Number(key)) : null
  if (!behind?.isUnderWay) return Response.json({ kind: 'gone' })
  const { masked: rows, of } = behind
  return Response.json({ kind: 'running', rows, of, text: masking.underWay(rows, of) })
}

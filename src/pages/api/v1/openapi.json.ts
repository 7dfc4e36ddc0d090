import type { APIRoute } from 'astro'
import { OPENAPI } from '#app/openapi.ts'

/** The description of this API. */
export const GET: APIRoute = () => Response.json(OPENAPI)

import { inLanguage } from '#nps/languages.ts'

/** What a page may be about that is not there. */
export type MissingThing =
  | 'page'
  | 'survey'
  | 'dimension'
  | 'segment'
  | 'wave'
  | 'source'
  | 'withdrawal'
  | 'theme'
  | 'goal'
  | 'improvement'
  | 'benchmark'
  | 'outlet'

/** What is not there, and the page to go back to. */
export interface Missing {
  readonly what: MissingThing
  readonly back: string
}

/** What saying so needs of Astro. */
interface Page {
  readonly locals: { missing?: Missing }
  readonly url: URL
  readonly rewrite: (path: string) => Promise<Response>
}

/** Answers 404 with a page that says what is not there. No form may have been read before. */
export function missing(
  { locals, url, rewrite }: Page,
  what: MissingThing,
  back: string,
): Promise<Response> {
  locals.missing = { what, back }
  // A page that is asked for in a language is missing in that language.
  return rewrite(inLanguage('/missing', url.searchParams.get('lang')))
}

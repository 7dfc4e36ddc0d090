import type { IncomingMessage } from 'node:http'

/** Whether who asks would rather have a page than JSON: a browser that somebody looks at says so. */
export function prefersHtml({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const html = qualityOf('text/html', headers.accept ?? '')
  return html > 0 && html >= qualityOf('application/json', headers.accept ?? '')
}

/** How much a type is wanted that is named, from 0 to 1; 0 for one that is not. */
function qualityOf(type: string, accept: string): number {
  for (const range of accept.toLowerCase().split(',')) {
    const [name, ...parameters] = range.split(';').map((part) => part.trim())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    if (name === type) return quality === undefined ? 1 : Number(quality.slice(2)) || 0
  }
  return 0
}

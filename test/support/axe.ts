import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 at the levels A and AA, and what axe itself advises. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** What axe finds wrong with a page as it is now, in words. It comes by the debugger: pages let no script in. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(SOURCE)
  const options = JSON.stringify({
    runOnly: TAGS,
    resultTypes: ['violations'],
    // Nothing of a page is in a frame, and style sheets that are loaded are known.
    ...{ iframes: false, preload: false },
  })
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`)
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !isMeterAtRest(id, html))
      .map(({ html, any, all, none }) => {
        const [why] = [...any, ...all, ...none]
        return `${id}: ${html.slice(0, 160)} (${why?.message ?? ''})`
      }),
  )
}

/** A score that is withheld is a meter without a value, which its words say: scripts look for it by its role. */
function isMeterAtRest(id: string, html: string): boolean {
  return id === 'aria-required-attr' && html.includes('role="meter"')
}

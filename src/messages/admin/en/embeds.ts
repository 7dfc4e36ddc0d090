import type { Embed, EmbedTheme } from '#nps/embed.ts'

const kinds: Record<Embed, { readonly name: string; readonly about: string }> = {
  gauge: { name: 'Score', about: 'The score on its scale, with its change and its targets.' },
  trend: { name: 'Trend', about: 'The score month by month.' },
  comments: { name: 'Comments', about: 'A fair sample of what customers say.' },
}

const themes: Record<EmbedTheme, string> = {
  auto: 'As the reader’s browser is set',
  light: 'Light',
  dark: 'Dark',
}

/** `/admin/embeds`. */
export const embeds = {
  title: 'Embeds',
  lead: 'Show the results inside other pages: SharePoint, Confluence or any page of yours. Copy a line into it. What it shows stays current, sets no cookies and fits whatever size its frame has, from 200 pixels wide.',
  choose: 'What the lines below show',
  view: 'Survey and segment',
  first: 'The survey that is shown first',
  everybody: (survey: string) => `${survey}, everybody`,
  segment: (dimension: string, name: string) => `${dimension}: ${name}`,
  theme: 'Colours',
  themes,
  language: 'Language',
  ofReader: 'That of the company, or of the reader’s browser',
  apply: 'Change the lines',
  kinds,
  line: (name: string) => `Line to copy for ${name}`,
  copyName: (name: string) => `Copy the line for ${name}`,
  preview: (name: string) => `Preview of ${name}`,
  key: 'Boards are open to those with the key only. Put the key in the place of KEY in the line: whoever can read the page can then read the key, too.',
  keyWord: 'KEY',
  known:
    'Boards are open only to paired screens and people who are signed in. In pages of other sites nobody is signed in here, so embeds say that nothing is shown. Let everybody with a key see boards, or everybody.',
  toViewing: 'Who may see boards',
  parents: {
    title: 'Pages that may show embeds',
    label: 'Their addresses, one a line',
    hint: 'The beginning is enough: https://intranet.example.com, or https://*.sharepoint.com for all that end so. Without any, only pages of this server may. Paths are left out.',
    saved: 'Saved. Pages at these addresses may show embeds from now on.',
    none: 'Saved. No other pages may show embeds any more.',
    nobody: 'none',
  },
}

/** The sections of the admin area, in the order of its navigation. Each is the page `/admin/<section>`. */
export const SECTIONS = [
  'imports',
  'comments',
  'themes',
  'goals',
  'improvements',
  'benchmarks',
  'screens',
  'embeds',
  'news',
  'surveys',
  'sources',
  'people',
  'settings',
  'log',
] as const

export type Section = (typeof SECTIONS)[number]

// @ts-check

/** Which room may import which; `src/README.md` draws the same table. */
const ROOMS = {
  nps: [],
  intake: ['nps'],
  privacy: ['nps'],
  store: ['nps'],
  live: ['nps'],
  charts: ['nps'],
  messages: ['nps'],
  pictures: ['nps', 'charts', 'messages'],
  snapshots: ['nps', 'store'],
  auth: ['nps', 'store'],
  app: [
    ...[
      'nps',
      'intake',
      'privacy',
      'store',
      'snapshots',
      'pictures',
      'live',
      'auth',
      'messages',
      'db',
    ],
  ],
  islands: ['nps', 'charts', 'messages'],
  admin: ['nps', 'layouts', 'messages'],
  layouts: ['nps', 'messages', 'styles'],
  server: ['nps', 'app', 'live', 'pictures'],
  commands: ['nps', 'intake', 'privacy', 'app', 'messages'],
  pages: ['nps', 'app', 'auth', 'admin', 'islands', 'charts', 'layouts', 'messages', 'styles'],
}

/** What runs in browsers knows neither Node nor Astro. */
const BROWSER_ROOMS = ['nps', 'charts', 'islands', 'messages']

/** Packages that one room alone may name. */
const HOME_OF = {
  kysely: 'store',
  'better-sqlite3': 'store',
  lucia: 'auth',
  '@resvg/resvg-js': 'pictures',
}

/** Within a room files are neighbours; between rooms they have full names. */
const UPWARDS = { regex: '^\\.\\./', message: 'Between rooms import #room/file.ts, never ../.' }

/**
 * ESLint's configuration of the walls between the rooms.
 * @type {import('eslint').Linter.Config[]}
 */
export const walls = [
  ...Object.entries(ROOMS).map(([room, open]) => wall(room, open)),
  {
    files: ['src/**'],
    ignores: ['src/privacy/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSAsExpression > TSTypeReference[typeName.name="Response"]',
          message: 'Only privacy/ makes a Response: let anonymise() do it.',
        },
      ],
    },
  },
  {
    files: ['db/**', 'test/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [UPWARDS] }] },
  },
]

/**
 * @param {string} room
 * @param {readonly string[]} open
 * @returns {import('eslint').Linter.Config}
 */
function wall(room, open) {
  const allowed = [room, ...open].join('|')
  const foreign = Object.entries(HOME_OF)
    .filter(([, home]) => home !== room)
    .map(([name]) => name)
  const patterns = [
    UPWARDS,
    { regex: `^#(?!(?:${allowed})/)`, message: `${room}/ may import only: ${open.join(', ')}.` },
    { regex: `^(?:${foreign.join('|')})$`, message: 'Another room is the home of this package.' },
  ]
  if (BROWSER_ROOMS.includes(room))
    patterns.push({ regex: '^(?:node|astro):', message: `${room}/ runs in browsers too.` })
  return {
    files: [`src/${room}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  }
}

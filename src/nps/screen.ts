/** Which way up a screen hangs; `auto` is how its browser lies. */
export type Layout = (typeof LAYOUTS)[number]
export const LAYOUTS = ['auto', 'landscape', 'portrait'] as const

/** Light or dark; by the browser's own setting, or by the hour. */
export type ScreenTheme = (typeof SCREEN_THEMES)[number]
export const SCREEN_THEMES = ['auto', 'light', 'dark', 'hours'] as const

/** What a screen does while nobody is there to look: nothing to be seen, or hardly any light. */
export type Quiet = (typeof QUIETS)[number]
export const QUIETS = ['black', 'dim'] as const

/** One full-screen view. */
export type Scene = (typeof SCENES)[number]
export const SCENES = [
  'board',
  'score',
  'trend',
  'goals',
  'voices',
  'segments',
  'improvements',
  'message',
] as const

/** A scene, and for how many seconds it is shown. */
export interface SceneTurn {
  readonly scene: Scene
  readonly seconds: number
}

/** From one time of day to another, `07:00` to `19:00`; past midnight where it ends before it begins. */
export interface Hours {
  readonly from: string
  readonly to: string
}

/** How a screen looks. */
export interface Look {
  /** In their order; with one there is nothing to take turns. */
  readonly scenes: readonly SceneTurn[]
  /** Whether they come in another order each time round. */
  readonly isShuffled: boolean
  readonly layout: Layout
  /** How large everything is; 1 is what we think right. */
  readonly scale: number
  readonly theme: ScreenTheme
  /** When a theme by the hour is light. */
  readonly light: Hours
  /** `null`: ours. */
  readonly language: string | null
  /** `null`: there are none. */
  readonly quiet: ({ readonly kind: Quiet } & Hours) | null
}

/** What a screen shows: whose results, and how. */
export interface Showing extends Look {
  /** The id of a survey; `null` for the one that is shown first. */
  readonly survey: string | null
  /** The id of a segment; `null` for everybody. */
  readonly segment: string | null
}

/** All that a screen is told of itself. */
export interface Screen extends Showing {
  readonly name: string
  /** Somebody has switched the picture off. */
  readonly isBlank: boolean
}

/** What a screen is to do now, once. */
export type ScreenTask = (typeof SCREEN_TASKS)[number]
export const SCREEN_TASKS = ['reload', 'identify'] as const

/** What is said to one screen; without a screen, that it is none any more. */
export interface ScreenNews {
  readonly screen: Screen | null
  readonly task: ScreenTask | null
}

/** The smallest and the largest scale, and the shortest and longest turn of a scene in seconds. */
export const SCALES = { least: 0.5, most: 3 } as const
export const TURNS = { least: 5, most: 3_600 } as const

/** How a screen looks until somebody chooses otherwise. */
export const DEFAULT_LOOK: Look = {
  scenes: [{ scene: 'board', seconds: 30 }],
  isShuffled: false,
  layout: 'auto',
  scale: 1,
  theme: 'auto',
  light: { from: '07:00', to: '19:00' },
  language: null,
  quiet: null,
}

/** What a wall shows that nobody has paired. */
export const UNPAIRED: Showing = { ...DEFAULT_LOOK, survey: null, segment: null }

/** Reads how a screen looks. What cannot be read is as it is by default: a wall shows something always. */
export function parseLook(value: unknown): Look {
  const { scenes, isShuffled, layout, scale, theme, light, language, quiet } = fields(value)
  const { kind, ...span } = fields(quiet)
  const hours = parseHours(span)
  const quietKind = oneOf(QUIETS, kind)
  const turns = (Array.isArray(scenes) ? scenes : []).flatMap(parseTurn)
  return {
    scenes: turns.length > 0 ? turns : DEFAULT_LOOK.scenes,
    isShuffled: isShuffled === true,
    layout: oneOf(LAYOUTS, layout) ?? DEFAULT_LOOK.layout,
    scale: typeof scale === 'number' ? scaleOf(scale) : DEFAULT_LOOK.scale,
    theme: oneOf(SCREEN_THEMES, theme) ?? DEFAULT_LOOK.theme,
    light: parseHours(light) ?? DEFAULT_LOOK.light,
    language: textOr(language, null),
    quiet: quietKind && hours && { kind: quietKind, ...hours },
  }
}

/** Reads what a screen is told. Throws `TypeError` when it is nothing of the kind. */
export function parseScreenNews(value: unknown): ScreenNews {
  const { screen, task } = fields(value)
  if (screen === undefined) throw new TypeError('What is told to a screen has no screen.')
  return { screen: screen === null ? null : parseScreen(screen), task: oneOf(SCREEN_TASKS, task) }
}

function parseScreen(value: unknown): Screen {
  const { name, survey, segment, isBlank } = fields(value)
  return {
    ...parseLook(value),
    name: textOr(name, ''),
    survey: textOr(survey, null),
    segment: textOr(segment, null),
    isBlank: isBlank === true,
  }
}

/** What a screen shows whose address says some of it itself: `?survey=&scene=&layout=&scale=&theme=&lang=`. */
export function pinned(showing: Showing, query: URLSearchParams): Showing {
  const survey = query.get('survey') || null
  const theme = oneOf(['auto', 'light', 'dark'] as const, query.get('theme'))
  const scene = oneOf(SCENES, query.get('scene'))
  return {
    ...showing,
    scenes: scene ? [turnOf(scene, showing)] : showing.scenes,
    // A segment is one of its survey's.
    survey: survey ?? showing.survey,
    segment: query.get('segment') || (survey === null ? showing.segment : null),
    layout: oneOf(LAYOUTS, query.get('layout')) ?? showing.layout,
    scale: query.get('scale') ? scaleOf(Number(query.get('scale'))) : showing.scale,
    theme: theme ?? showing.theme,
    language: query.get('lang') || showing.language,
  }
}

/** A scene for as long as it has its turn, or would have. */
function turnOf(scene: Scene, { scenes }: Look): SceneTurn {
  return scenes.find((turn) => turn.scene === scene) ?? { scene, seconds: 30 }
}

/** What of a screen changes with the time of day, such as `14:05`. */
export function atTime(
  { theme, light, quiet }: Look,
  time: string,
): { readonly colours: 'auto' | 'light' | 'dark'; readonly quiet: Quiet | null } {
  const byHour = isWithin(light, time) ? 'light' : 'dark'
  return {
    colours: theme === 'hours' ? byHour : theme,
    quiet: quiet && isWithin(quiet, time) ? quiet.kind : null,
  }
}

/** Whether a screen shows segments beside each other. */
export function hasSegments({ segment, scenes }: Showing): boolean {
  return segment === null && scenes.some(({ scene }) => scene === 'segments')
}

/** Whether what two screens show is made of the same results, in the same words. */
export function isSamePage(one: Showing, other: Showing): boolean {
  return (
    one.survey === other.survey &&
    one.segment === other.segment &&
    one.language === other.language &&
    hasSegments(one) === hasSegments(other)
  )
}

/** How large words are at a scale: a line of them has to fit into the window. */
export function textScale(scale: number): number {
  return Math.min(scale, 2)
}

/** How much of a board there is room for. */
export type Room = 'all' | 'figures' | 'score'

/** What there is room for at a scale: rather less than something cut. */
export function roomAt(scale: number): Room {
  if (scale <= 1.05) return 'all'
  return scale <= 1.3 ? 'figures' : 'score'
}

function isWithin({ from, to }: Hours, time: string): boolean {
  return from <= to ? from <= time && time < to : from <= time || time < to
}

function parseTurn(value: unknown): SceneTurn[] {
  const { scene, seconds } = fields(value)
  const known = oneOf(SCENES, scene)
  if (!known || typeof seconds !== 'number' || !(seconds > 0)) return []
  return [{ scene: known, seconds: Math.min(TURNS.most, Math.max(TURNS.least, seconds)) }]
}

function parseHours(value: unknown): Hours | null {
  const { from, to } = fields(value)
  return isTime(from) && isTime(to) && from !== to ? { from, to } : null
}

/** Whether something is a time of day, such as `07:00`. */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
}

function scaleOf(scale: number): number {
  if (!(scale > 0)) return DEFAULT_LOOK.scale
  return Math.min(SCALES.most, Math.max(SCALES.least, Math.round(scale * 100) / 100))
}

function oneOf<T extends string>(options: readonly T[], value: unknown): T | null {
  return options.find((option) => option === value) ?? null
}

function textOr<Otherwise>(value: unknown, otherwise: Otherwise): string | Otherwise {
  return typeof value === 'string' ? value : otherwise
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

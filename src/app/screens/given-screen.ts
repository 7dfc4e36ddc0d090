import { FaultFinder, type Faulty } from '#app/faulty.ts'
import type { Form } from '#app/read-form.ts'
import {
  DEFAULT_LOOK,
  isTime,
  LAYOUTS,
  parseLook,
  QUIETS,
  SCALES,
  SCENES,
  SCREEN_THEMES,
  TURNS,
  type Hours,
  type Look,
  type SceneTurn,
} from '#nps/screen.ts'
import type { ScreenChange, StoredScreen } from '#store/screens.ts'

/** A screen as it was typed. */
export interface ScreenForm {
  readonly name: string
  readonly place: string
  /** A survey’s id, perhaps a blank and a segment’s id; empty for what is shown first. */
  readonly view: string
  /** Its scenes in their order; those that are empty are none. */
  readonly turns: readonly TypedTurn[]
  /** `order` or `shuffled`. */
  readonly turning: string
  readonly layout: string
  readonly scale: string
  readonly theme: string
  readonly lightFrom: string
  readonly lightTo: string
  readonly language: string
  /** `none`, or what happens in quiet hours. */
  readonly quiet: string
  readonly quietFrom: string
  readonly quietTo: string
}

/** A scene, and for how many seconds it is shown. */
interface TypedTurn {
  readonly scene: string
  readonly seconds: string
}

const FIELDS = [
  ...(['name', 'place', 'view', 'layout', 'scale', 'theme', 'lightFrom', 'lightTo'] as const),
  ...(['language', 'quiet', 'quietFrom', 'quietTo', 'turning'] as const),
] as const satisfies readonly (keyof ScreenForm)[]

/** So many turns have room in the form: each scene once. */
const MOST_TURNS = SCENES.length
const SLOTS = Array.from({ length: MOST_TURNS }, (_, index) => index + 1)

export const LONGEST_SCREEN_NAME = 100
const LONGEST_PLACE = 200

/** For how long a scene is shown that nobody has said anything of. */
const DEFAULT_SECONDS = 30

/** Quiet hours as they are proposed where there are none. */
const NIGHT: Hours = { from: '20:00', to: '06:00' }

/** Reads the form of a screen. */
export function screenIn(form: Form): ScreenForm {
  const texts = Object.fromEntries(FIELDS.map((field) => [field, form.text(field)]))
  const turns = SLOTS.map((slot) => ({
    scene: form.text(`scene${String(slot)}`),
    seconds: form.text(`seconds${String(slot)}`),
  }))
  return { ...texts, turns } as unknown as ScreenForm
}

/** A screen as it is typed. */
export function typedScreen({ name, place, showing }: StoredScreen): ScreenForm {
  const { survey, segment, layout, scale, theme, light, language, quiet } = showing
  const { scenes, isShuffled } = showing
  return {
    ...{ name, place, layout, theme },
    turns: SLOTS.map((slot) => {
      const turn = scenes[slot - 1]
      return { scene: turn?.scene ?? '', seconds: String(turn?.seconds ?? DEFAULT_SECONDS) }
    }),
    turning: isShuffled ? 'shuffled' : 'order',
    view: [survey, segment].filter((part) => part !== null).join(' '),
    scale: String(scale),
    lightFrom: light.from,
    lightTo: light.to,
    language: language ?? '',
    quiet: quiet?.kind ?? 'none',
    quietFrom: (quiet ?? NIGHT).from,
    quietTo: (quiet ?? NIGHT).to,
  }
}

/** Reads a screen, or says what is wrong with it. What the form does not have stays as it was. */
export function givenScreen(form: ScreenForm, before: Look): { change: ScreenChange } | Faulty {
  const fields = new ScreenFields()
  const name = fields.name('name', form.name, LONGEST_SCREEN_NAME)
  if (form.place.length > LONGEST_PLACE) fields.refuse('place', { code: 'too long' })
  const [survey = '', segment = ''] = form.view.split(' ')
  const theme = fields.oneOf('theme', SCREEN_THEMES, form.theme)
  const quiet = fields.oneOf('quiet', ['none', ...QUIETS], form.quiet)
  const turning = fields.oneOf('turning', ['order', 'shuffled'], form.turning)
  const look = parseLook({
    ...before,
    scenes: fields.turns(form.turns),
    isShuffled: turning === 'shuffled',
    layout: fields.oneOf('layout', LAYOUTS, form.layout),
    scale: fields.scale('scale', form.scale),
    theme,
    light: theme === 'hours' ? fields.hours('light', form.lightFrom, form.lightTo) : before.light,
    language: form.language || null,
    quiet: quiet !== 'none' && {
      kind: quiet,
      ...fields.hours('quiet', form.quietFrom, form.quietTo),
    },
  })
  const view = { survey: survey || null, segment: segment || null }
  return fields.faulty ?? { change: { name, place: form.place, view, look } }
}

class ScreenFields extends FaultFinder {
  oneOf<T extends string>(field: string, options: readonly T[], text: string): T | null {
    const chosen = options.find((option) => option === text) ?? null
    if (chosen === null) this.refuse(field, { code: 'nothing chosen' })
    return chosen
  }

  scale(field: string, text: string): number {
    const scale = /^\d(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : NaN
    if (!(scale >= SCALES.least && scale <= SCALES.most))
      this.refuse(field, { code: 'not a scale' })
    return isNaN(scale) ? DEFAULT_LOOK.scale : scale
  }

  turns(typed: readonly TypedTurn[]): SceneTurn[] {
    return typed.flatMap(({ scene: text, seconds }, index) => {
      if (text === '') return []
      const scene = this.oneOf(`scene${String(index + 1)}`, SCENES, text)
      const isTurn = /^\d{1,4}$/.test(seconds)
      if (!isTurn || Number(seconds) < TURNS.least || Number(seconds) > TURNS.most)
        this.refuse(`seconds${String(index + 1)}`, { code: 'not a turn' })
      return scene ? [{ scene, seconds: Number(seconds) }] : []
    })
  }

  hours(field: string, from: string, to: string): Hours {
    if (!isTime(from)) this.refuse(`${field}From`, { code: 'not a time' })
    if (!isTime(to)) this.refuse(`${field}To`, { code: 'not a time' })
    else if (from === to) this.refuse(`${field}To`, { code: 'same time' })
    return { from, to }
  }
}

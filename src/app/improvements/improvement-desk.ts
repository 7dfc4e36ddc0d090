import type { Done } from '#app/done.ts'
import { faulty, type Faulty } from '#app/faulty.ts'
import { removedAmong, type RemovedThing } from '#app/removed.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { dayOf } from '#nps/period.ts'
import type { Connection, Reader } from '#store/engines/sqlite.ts'
import {
  improvementsInCare,
  type ImprovementChange,
  type ImprovementInCare,
} from '#store/improvements-in-care.ts'
import { readSettings } from '#store/settings.ts'
import { givenImprovement, typedImprovement, type ImprovementForm } from './given-improvement.ts'
import { checkWords, type Answered, type WordsChecked } from './own-words.ts'
import { scopeChoices, type ScopeChoices, type SurveyChoice } from './scope-choices.ts'

/** What we did about what customers said, for those who look after it. */
export interface ImprovementDesk {
  /** Those that are there, the latest first, and those that can be put back. */
  list(): Promise<{ improvements: ImprovementListed[]; removed: RemovedThing[] }>
  /** `null` when there is none, or it has been removed. */
  find(id: number): Promise<ImprovementListed | null>
  choices(): Promise<ScopeChoices>
  /** Adds one; asks first where masking would hide something of what was said. */
  add(form: ImprovementForm, answered: Answered): Promise<Noted>
  change(id: number, form: ImprovementForm, answered: Answered): Promise<Noted>
  /** `false` when there is none. */
  remove(id: number): Promise<boolean>
  /** `false` when there is nothing to put back. */
  putBack(id: number): Promise<boolean>
}

/** What came of noting an improvement: done, at fault, or a question. */
export type Noted = Done | Faulty | Extract<WordsChecked, { asks: unknown }>

/** An improvement among the others. */
export interface ImprovementListed extends Omit<ImprovementInCare, 'theme' | 'survey'> {
  /** The name of its theme. */
  readonly theme: string | null
  /** `null`: the company's. */
  readonly survey: SurveyChoice | null
  /** Its day is not here yet: nobody else sees it. */
  readonly isToCome: boolean
  /** As it is typed. */
  readonly typed: ImprovementForm
}

interface Parts {
  readonly reader: Reader
  readonly writing: Writing
  readonly now: () => Temporal.Instant
}

/** Opens the desk. */
export function improvementDesk(parts: Parts): ImprovementDesk {
  const { reader, writing, now } = parts
  const list = () => reader.read((connection) => improvementsListed(connection, now()))
  const choices = () => reader.read(scopeChoices)

  async function note(
    form: ImprovementForm,
    answered: Answered,
    write: (change: ImprovementChange) => Promise<boolean>,
  ): Promise<Noted> {
    const given = givenImprovement(form, await choices())
    if (!('change' in given)) return given
    const checked = await checkWords(parts, given.change.said, answered)
    if ('asks' in checked) return checked
    const isNoted = await write({ ...given.change, said: checked.words })
    return isNoted ? { done: true } : faulty('form', 'gone')
  }

  return {
    list: async () => {
      const all = await list()
      return {
        improvements: all.filter(({ removedAt }) => removedAt === null),
        removed: removedAmong(all.map((one) => ({ ...one, name: one.title }))),
      }
    },
    find: async (id) =>
      (await list()).find((one) => one.id === id && one.removedAt === null) ?? null,
    choices,
    add: (form, answered) => note(form, answered, (change) => writing.addImprovement(change)),
    change: (id, form, answered) =>
      note(form, answered, (change) => writing.changeImprovement({ id, change })),
    remove: (id) => writing.removeImprovement({ id, now: now().toString() }),
    putBack: (id) => writing.putImprovementBack({ id }),
  }
}

async function improvementsListed(
  connection: Connection,
  now: Temporal.Instant,
): Promise<ImprovementListed[]> {
  const { themes, surveys } = await scopeChoices(connection)
  const today = dayOf(now, (await readSettings(connection)).timeZone)
  return improvementsInCare(connection).map((improvement) => ({
    ...improvement,
    theme: themes.find(({ id }) => id === improvement.theme)?.name ?? null,
    survey: surveys.find(({ id }) => id === improvement.survey) ?? null,
    isToCome: improvement.doneOn > today,
    typed: typedImprovement(improvement),
  }))
}

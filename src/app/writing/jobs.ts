import type { FaultCode } from '#nps/fault.ts'
import type { GoalNote } from '#nps/goal-history.ts'
import type { Day } from '#nps/period.ts'
import type { Masking, MaskingTask } from '#app/masking/masking.ts'
import type { MaskingRules } from '#nps/masking-rules.ts'
import type { MaskedWords } from '#nps/response.ts'
import {
  addBenchmark,
  changeBenchmark,
  putBenchmarkBack,
  removeBenchmark,
  type BenchmarkChange,
} from '#store/benchmarks.ts'
import { deleteSurvey, type SurveyDeleted } from '#store/delete-survey.ts'
import { renameDimension } from '#store/dimension-changes.ts'
import { queue, type Queue } from '#store/engines/queue.ts'
import type { Writer } from '#store/engines/sqlite.ts'
import { addGoal, changeGoal, removeGoal, type Goal } from '#store/goals.ts'
import {
  addImprovement,
  changeImprovement,
  putImprovementBack,
  removeImprovement,
  type ImprovementChange,
} from '#store/improvements-in-care.ts'
import { rememberColumns } from '#store/remembered-columns.ts'
import type { Recorded } from '#store/response-recorder.ts'
import {
  changeSegment,
  mergeSegments,
  separateSegment,
  type SegmentChange,
} from '#store/segment-changes.ts'
import { changeSettings, type Settings } from '#store/settings.ts'
import type { Source } from '#store/sources.ts'
import {
  addScreen,
  changeScreen,
  noteMissed,
  noteReports,
  removeScreen,
  type MissedScreens,
  type NotedReport,
  type ScreenChange,
  type ScreenChanged,
} from '#store/screens.ts'
import { forgetStuckFile, noteStuckFile, type StuckFile } from '#store/stuck-files.ts'
import type { MaskingWord } from '#store/masking-words.ts'
import type { Stepped, Undone } from '#store/review/steps.ts'
import { CommentJobs, type CommentStep, type MaskedMore, type SureOnes } from './comment-jobs.ts'
import { fillComments, type Filling } from './fill-comments.ts'
import { turnImport } from './import-jobs.ts'
import {
  changeSurvey,
  moveSurvey,
  type Changed,
  type Move,
  type SurveyChange,
} from '#store/survey-changes.ts'
import { addWave, changeWave, removeWave, type WaveNote, type WaveNoted } from '#store/waves.ts'
import {
  addTheme,
  addWords,
  changeTheme,
  ignorePhrase,
  moveTheme,
  removeTheme,
  type ThemeChange,
  type ThemeChanged,
} from '#store/themes/themes.ts'
import type { Withdrawing } from '#store/withdrawals.ts'
import type { ThemeWord } from '#nps/themes/theme.ts'
import type { ImportOpening, ImportPart, OpenedImport } from './import-run.ts'
import { ImportSessions } from './import-sessions.ts'
import { releaseByClock, releaseNow, releaseOfImport, type ReleasedNow } from './release-jobs.ts'
import { addSource, alterSource, type SourceAlteration, type SourceGiven } from './source-jobs.ts'
import { withdrawAnswers } from './withdrawal-jobs.ts'
import { changing, takeLogo, type LogoGiven } from './survey-jobs.ts'
import {
  receiveRead,
  receiveResponses,
  type Delivery,
  type ReadDelivery,
  type Received,
} from '#app/receive-responses.ts'

/** What the writing thread needs to know. */
export interface JobsContext {
  readonly writer: Writer
  readonly secret: string
  /** What masks words. */
  readonly masking: Masking
}

/** What was chosen for files with a header. */
export interface ColumnsChosen {
  readonly fingerprint: string
  /** The id of the survey. */
  readonly survey: number
  readonly choices: unknown
  readonly now: string
}

/** A wave of a survey as it is to be. */
export interface WaveChange {
  readonly survey: number
  readonly id: number
  readonly wave: WaveNote
}

/** A goal that is to be set, on the company's day. */
export interface GoalGiven {
  readonly goal: GoalNote & Pick<Goal, 'survey' | 'segment'>
  readonly today: Day
}

/** A goal as it is to be. */
export interface GoalChange {
  readonly id: number
  readonly note: GoalNote
  readonly today: Day
}

/** Whether a goal is to be one. */
export interface GoalRemoval {
  readonly id: number
  readonly isRemoved: boolean
  readonly today: Day
}

/** Everything that changes the results database. Arguments and answers cross between threads. */
export class Jobs {
  readonly #context: JobsContext
  readonly #comments: CommentJobs
  readonly #imports: ImportSessions
  /** By the id of the source. */
  readonly #turns = new Map<number, Queue>()

  constructor(context: JobsContext) {
    this.#context = context
    this.#comments = new CommentJobs(context)
    this.#imports = new ImportSessions(context.writer)
  }

  /** Takes responses that a source has posted. */
  receive(delivery: Delivery): Promise<Received> {
    return this.#inTurn(delivery, () => receiveResponses(this.#context, delivery))
  }

  /** Opens an import. It is one transaction: nothing is seen before it is closed. */
  openImport(opening: ImportOpening): Promise<OpenedImport> {
    return this.#imports.openImport(opening)
  }

  /** Records a part of a file. */
  addToImport(part: ImportPart): Promise<void> {
    return this.#imports.addToImport(part)
  }

  /** Closes an import: kept, or taken back as if it had never been opened. */
  closeImport(closing: { importId: number; keep: boolean }): Promise<Recorded> {
    return this.#imports.closeImport(closing)
  }

  /** Masks words for whoever fills comments with them. */
  maskWords(task: MaskingTask): Promise<MaskedWords[]> {
    return this.#context.masking.mask(task)
  }

  /** Gives comments that wait their texts; returns the rules that hold if these are others. */
  fillComments(filling: Filling): Promise<MaskingRules | null> {
    return fillComments(this.#context.writer, filling)
  }

  /** Takes an import back; `false` when there is nothing to take back. */
  undoImport({ importId, now }: { importId: number; now: string }): Promise<boolean> {
    return turnImport(this.#context.writer, { importId, now, to: 'undone' })
  }

  /** Puts an import back in place; `false` when there is none that is undone. */
  redoImport({ importId }: { importId: number }): Promise<boolean> {
    return turnImport(this.#context.writer, { importId, now: '', to: 'standing' })
  }

  /** Remembers what was chosen for files with a header, for the next one. */
  rememberColumns({ fingerprint, ...chosen }: ColumnsChosen): Promise<void> {
    return this.#context.writer.write((connection) =>
      rememberColumns(connection, fingerprint, chosen),
    )
  }

  /** Takes what has been read of a webhook. */
  receiveRead(delivery: ReadDelivery): Promise<Received> {
    return this.#inTurn(delivery, () => receiveRead(this.#context, delivery))
  }

  /** Adds a source; `null` when the name is taken. */
  createSource(source: SourceGiven): Promise<Source | null> {
    return addSource(this.#context, source)
  }

  /** Changes a source; `false` when there is none, or its new name is taken. */
  changeSource(alteration: SourceAlteration): Promise<boolean> {
    return alterSource(this.#context, alteration)
  }

  /** Takes answers of a source out, or puts them back; how many there were. */
  withdrawAnswers(task: { which: Withdrawing; now: string }): Promise<number> {
    return withdrawAnswers(this.#context.writer, task)
  }

  /** Notes that a file of the drop folder is in, or could not be moved out of it. */
  noteStuckFile(file: StuckFile): Promise<void> {
    return this.#context.writer.write((connection) => noteStuckFile(connection, file))
  }

  /** Forgets such a file when it has gone. */
  forgetStuckFile({ name }: { name: string }): Promise<void> {
    return this.#context.writer.write((connection) => forgetStuckFile(connection, name))
  }

  /** Changes some of the company's settings. */
  changeSettings(settings: Partial<Settings>): Promise<void> {
    return changing(this.#context, (connection) => changeSettings(connection, settings))
  }

  /** Takes another logo, or none; returns why not. */
  changeLogo(given: LogoGiven | null): Promise<FaultCode | null> {
    return takeLogo(this.#context, given)
  }

  changeSurvey({ id, change }: { id: number; change: SurveyChange }): Promise<Changed> {
    return changing(this.#context, (connection) => changeSurvey(connection, id, change))
  }

  /** Deletes a survey of which no answer counts, from the disk too. */
  async deleteSurvey({ id }: { id: number }): Promise<SurveyDeleted> {
    const deleted = await changing(this.#context, (connection) => deleteSurvey(connection, id))
    if (deleted === 'done') await this.#context.writer.scrub()
    return deleted
  }

  /** `false` when it stays where it is. */
  moveSurvey({ id, move }: { id: number; move: Move }): Promise<boolean> {
    return changing(this.#context, (connection) => moveSurvey(connection, id, move))
  }

  /** Renames a dimension. */
  renameDimension({ id, name }: { id: number; name: string }): Promise<Changed> {
    return changing(this.#context, (connection) => renameDimension(connection, id, name))
  }

  changeSegment({ id, change }: { id: number; change: SegmentChange }): Promise<Changed> {
    return changing(this.#context, (connection) => changeSegment(connection, id, change))
  }

  /** Makes one segment of two; `false` when they are not two of one dimension. */
  mergeSegments({ from, into }: { from: number; into: number }): Promise<boolean> {
    return changing(this.#context, (connection) => mergeSegments(connection, from, into))
  }

  /** Takes a merge back; `false` when the segment is not part of another one. */
  separateSegment({ id }: { id: number }): Promise<boolean> {
    return changing(this.#context, (connection) => separateSegment(connection, id))
  }

  addWave({ survey, wave }: { survey: number; wave: WaveNote }): Promise<WaveNoted> {
    return changing(this.#context, (connection) => addWave(connection, survey, wave))
  }

  changeWave({ survey, id, wave }: WaveChange): Promise<WaveNoted> {
    return changing(this.#context, (connection) => changeWave(connection, survey, id, wave))
  }

  /** `false` when there is none. */
  removeWave({ survey, wave }: { survey: number; wave: number }): Promise<boolean> {
    return changing(this.#context, (connection) => removeWave(connection, survey, wave))
  }

  /** Sets a goal; its id. */
  addGoal({ goal, today }: GoalGiven): Promise<number> {
    return changing(this.#context, async (connection) => addGoal(connection, goal, today))
  }

  /** `false` when there is none, or nothing to change. */
  changeGoal({ id, note, today }: GoalChange): Promise<boolean> {
    return changing(this.#context, async (connection) => changeGoal(connection, id, note, today))
  }

  /** Removes a goal or puts it back; `false` when there is none, or it is so already. */
  removeGoal({ id, isRemoved, today }: GoalRemoval): Promise<boolean> {
    return changing(this.#context, async (connection) =>
      removeGoal(connection, id, isRemoved, today),
    )
  }

  stepComment(step: CommentStep): Promise<Stepped> {
    return this.#comments.step(step)
  }

  maskInComment(more: MaskedMore): Promise<boolean> {
    return this.#comments.mask(more)
  }

  approveSureComments(which: SureOnes): Promise<number> {
    return this.#comments.approveSure(which)
  }

  undoCommentStep(who: { by: number }): Promise<Undone | null> {
    return this.#comments.undo(who)
  }

  addMaskingWord(word: MaskingWord): Promise<number> {
    return this.#comments.addWord(word)
  }

  removeMaskingWord(which: { id: number }): Promise<MaskingWord['kind'] | null> {
    return this.#comments.removeWord(which)
  }

  tidyComments(when: { now: string }): Promise<number> {
    return this.#comments.tidy(when)
  }

  /** Makes public what is ready, if it is time; how many comments there were. */
  releaseByClock({ now }: { now: string }): Promise<number> {
    return releaseByClock(this.#context.writer, Temporal.Instant.from(now))
  }

  /** Makes public what is ready, as far as it is enough for a batch. */
  releaseNow(): Promise<ReleasedNow> {
    return releaseNow(this.#context.writer)
  }

  /** Makes public what is ready of an import whose comments are masked, if it is enough for a batch. */
  releaseOfImport({ importId }: { importId: number }): Promise<number> {
    return releaseOfImport(this.#context.writer, importId)
  }

  eraseResponse(which: { key: string }): Promise<boolean> {
    return this.#comments.erase(which)
  }

  /** Its id; `null` when the name is taken. */
  addTheme(theme: ThemeChange): Promise<number | null> {
    return changing(this.#context, async (connection) => addTheme(connection, theme))
  }

  changeTheme({ id, change }: { id: number; change: ThemeChange }): Promise<ThemeChanged> {
    return changing(this.#context, async (connection) => changeTheme(connection, id, change))
  }

  /** `false` when there is no such theme. */
  addThemeWord({ id, word }: { id: number; word: ThemeWord }): Promise<boolean> {
    return changing(this.#context, async (connection) => addWords(connection, id, [word]))
  }

  /** `false` when it stays where it is. */
  moveTheme({ id, move }: { id: number; move: Move }): Promise<boolean> {
    return changing(this.#context, async (connection) => moveTheme(connection, id, move))
  }

  /** `false` when there is none. */
  removeTheme({ id }: { id: number }): Promise<boolean> {
    return changing(this.#context, async (connection) => removeTheme(connection, id))
  }

  /** `false` when its survey is gone. */
  addImprovement(improvement: ImprovementChange): Promise<boolean> {
    return changing(this.#context, async (connection) => addImprovement(connection, improvement))
  }

  /** `false` when it, or its survey, is gone. */
  changeImprovement({ id, change }: { id: number; change: ImprovementChange }): Promise<boolean> {
    return changing(this.#context, async (connection) => changeImprovement(connection, id, change))
  }

  /** `false` when there is none. */
  removeImprovement({ id, now }: { id: number; now: string }): Promise<boolean> {
    return changing(this.#context, async (connection) => removeImprovement(connection, id, now))
  }

  /** `false` when there is nothing to put back. */
  putImprovementBack({ id }: { id: number }): Promise<boolean> {
    return changing(this.#context, async (connection) => putImprovementBack(connection, id))
  }

  /** Counts that everybody sees another picture, because another day has begun. */
  beginDay(): Promise<void> {
    return changing(this.#context, async () => undefined)
  }

  /** `false` when its survey is gone. */
  addBenchmark(benchmark: BenchmarkChange): Promise<boolean> {
    return changing(this.#context, async (connection) => addBenchmark(connection, benchmark))
  }

  /** `false` when it, or its survey, is gone. */
  changeBenchmark({ id, change }: { id: number; change: BenchmarkChange }): Promise<boolean> {
    return changing(this.#context, async (connection) => changeBenchmark(connection, id, change))
  }

  /** `false` when there is none. */
  removeBenchmark({ id, now }: { id: number; now: string }): Promise<boolean> {
    return changing(this.#context, async (connection) => removeBenchmark(connection, id, now))
  }

  /** `false` when there is nothing to put back. */
  putBenchmarkBack({ id }: { id: number }): Promise<boolean> {
    return changing(this.#context, async (connection) => putBenchmarkBack(connection, id))
  }

  /** A phrase that is not to be suggested again. */
  ignorePhrase({ phrase }: { phrase: string }): Promise<void> {
    return this.#context.writer.write(async (connection) => ignorePhrase(connection, phrase))
  }

  /** Adds a screen; its id, or `null` when the name is taken. Screens are in no picture. */
  addScreen(screen: { name: string; hash: Uint8Array; now: string }): Promise<number | null> {
    return this.#context.writer.write(async (connection) => addScreen(connection, screen))
  }

  changeScreen({ id, change }: { id: number; change: ScreenChange }): Promise<ScreenChanged> {
    return this.#context.writer.write(async (connection) => changeScreen(connection, id, change))
  }

  /** `false` when there is none. */
  removeScreen({ id }: { id: number }): Promise<boolean> {
    return this.#context.writer.write(async (connection) => removeScreen(connection, id))
  }

  /** Writes down what screens have last reported. */
  noteReports({ reports }: { reports: readonly NotedReport[] }): Promise<void> {
    return this.#context.writer.write(async (connection) => noteReports(connection, reports))
  }

  /** Notes that somebody was told which screens are missing, and which are back. */
  noteMissed(missed: MissedScreens): Promise<void> {
    return this.#context.writer.write(async (connection) => noteMissed(connection, missed))
  }

  /** What a source sends counts in the order of its coming, though what has words takes longer to mask. */
  #inTurn<Answer>(
    { sourceId }: { sourceId: number },
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    const turn = this.#turns.get(sourceId) ?? queue()
    this.#turns.set(sourceId, turn)
    return turn(work)
  }
}

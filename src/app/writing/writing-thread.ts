import { once } from 'node:events'
import { Worker, type MessagePort } from 'node:worker_threads'
import { Calls } from '#app/threads/calls.ts'
import { importWriting } from './import-writing.ts'
import type { Jobs } from './jobs.ts'
import { COMMITTED, type JobName, type ThreadData } from './protocol.ts'

/** The same jobs, seen from another thread. Each throws what the job throws. */
export type Writing = { readonly [Job in JobName]: Jobs[Job] } & {
  /** Lets another thread send imports, through a port of its own. What it leaves open is taken back. */
  admit(port: MessagePort): Promise<void>
  /** Calls a function whenever readers see something new, before the job that wrote it answers. */
  onCommit(listener: () => void): void
  /** Whether the thread takes calls. */
  isAlive(): boolean
  /** Waits for what is under way and ends the thread. */
  close(): Promise<void>
}

/** Starts the thread that owns every write. It migrates the database before it is ready. */
export async function startWriting(data: ThreadData): Promise<Writing> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: data })
  const calls = new Calls<JobName | 'admit'>(worker, 'The writing thread')
  await calls.ready()
  return {
    receive: (delivery) => calls.call('receive', delivery),
    ...importWriting(calls),
    admit: (port) => calls.call('admit', port, { transfer: [port] }),
    undoImport: (which) => calls.call('undoImport', which),
    redoImport: (which) => calls.call('redoImport', which),
    rememberColumns: (chosen) => calls.call('rememberColumns', chosen),
    createSource: (source) => calls.call('createSource', source),
    onCommit: (listener) => {
      worker.on('message', (said) => {
        if (said === COMMITTED) listener()
      })
    },
    isAlive: () => calls.isAlive,
    receiveRead: (delivery) => calls.call('receiveRead', delivery),
    changeSource: (alteration) => calls.call('changeSource', alteration),
    withdrawAnswers: (task) => calls.call('withdrawAnswers', task),
    noteStuckFile: (file) => calls.call('noteStuckFile', file),
    forgetStuckFile: (which) => calls.call('forgetStuckFile', which),
    changeSettings: (settings) => calls.call('changeSettings', settings),
    changeLogo: (given) => calls.call('changeLogo', given),
    changeSurvey: (change) => calls.call('changeSurvey', change),
    deleteSurvey: (which) => calls.call('deleteSurvey', which),
    moveSurvey: (move) => calls.call('moveSurvey', move),
    renameDimension: (change) => calls.call('renameDimension', change),
    changeSegment: (change) => calls.call('changeSegment', change),
    mergeSegments: (which) => calls.call('mergeSegments', which),
    separateSegment: (which) => calls.call('separateSegment', which),
    addWave: (wave) => calls.call('addWave', wave),
    changeWave: (change) => calls.call('changeWave', change),
    removeWave: (which) => calls.call('removeWave', which),
    addGoal: (given) => calls.call('addGoal', given),
    changeGoal: (change) => calls.call('changeGoal', change),
    removeGoal: (removal) => calls.call('removeGoal', removal),
    addTheme: (theme) => calls.call('addTheme', theme),
    changeTheme: (change) => calls.call('changeTheme', change),
    addThemeWord: (added) => calls.call('addThemeWord', added),
    moveTheme: (move) => calls.call('moveTheme', move),
    removeTheme: (which) => calls.call('removeTheme', which),
    ignorePhrase: (which) => calls.call('ignorePhrase', which),
    addImprovement: (improvement) => calls.call('addImprovement', improvement),
    changeImprovement: (change) => calls.call('changeImprovement', change),
    removeImprovement: (which) => calls.call('removeImprovement', which),
    putImprovementBack: (which) => calls.call('putImprovementBack', which),
    beginDay: () => calls.call('beginDay'),
    addBenchmark: (benchmark) => calls.call('addBenchmark', benchmark),
    changeBenchmark: (change) => calls.call('changeBenchmark', change),
    removeBenchmark: (which) => calls.call('removeBenchmark', which),
    putBenchmarkBack: (which) => calls.call('putBenchmarkBack', which),
    stepComment: (step) => calls.call('stepComment', step),
    maskInComment: (more) => calls.call('maskInComment', more),
    approveSureComments: (which) => calls.call('approveSureComments', which),
    undoCommentStep: (who) => calls.call('undoCommentStep', who),
    addMaskingWord: (word) => calls.call('addMaskingWord', word),
    removeMaskingWord: (which) => calls.call('removeMaskingWord', which),
    tidyComments: (when) => calls.call('tidyComments', when),
    releaseByClock: (when) => calls.call('releaseByClock', when),
    releaseNow: () => calls.call('releaseNow'),
    releaseOfImport: (which) => calls.call('releaseOfImport', which),
    eraseResponse: (which) => calls.call('eraseResponse', which),
    addScreen: (screen) => calls.call('addScreen', screen),
    changeScreen: (change) => calls.call('changeScreen', change),
    removeScreen: (which) => calls.call('removeScreen', which),
    noteReports: (noted) => calls.call('noteReports', noted),
    noteMissed: (missed) => calls.call('noteMissed', missed),
    close: async () => {
      if (!calls.isAlive) return
      const exited = once(worker, 'exit')
      await calls.call('stop')
      await exited
    },
  }
}

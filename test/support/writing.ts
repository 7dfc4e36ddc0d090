import { maskingHere } from '#app/masking/masking.ts'
import { Jobs } from '#app/writing/jobs.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'

/** The program's own secret, wherever a test writes in its own thread. */
export const SECRET = 'a secret of sixteen'

/** A fresh database, and everything that writes, in this thread. */
export function writingInThisThread(): FreshDatabase & { readonly writing: Writing } {
  const database = freshDatabase()
  const jobs = new Jobs({ writer: database.writer, secret: SECRET, masking: maskingHere() })
  const writing: Writing = {
    receive: (delivery) => jobs.receive(delivery),
    receiveRead: (delivery) => jobs.receiveRead(delivery),
    openImport: (opening) => jobs.openImport(opening),
    addToImport: (part) => jobs.addToImport(part),
    closeImport: (closing) => jobs.closeImport(closing),
    maskWords: (task) => jobs.maskWords(task),
    fillComments: (filling) => jobs.fillComments(filling),
    undoImport: (which) => jobs.undoImport(which),
    redoImport: (which) => jobs.redoImport(which),
    rememberColumns: (chosen) => jobs.rememberColumns(chosen),
    createSource: (source) => jobs.createSource(source),
    changeSource: (alteration) => jobs.changeSource(alteration),
    noteStuckFile: (file) => jobs.noteStuckFile(file),
    forgetStuckFile: (which) => jobs.forgetStuckFile(which),
    changeSettings: (settings) => jobs.changeSettings(settings),
    changeLogo: (given) => jobs.changeLogo(given),
    changeSurvey: (change) => jobs.changeSurvey(change),
    moveSurvey: (move) => jobs.moveSurvey(move),
    deleteSurvey: (which) => jobs.deleteSurvey(which),
    renameDimension: (change) => jobs.renameDimension(change),
    withdrawAnswers: (task) => jobs.withdrawAnswers(task),
    changeSegment: (change) => jobs.changeSegment(change),
    mergeSegments: (which) => jobs.mergeSegments(which),
    separateSegment: (which) => jobs.separateSegment(which),
    addWave: (wave) => jobs.addWave(wave),
    changeWave: (change) => jobs.changeWave(change),
    removeWave: (which) => jobs.removeWave(which),
    addGoal: (given) => jobs.addGoal(given),
    changeGoal: (change) => jobs.changeGoal(change),
    removeGoal: (removal) => jobs.removeGoal(removal),
    addTheme: (theme) => jobs.addTheme(theme),
    changeTheme: (change) => jobs.changeTheme(change),
    addThemeWord: (added) => jobs.addThemeWord(added),
    moveTheme: (move) => jobs.moveTheme(move),
    removeTheme: (which) => jobs.removeTheme(which),
    ignorePhrase: (which) => jobs.ignorePhrase(which),
    addImprovement: (improvement) => jobs.addImprovement(improvement),
    changeImprovement: (change) => jobs.changeImprovement(change),
    removeImprovement: (which) => jobs.removeImprovement(which),
    putImprovementBack: (which) => jobs.putImprovementBack(which),
    beginDay: () => jobs.beginDay(),
    addBenchmark: (benchmark) => jobs.addBenchmark(benchmark),
    changeBenchmark: (change) => jobs.changeBenchmark(change),
    removeBenchmark: (which) => jobs.removeBenchmark(which),
    putBenchmarkBack: (which) => jobs.putBenchmarkBack(which),
    admit: () => Promise.resolve(),
    stepComment: (step) => jobs.stepComment(step),
    maskInComment: (more) => jobs.maskInComment(more),
    approveSureComments: (which) => jobs.approveSureComments(which),
    undoCommentStep: (who) => jobs.undoCommentStep(who),
    addMaskingWord: (word) => jobs.addMaskingWord(word),
    removeMaskingWord: (which) => jobs.removeMaskingWord(which),
    tidyComments: (when) => jobs.tidyComments(when),
    releaseByClock: (when) => jobs.releaseByClock(when),
    releaseNow: () => jobs.releaseNow(),
    releaseOfImport: (which) => jobs.releaseOfImport(which),
    eraseResponse: (which) => jobs.eraseResponse(which),
    addScreen: (screen) => jobs.addScreen(screen),
    changeScreen: (change) => jobs.changeScreen(change),
    removeScreen: (which) => jobs.removeScreen(which),
    noteReports: (noted) => jobs.noteReports(noted),
    noteMissed: (missed) => jobs.noteMissed(missed),
    onCommit: () => undefined,
    isAlive: () => true,
    close: () => Promise.resolve(),
  }
  return { ...database, writing }
}

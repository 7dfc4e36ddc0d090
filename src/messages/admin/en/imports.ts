import { counted, formOf, write } from '#messages/en-words.ts'
import type { Day } from '#nps/period.ts'
import type { RefusalCode } from '#nps/refusal.ts'
import type { Score } from '#nps/snapshot.ts'

/** `8 to 12 Nov 2021`: what both ends share is said once. */
function span(from: Day, to: Day): string {
  if (from === to) return write.day(from)
  const [day = '', month, year] = write.day(from).split(' ')
  const [, lastMonth, lastYear] = write.day(to).split(' ')
  const shared = year !== lastYear ? 0 : month !== lastMonth ? 1 : 2
  return `${[write.day(from), `${day} ${month ?? ''}`, day][shared] ?? ''} to ${write.day(to)}`
}

const TOOLS: Readonly<Record<string, string>> = {
  qualtrics: 'Qualtrics export',
  surveymonkey: 'SurveyMonkey export',
  survicate: 'Survicate export',
  typeform: 'Typeform export',
  'google-forms': 'Google Forms export',
  'microsoft-forms': 'Microsoft Forms export',
  formbricks: 'Formbricks export',
  tally: 'Tally export',
  delighted: 'Delighted export',
  hubspot: 'HubSpot export',
  asknicely: 'AskNicely export',
  wootric: 'Wootric export',
  satismeter: 'SatisMeter export',
}

const CONTAINERS = { csv: 'CSV file', xlsx: 'Workbook', json: 'JSON file' } as const

const FIELDS: Readonly<Record<string, string>> = {
  rating: 'Rating',
  date: 'Date',
  comment: 'Comment',
  touchpoint: 'Touchpoint',
  id: 'Response id',
}

/** How a question is answered on this page; the hints that come with it are for the shell. */
const ANSWERS: Partial<Record<RefusalCode, string>> = {
  'no-rating': 'If one of the columns does hold ratings from 0 to 10, choose it as the rating.',
  'ambiguous-rating': 'Choose which column is the rating.',
  'labels-only': 'Choose a column with the numbers from 0 to 10 as the rating.',
  'ambiguous-date': 'Choose the order in which day, month and year stand.',
  'no-date': 'Choose the column with the dates, or give one day for all answers.',
  'ambiguous-sheet':
    'Choose the sheet that is meant. To take all, import them one after the other.',
  'unknown-sheet': 'Choose one of its sheets.',
  'imported-before': 'Undo that import first, or give the same day.',
  'no-valid-row': 'Choose other columns for the rating and the date.',
  'bad-option': 'Change it, or leave it as it is recognised.',
}

/** What a hint says of the columns, before it comes to how one is chosen at the shell. */
function columnsNamed(hint: string): string {
  return /^These columns .*?\. (?=If one)/s.exec(hint)?.[0] ?? ''
}

function score(value: Score): string {
  if (!value.withheld) return write.signed(value.nps)
  return value.reason === 'no answers' ? 'no answers' : 'not shown yet'
}

/** `/admin/imports` and the pages below it. */
export const imports = {
  title: 'Imports',
  drop: {
    title: 'Bring results in',
    body: 'A survey tool’s export, as it is: CSV, Excel workbook or JSON. You see what it would do before anything changes, and can undo it after.',
    label: 'File',
    zone: 'Drop a file here, or choose one',
    hint: (megabytes: number) => `Up to ${write.whole(megabytes)} MB.`,
    folder: (path: string) =>
      `What is put into ${path} on the server is imported too. With several surveys, put it into a folder there that is named like the survey.`,
    submit: 'Look at it',
    sending: 'Sending the file',
    lost: 'The file did not arrive. Check the connection and try again.',
  },
  notTaken: {
    'no file': 'No file came along. Choose one first.',
    'broken off': 'The file did not arrive whole. Try again.',
    'too large': (megabytes: number) =>
      `This file is larger than ${write.whole(megabytes)} MB, and none of it was kept. Export a shorter time, or import it from the shell: npm run import -- FILE`,
  },
  none: 'Nothing has been imported yet.',
  listTitle: 'Earlier imports',
  underWay: 'Under way',
  open: 'Looked at, not imported',
  goesAway: (at: number, timeZone: string) => `goes away at ${write.time(at, timeZone)}`,
  older: 'Older',
  newest: 'Newest',
  by: (name: string) => `by ${name}`,
  otherWay: 'not uploaded here',
  undoneCounts: (counts: string) => `Undone: ${counts}`,
  undo: 'Undo',
  redo: 'Redo',
  undoOf: (file: string) => `Undo the import of ${file}`,
  redoOf: (file: string) => `Redo the import of ${file}`,
  /** What undo or redo does to the score. */
  effect: (before: Score, after: Score) => `NPS ${score(before)} → ${score(after)}`,
  counts: (added: number, updated: number, duplicates: number, rejected: number) =>
    [
      `${write.whole(added)} new`,
      updated > 0 && `${write.whole(updated)} updated`,
      duplicates > 0 && `${write.whole(duplicates)} known already`,
      rejected > 0 && `${write.whole(rejected)} rejected`,
    ]
      .filter(Boolean)
      .join(', '),

  preview: {
    looking: 'Looking through the file …',
    lookingBody: 'This page shows the outcome as soon as it is known.',
    /** What was recognised, in one line. */
    recognised: (tool: string | null, container: 'csv' | 'xlsx' | 'json', rest: string[]) =>
      [(tool !== null && TOOLS[tool]) || CONTAINERS[container], ...rest].join(', '),
    answers: (count: number) => counted(count, 'answer', 'answers'),
    rows: (count: number) => counted(count, 'row', 'rows'),
    span,
    ratingIn: (header: string, isLabel: boolean) =>
      `${isLabel ? 'labels' : 'rating'} in “${header}”`,
    sheet: (name: string) => `sheet “${name}”`,
    remembered: (withSurvey: boolean) =>
      `${withSurvey ? 'Columns and survey are those that were' : 'The columns are those that were'} chosen for the last file with this header.`,
    named: 'The survey is the one whose name stands in the name of the file.',
    labelsOnly:
      'The file says who is a promoter, a passive or a detractor and has no ratings: its answers count in the score, not in the distribution of ratings.',
    unusedId: (header: string) =>
      `“${header}” is not used: it may be the person’s, who may answer twice. If it is the response’s own, choose it as the response id.`,
    repeating: (header: string) => `“${header}” is not taken as the comment: its texts repeat.`,
    unreadable: (count: number) =>
      `${counted(count, 'character', 'characters')} could not be read and ${formOf(count, 'was', 'were')} replaced.`,
    questions: (count: number) =>
      count === 1 ? 'One question first' : `${write.whole(count)} questions first`,
    /** Questions that have an answer; others are reasons why the file cannot be taken. */
    questionTitles: {
      'which-survey': 'Which survey?',
      'ambiguous-rating': 'Which column is the rating?',
      'ambiguous-date': 'In which order are day and month?',
      'no-date': 'On which day were these answers given?',
      'ambiguous-sheet': 'Which sheet?',
      'bad-option': 'This cannot be chosen',
      'imported-before': 'This very file is in already',
    } as Partial<Record<RefusalCode, string>>,
    unread: 'This file cannot be taken as it is',
    answer: 'Go on',
    missing: (count: number) => `First answer the question${formOf(count, '', 's')} above.`,
    choose: 'Choose one',
    whatIsIn: (count: number) => `${counted(count, 'answer', 'answers')} in this file`,
    submitBare: 'Import',
    readOtherwise: 'Change survey or columns',
    from: (header: string) => `from “${header}”`,
    answerTo: (code: RefusalCode, hint: string) =>
      hint.includes('--')
        ? `${code === 'no-rating' ? columnsNamed(hint) : ''}${ANSWERS[code] ?? ANSWERS['bad-option'] ?? ''}`
        : hint,
    effect: 'What it does',
    into: (survey: string, isNew: boolean) =>
      isNew ? `Into the new survey “${survey}”` : `Into the survey “${survey}”`,
    added: 'New answers',
    updated: 'Updated',
    duplicates: 'Known already',
    rejected: 'Rejected',
    nothingNew: 'Everything in this file is known already: importing it changes nothing.',
    submit: (count: number) => `Import ${counted(count, 'answer', 'answers')}`,
    submitAnyway: 'Import all the same',
    firstRows: 'The first answers, as they will be stored',
    day: 'Day',
    rating: 'Rating',
    category: { promoter: 'Promoter', passive: 'Passive', detractor: 'Detractor' },
    comment: 'Comment',
    touchpoint: 'Touchpoint',
    masked:
      'Comments are masked before anything is stored: numbers, addresses, names that the file knows.',
    columns: 'How it is read',
    fields: FIELDS,
    fieldHints: {
      id: 'What makes it the same response when it comes again.',
      touchpoint: 'The moment that was asked about, such as a purchase.',
    } as Readonly<Record<string, string>>,
    asRecognised: (header: string | null) =>
      header === null ? 'As recognised: none' : `As recognised: “${header}”`,
    asRecognisedBare: 'As recognised',
    noColumn: 'None',
    column: (number: number, header: string) =>
      header ? `${number}. ${header}` : `Column ${number}`,
    kinds: {
      ratings: 'ratings',
      numbers: 'numbers',
      dates: 'dates',
      categories: 'categories',
      labels: 'few words',
      texts: 'texts',
      empty: 'empty',
    },
    dateOrder: 'Order in dates',
    orderAsRecognised: (order: string | null) =>
      order === null ? 'As recognised' : `As recognised: ${order}`,
    orders: { dmy: 'day, month, year', mdy: 'month, day, year', ymd: 'year, month, day' },
    timeZone: 'Time zone',
    timeZoneHint: 'In which the days of the answers begin. Empty: that of the survey.',
    oneDay: 'One day for all answers',
    oneDayHint: 'For files without dates. Leave it empty otherwise.',
    sheetLabel: 'Sheet',
    dimensions: 'Dimensions',
    dimensionsHint: 'Columns that split the answers, such as a region. None is taken by itself.',
    dimensionName: (number: number) => `Name ${number}`,
    dimensionColumn: (number: number) => `Column ${number}`,
    survey: 'Survey',
    newSurvey: 'A new survey',
    newSurveyName: 'Name of the new survey',
    newSurveyHint: 'As the wall shows it. It can be changed later.',
    kind: 'Kind of the new survey',
    again: 'Look again',
    discard: 'Throw this file away',
    another: 'Choose another file',
    changed: 'You have chosen something else. Look at what it does now, then import.',
    discarded: 'The file is thrown away. Nothing of it was imported.',
  },

  running: {
    waiting: (ahead: number) =>
      ahead === 1 ? 'Waiting for the import before it' : `Waiting for ${ahead} imports before it`,
    looking: 'Looking through the file',
    reading: (rows: number, of: number) =>
      `${write.whole(rows)} of ${counted(of, 'row', 'rows')} read`,
    body: 'You can close this page: the import goes on. Nothing counts before all of it is in.',
    failed: 'The import failed, and nothing of it was imported. The program’s log says why.',
    tryAgain: 'Try again',
  },

  /** Its answers count already; the words of respondents are masked behind them. */
  behind: {
    title: 'Comments',
    underWay: (masked: number, of: number) =>
      `${write.whole(masked)} of ${counted(of, 'comment', 'comments')} masked`,
    body: 'All answers count already. Comments are shown, or wait for review, as soon as they are masked. You can close this page.',
    left: (pending: number) =>
      `${counted(pending, 'comment', 'comments')} ${formOf(pending, 'is', 'are')} not masked yet, and nobody can see them. Bring the same file again to mask them: no answer counts twice.`,
    masking: (pending: number, file: string) =>
      `${counted(pending, 'comment', 'comments')} of ${file} ${formOf(pending, 'is', 'are')} being masked.`,
    leftOf: (pending: number, { id, file, survey }: { id: number; file: string; survey: string }) =>
      `${counted(pending, 'comment', 'comments')} of import ${id} (${file}, into “${survey}”) ${formOf(pending, 'is', 'are')} not masked yet. Bring the file again to mask them: no answer counts twice.`,
  },

  gone: {
    title: 'Nothing was imported',
    body: 'There is no import at this address. If you have just uploaded a file here, its import was interrupted or an hour has passed: nothing of it was imported, and the file is deleted. Bring it again.',
    interrupted: (file: string) =>
      `The import of ${file} was interrupted: the program was stopped, and nothing of it was imported. The file is deleted. Bring it again to import it.`,
    again: 'To the imports',
  },

  result: {
    undoneAt: (moment: string) => `Undone ${moment}. Its answers do not count.`,
    importedAt: (moment: string, name: string | null) =>
      name === null ? `Imported ${moment}` : `Imported ${moment} by ${name}`,
    rows: (rows: number) => `${counted(rows, 'row', 'rows')} in the file`,
    withComment: (count: number) => `${write.whole(count)} with a comment`,
    columns: 'Columns used',
    rejectedTitle: (count: number) => `${counted(count, 'row', 'rows')} rejected`,
    download: 'Download all as CSV',
    undoTitle: 'Undo',
    redoTitle: 'Count again',
    undoBody: 'Takes its answers out of every figure. You can put them back.',
    redoBody: 'Puts its answers back into every figure.',
    alike: 'The same answers, or some of them, also came with',
    alikeImport: (id: number) => `import ${id}`,
    alikeBody: 'As long as that stands, they count through it.',
    effectUnknown: 'What it does to the score is being found out. Look again in a moment.',
    undo: 'Undo this import',
    redo: 'Let it count again',
    done: { undone: 'The import is undone.', standing: 'The import counts again.' },
    same: 'It was so already.',
    wall: 'See the wall',
    look: 'See the import',
  },

  /** A score and what it becomes. */
  score,
  scoreOf: (value: Score) =>
    value.withheld ? '' : `from ${counted(value.responses, 'answer', 'answers')}`,
  before: 'NPS before',
  after: 'NPS after',
  now: 'NPS now',
  then: 'NPS then',
  progress: (responses: number, needed: number) =>
    `${write.whole(responses)} of ${write.whole(needed)} answers`,
  otherReasons: (rows: number) => `and ${counted(rows, 'row', 'rows')} for other reasons`,
  lines: (count: number, lines: readonly number[]) => {
    if (count === 1) return `line ${lines.map(write.whole).join()}`
    const more = count > lines.length ? ' …' : ''
    return `${counted(count, 'row', 'rows')}: lines ${lines.map(write.whole).join(', ')}${more}`
  },
  /** What was rejected. */
  values: (values: readonly string[]) => values.map((value) => `“${value}”`).join(', '),
  whole: write.whole,
}

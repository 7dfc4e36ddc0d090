import type { Day } from '#nps/period.ts'
import type { RefusalCode } from '#nps/refusal.ts'
import type { Score } from '#nps/snapshot.ts'
import type { AdminMessages } from '#messages/admin/language.ts'
import { CATEGORIES, counted, formOf, write } from '#messages/sv-words.ts'

const { whole } = write

const answers = (count: number) => `${whole(count)} svar`
const rows = (count: number) => counted(count, 'rad', 'rader')
const comments = (count: number) => counted(count, 'kommentar', 'kommentarer')
const them = (count: number) => formOf(count, 'den', 'dem')

/** `8–12 nov. 2021`: what both ends share is said once. */
function span(from: Day, to: Day): string {
  if (from === to) return write.day(from)
  const [day = '', month = '', year] = write.day(from).split(' ')
  const [, lastMonth, lastYear] = write.day(to).split(' ')
  if (year !== lastYear) return `${write.day(from)} – ${write.day(to)}`
  return month === lastMonth ? `${day}–${write.day(to)}` : `${day} ${month} – ${write.day(to)}`
}

const TOOLS: Readonly<Record<string, string>> = {
  qualtrics: 'Export från Qualtrics',
  surveymonkey: 'Export från SurveyMonkey',
  survicate: 'Export från Survicate',
  typeform: 'Export från Typeform',
  'google-forms': 'Export från Google Forms',
  'microsoft-forms': 'Export från Microsoft Forms',
  formbricks: 'Export från Formbricks',
  tally: 'Export från Tally',
  delighted: 'Export från Delighted',
  hubspot: 'Export från HubSpot',
  asknicely: 'Export från AskNicely',
  wootric: 'Export från Wootric',
  satismeter: 'Export från SatisMeter',
}

const CONTAINERS = { csv: 'CSV-fil', xlsx: 'Arbetsbok', json: 'JSON-fil' } as const

const FIELDS: Readonly<Record<string, string>> = {
  rating: 'Betyg',
  date: 'Datum',
  comment: 'Kommentar',
  touchpoint: 'Kontaktpunkt',
  id: 'Svars-id',
}

/** How a question is answered on this page; the hints that come with it are for the shell. */
const ANSWERS: Partial<Record<RefusalCode, string>> = {
  'no-rating': 'Om någon av kolumnerna innehåller betyg från 0 till 10, välj den som betyg.',
  'ambiguous-rating': 'Välj vilken kolumn som är betyget.',
  'labels-only': 'Välj en kolumn med talen från 0 till 10 som betyg.',
  'ambiguous-date': 'Välj i vilken ordning dag, månad och år står.',
  'no-date': 'Välj kolumnen med datum, eller ange en dag för alla svar.',
  'ambiguous-sheet': 'Välj vilket blad som avses. Vill du ha alla, importera dem ett i taget.',
  'unknown-sheet': 'Välj ett av arbetsbokens blad.',
  'imported-before': 'Ångra den importen först, eller ange samma dag.',
  'no-valid-row': 'Välj andra kolumner för betyg och datum.',
  'bad-option': 'Ändra det, eller låt det vara som det tolkats.',
}

/** The columns that a hint for the shell names, in words of ours. */
function columnsNamed(hint: string): string {
  const names = /^These columns [^:]*: (.*?)\. (?=If one)/s.exec(hint)?.[1]
  return names ? `Dessa kolumner innehåller heltal upp till 10: ${quoted(names)}. ` : ''
}

/** With the quotation marks of Swedish, and its words for those that are left out. */
function quoted(names: string): string {
  return names.replaceAll('“', '”').replace(/ and (\d+) more$/, ' och $1 till')
}

function score(value: Score): string {
  if (!value.withheld) return write.signed(value.nps)
  return value.reason === 'no answers' ? 'inga svar' : 'visas inte än'
}

/** `/admin/imports` and the pages below it. */
export const imports: AdminMessages['imports'] = {
  title: 'Importer',
  drop: {
    title: 'Läs in resultat',
    body: 'En export från ett enkätverktyg, som den är: CSV, Excel-arbetsbok eller JSON. Du ser vad den skulle göra innan något ändras, och kan ångra efteråt.',
    label: 'Fil',
    zone: 'Släpp en fil här, eller välj en',
    hint: (megabytes) => `Högst ${whole(megabytes)} MB.`,
    folder: (path) =>
      `Det som läggs i ${path} på servern importeras också. Har ni flera enkäter, lägg det där i en mapp med enkätens namn.`,
    submit: 'Förhandsgranska',
    sending: 'Skickar filen',
    lost: 'Filen kom inte fram. Kontrollera anslutningen och försök igen.',
  },
  notTaken: {
    'no file': 'Ingen fil kom med. Välj en först.',
    'broken off': 'Filen kom inte fram hel. Försök igen.',
    'too large': (megabytes) =>
      `Filen är större än ${whole(megabytes)} MB, och inget av den har sparats. Exportera en kortare tid, eller importera den från kommandoraden: npm run import -- FILE`,
  },
  none: 'Inget har importerats ännu.',
  listTitle: 'Tidigare importer',
  underWay: 'Pågår',
  open: 'Förhandsgranskade, inte importerade',
  goesAway: (at, timeZone) => `försvinner ${write.time(at, timeZone)}`,
  older: 'Äldre',
  newest: 'Nyaste',
  by: (name) => `av ${name}`,
  otherWay: 'inte uppladdad här',
  undoneCounts: (counts) => `Ångrad: ${counts}`,
  undo: 'Ångra',
  redo: 'Gör om',
  undoOf: (file) => `Ångra importen av ${file}`,
  redoOf: (file) => `Gör om importen av ${file}`,
  effect: (before, after) => `NPS ${score(before)} → ${score(after)}`,
  counts: (added, updated, duplicates, rejected) =>
    [
      counted(added, 'nytt', 'nya'),
      updated > 0 && counted(updated, 'uppdaterat', 'uppdaterade'),
      duplicates > 0 && counted(duplicates, 'redan känt', 'redan kända'),
      rejected > 0 && counted(rejected, 'avvisat', 'avvisade'),
    ]
      .filter(Boolean)
      .join(', '),

  preview: {
    looking: 'Går igenom filen …',
    lookingBody: 'Sidan visar resultatet så snart det är klart.',
    recognised: (tool, container, rest) =>
      [(tool !== null && TOOLS[tool]) || CONTAINERS[container], ...rest].join(', '),
    answers,
    rows,
    span,
    ratingIn: (header, isLabel) => `${isLabel ? 'kategorier' : 'betyg'} i ”${header}”`,
    sheet: (name) => `bladet ”${name}”`,
    remembered: (withSurvey) =>
      `${withSurvey ? 'Kolumnerna och enkäten är de som' : 'Kolumnerna är de som'} valdes för den senaste filen med samma rubrikrad.`,
    named: 'Enkäten är den vars namn står i filnamnet.',
    labelsOnly:
      'Filen anger vem som är ambassadör, passiv eller kritiker men har inga betyg: svaren räknas i värdet, men inte i fördelningen av betyg.',
    unusedId: (header) =>
      `”${header}” används inte: det kan vara personens id, och en person kan svara två gånger. Om det är svarets eget, välj det som svars-id.`,
    repeating: (header) => `”${header}” tas inte som kommentar: texterna upprepas.`,
    unreadable: (count) =>
      `${counted(count, 'tecken', 'tecken')} gick inte att läsa och har ersatts.`,
    questions: (count) => (count === 1 ? 'Först en fråga' : `Först ${whole(count)} frågor`),
    questionTitles: {
      'which-survey': 'Vilken enkät?',
      'ambiguous-rating': 'Vilken kolumn är betyget?',
      'ambiguous-date': 'I vilken ordning står dag och månad?',
      'no-date': 'Vilken dag lämnades svaren?',
      'ambiguous-sheet': 'Vilket blad?',
      'bad-option': 'Det här går inte att välja',
      'imported-before': 'Just den här filen är redan inläst',
    },
    unread: 'Filen kan inte tas emot som den är',
    answer: 'Fortsätt',
    missing: (count) => `Besvara först ${formOf(count, 'frågan', 'frågorna')} ovan.`,
    choose: 'Välj',
    whatIsIn: (count) => `${answers(count)} i filen`,
    submitBare: 'Importera',
    readOtherwise: 'Ändra enkät eller kolumner',
    from: (header) => `från ”${header}”`,
    answerTo: (code, hint) =>
      hint.includes('--')
        ? `${code === 'no-rating' ? columnsNamed(hint) : ''}${ANSWERS[code] ?? ANSWERS['bad-option'] ?? ''}`
        : hint,
    effect: 'Vad det gör',
    into: (survey, isNew) =>
      isNew ? `Till den nya enkäten ”${survey}”` : `Till enkäten ”${survey}”`,
    added: 'Nya svar',
    updated: 'Uppdaterade',
    duplicates: 'Redan kända',
    rejected: 'Avvisade',
    nothingNew: 'Allt i filen är redan känt: att importera den ändrar ingenting.',
    submit: (count) => `Importera ${answers(count)}`,
    submitAnyway: 'Importera ändå',
    firstRows: 'De första svaren, som de kommer att sparas',
    day: 'Dag',
    rating: 'Betyg',
    category: {
      promoter: CATEGORIES.promoter[0],
      passive: CATEGORIES.passive[0],
      detractor: CATEGORIES.detractor[0],
    },
    comment: 'Kommentar',
    touchpoint: 'Kontaktpunkt',
    masked:
      'Kommentarer maskeras innan något sparas: nummer, adresser, namn som filen känner till.',
    columns: 'Hur filen läses',
    fields: FIELDS,
    fieldHints: {
      id: 'Det som visar att det är samma svar när det kommer igen.',
      touchpoint: 'Det tillfälle som frågan gällde, till exempel ett köp.',
    },
    asRecognised: (header) =>
      header === null ? 'Som det tolkats: ingen' : `Som det tolkats: ”${header}”`,
    asRecognisedBare: 'Som det tolkats',
    noColumn: 'Ingen',
    column: (number, header) => (header ? `${number}. ${header}` : `Kolumn ${number}`),
    kinds: {
      ratings: 'betyg',
      numbers: 'tal',
      dates: 'datum',
      categories: 'kategorier',
      labels: 'få ord',
      texts: 'texter',
      empty: 'tom',
    },
    dateOrder: 'Ordning i datum',
    orderAsRecognised: (order) =>
      order === null ? 'Som det tolkats' : `Som det tolkats: ${order}`,
    orders: { dmy: 'dag, månad, år', mdy: 'månad, dag, år', ymd: 'år, månad, dag' },
    timeZone: 'Tidszon',
    timeZoneHint: 'Avgör när svarens dagar börjar. Tomt: enkätens.',
    oneDay: 'En dag för alla svar',
    oneDayHint: 'För filer utan datum. Lämna annars tomt.',
    sheetLabel: 'Blad',
    dimensions: 'Dimensioner',
    dimensionsHint:
      'Kolumner som delar upp svaren, till exempel en region. Ingen tas med av sig själv.',
    dimensionName: (number) => `Namn ${number}`,
    dimensionColumn: (number) => `Kolumn ${number}`,
    survey: 'Enkät',
    newSurvey: 'En ny enkät',
    newSurveyName: 'Den nya enkätens namn',
    newSurveyHint: 'Som skärmarna visar det. Det kan ändras senare.',
    kind: 'Den nya enkätens typ',
    again: 'Förhandsgranska igen',
    discard: 'Kasta filen',
    another: 'Välj en annan fil',
    changed: 'Du har valt något annat. Se vad det gör nu, och importera sedan.',
    discarded: 'Filen är kastad. Inget av den importerades.',
  },

  running: {
    waiting: (ahead) =>
      ahead === 1 ? 'Väntar på importen före den' : `Väntar på ${whole(ahead)} importer före den`,
    looking: 'Går igenom filen',
    reading: (read, of) => `${whole(read)} av ${rows(of)} har lästs`,
    body: 'Du kan stänga sidan: importen fortsätter. Inget räknas förrän allt är inne.',
    failed:
      'Importen misslyckades, och inget av den importerades. Programmets logg berättar varför.',
    tryAgain: 'Försök igen',
  },

  behind: {
    title: 'Kommentarer',
    underWay: (masked, of) => `${whole(masked)} av ${comments(of)} har maskerats`,
    body: 'Alla svar räknas redan. Kommentarer visas, eller väntar på granskning, så snart de är maskerade. Du kan stänga sidan.',
    left: (pending) =>
      `${comments(pending)} har inte maskerats än, och ingen kan se ${them(pending)}. Läs in samma fil igen för att maskera ${them(pending)}: inget svar räknas två gånger.`,
    masking: (pending, file) => `${comments(pending)} i ${file} håller på att maskeras.`,
    leftOf: (pending, { id, file, survey }) =>
      `${comments(pending)} i import ${id} (${file}, till ”${survey}”) har inte maskerats än. Läs in filen igen för att maskera ${them(pending)}: inget svar räknas två gånger.`,
  },

  gone: {
    title: 'Inget importerades',
    body: 'Det finns ingen import på den här adressen. Om du just har laddat upp en fil här avbröts importen, eller så har en timme gått: inget av den importerades, och filen är raderad. Läs in den igen.',
    interrupted: (file) =>
      `Importen av ${file} avbröts: programmet stoppades, och inget av filen importerades. Den är raderad. Läs in den igen för att importera den.`,
    again: 'Till importerna',
  },

  result: {
    undoneAt: (moment) => `Ångrad ${moment}. Svaren räknas inte.`,
    importedAt: (moment, name) =>
      name === null ? `Importerad ${moment}` : `Importerad ${moment} av ${name}`,
    rows: (count) => `${rows(count)} i filen`,
    withComment: (count) => `${whole(count)} med kommentar`,
    columns: 'Kolumner som används',
    rejectedTitle: (count) => counted(count, 'avvisad rad', 'avvisade rader'),
    download: 'Ladda ned alla som CSV',
    undoTitle: 'Ångra',
    redoTitle: 'Räkna igen',
    undoBody: 'Undantar importens svar från alla siffror. Du kan ta med dem igen.',
    redoBody: 'Tar med importens svar i alla siffror igen.',
    alike: 'Samma svar, eller några av dem, kom också med',
    alikeImport: (id) => `import ${id}`,
    alikeBody: 'Så länge de importerna gäller räknas svaren genom dem.',
    effectUnknown: 'Vad det gör med värdet räknas just nu ut. Titta igen om en stund.',
    undo: 'Ångra importen',
    redo: 'Gör om importen',
    done: { undone: 'Importen är ångrad.', standing: 'Importen räknas igen.' },
    same: 'Så var det redan.',
    wall: 'Se väggvyn',
    look: 'Se importen',
  },

  score,
  scoreOf: (value) => (value.withheld ? '' : `av ${answers(value.responses)}`),
  before: 'NPS före',
  after: 'NPS efter',
  now: 'NPS nu',
  then: 'NPS därefter',
  progress: (responses, needed) => `${whole(responses)} av ${whole(needed)} svar`,
  otherReasons: (count) => `och ${rows(count)} av andra skäl`,
  lines: (count, lines) => {
    if (count === 1) return `rad ${lines.map(whole).join()}`
    const more = count > lines.length ? ' …' : ''
    return `${rows(count)}: rad ${lines.map(whole).join(', ')}${more}`
  },
  values: (values) => values.map((value) => `”${value}”`).join(', '),
  whole,
}

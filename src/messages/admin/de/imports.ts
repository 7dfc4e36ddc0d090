import { CATEGORIES, counted, formOf, write } from '#messages/de-words.ts'
import type { AdminMessages } from '#messages/admin/language.ts'
import type { Day } from '#nps/period.ts'
import type { RefusalCode } from '#nps/refusal.ts'
import type { Score } from '#nps/snapshot.ts'

const answersOf = (count: number) => counted(count, 'Antwort', 'Antworten')
const rowsOf = (count: number) => counted(count, 'Zeile', 'Zeilen')
const commentsOf = (count: number) => counted(count, 'Kommentar', 'Kommentare')

/** `8. bis 12. Nov. 2021`: what both ends share is said once. */
function span(from: Day, to: Day): string {
  if (from === to) return write.day(from)
  const [day = '', month, year] = write.day(from).split(' ')
  const [, lastMonth, lastYear] = write.day(to).split(' ')
  const shared = year !== lastYear ? 0 : month !== lastMonth ? 1 : 2
  return `${[write.day(from), `${day} ${month ?? ''}`, day][shared] ?? ''} bis ${write.day(to)}`
}

const TOOLS: Readonly<Record<string, string>> = {
  qualtrics: 'Qualtrics-Export',
  surveymonkey: 'SurveyMonkey-Export',
  survicate: 'Survicate-Export',
  typeform: 'Typeform-Export',
  'google-forms': 'Google-Forms-Export',
  'microsoft-forms': 'Microsoft-Forms-Export',
  formbricks: 'Formbricks-Export',
  tally: 'Tally-Export',
  delighted: 'Delighted-Export',
  hubspot: 'HubSpot-Export',
  asknicely: 'AskNicely-Export',
  wootric: 'Wootric-Export',
  satismeter: 'SatisMeter-Export',
}

const CONTAINERS = { csv: 'CSV-Datei', xlsx: 'Arbeitsmappe', json: 'JSON-Datei' } as const

const FIELDS: Readonly<Record<string, string>> = {
  rating: 'Bewertung',
  date: 'Datum',
  comment: 'Kommentar',
  touchpoint: 'Kontaktpunkt',
  id: 'ID der Antwort',
}

/** How a question is answered on this page; the hints that come with it are for the shell. */
const ANSWERS: Partial<Record<RefusalCode, string>> = {
  'no-rating':
    'Enthält doch eine der Spalten Bewertungen von 0 bis 10, wählen Sie sie als Bewertung.',
  'ambiguous-rating': 'Wählen Sie, welche Spalte die Bewertung ist.',
  'labels-only': 'Wählen Sie als Bewertung eine Spalte mit den Zahlen von 0 bis 10.',
  'ambiguous-date': 'Wählen Sie, in welcher Reihenfolge Tag, Monat und Jahr stehen.',
  'no-date': 'Wählen Sie die Spalte mit dem Datum, oder geben Sie einen Tag für alle Antworten an.',
  'ambiguous-sheet':
    'Wählen Sie das gemeinte Tabellenblatt. Um alle einzuspielen, importieren Sie sie nacheinander.',
  'unknown-sheet': 'Wählen Sie eines der Tabellenblätter.',
  'imported-before': 'Machen Sie jenen Import zuerst rückgängig, oder geben Sie denselben Tag an.',
  'no-valid-row': 'Wählen Sie andere Spalten für Bewertung und Datum.',
  'bad-option': 'Ändern Sie es, oder lassen Sie es, wie es erkannt wurde.',
}

/** The columns that a hint names, before it comes to how one is chosen at the shell. */
function columnsNamed(hint: string): string {
  const columns = /^These columns [^:]*: (.*)\. If one/s.exec(hint)?.[1]
  return columns ? `Diese Spalten enthalten ganze Zahlen bis 10: ${quotedAnew(columns)}. ` : ''
}

/** Names in the quotation marks of German. */
function quotedAnew(names: string): string {
  return names.replaceAll('“', '„').replaceAll('”', '“')
}

function score(value: Score): string {
  if (!value.withheld) return write.signed(value.nps)
  return value.reason === 'no answers' ? 'keine Antworten' : 'noch nicht angezeigt'
}

/** `/admin/imports` and the pages below it. */
export const imports: AdminMessages['imports'] = {
  title: 'Importe',
  drop: {
    title: 'Ergebnisse einspielen',
    body: 'Der Export eines Umfragetools, wie er ist: CSV, Excel-Arbeitsmappe oder JSON. Sie sehen die Wirkung, bevor sich etwas ändert, und können danach alles rückgängig machen.',
    label: 'Datei',
    zone: 'Datei hier ablegen oder auswählen',
    hint: (megabytes: number) => `Bis zu ${write.whole(megabytes)}\u00a0MB.`,
    folder: (path: string) =>
      `Was auf dem Server in ${path} gelegt wird, wird ebenfalls importiert. Bei mehreren Umfragen legen Sie es dort in einen Ordner, der wie die Umfrage heißt.`,
    submit: 'Vorschau',
    sending: 'Die Datei wird gesendet',
    lost: 'Die Datei ist nicht angekommen. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
  },
  notTaken: {
    'no file': 'Es kam keine Datei mit. Wählen Sie zuerst eine.',
    'broken off': 'Die Datei ist nicht vollständig angekommen. Versuchen Sie es noch einmal.',
    'too large': (megabytes: number) =>
      `Diese Datei ist größer als ${write.whole(megabytes)}\u00a0MB; nichts davon wurde behalten. Exportieren Sie einen kürzeren Zeitraum, oder importieren Sie sie über die Kommandozeile: npm run import -- FILE`,
  },
  none: 'Noch wurde nichts importiert.',
  listTitle: 'Frühere Importe',
  underWay: 'Läuft gerade',
  open: 'Vorschau, nicht importiert',
  goesAway: (at: number, timeZone: string) => `verfällt um ${write.time(at, timeZone)} Uhr`,
  older: 'Ältere',
  newest: 'Neueste',
  by: (name: string) => `von ${name}`,
  otherWay: 'nicht hier hochgeladen',
  undoneCounts: (counts: string) => `Rückgängig gemacht: ${counts}`,
  undo: 'Rückgängig machen',
  redo: 'Wiederherstellen',
  undoOf: (file: string) => `Import von ${file} rückgängig machen`,
  redoOf: (file: string) => `Import von ${file} wiederherstellen`,
  effect: (before: Score, after: Score) => `NPS ${score(before)} → ${score(after)}`,
  counts: (added: number, updated: number, duplicates: number, rejected: number) =>
    [
      `${write.whole(added)} neu`,
      updated > 0 && `${write.whole(updated)} aktualisiert`,
      duplicates > 0 && `${write.whole(duplicates)} schon bekannt`,
      rejected > 0 && `${write.whole(rejected)} abgelehnt`,
    ]
      .filter(Boolean)
      .join(', '),

  preview: {
    looking: 'Die Datei wird durchgesehen …',
    lookingBody: 'Diese Seite zeigt das Ergebnis, sobald es feststeht.',
    recognised: (tool: string | null, container: 'csv' | 'xlsx' | 'json', rest: string[]) =>
      [(tool !== null && TOOLS[tool]) || CONTAINERS[container], ...rest].join(', '),
    answers: answersOf,
    rows: rowsOf,
    span,
    ratingIn: (header: string, isLabel: boolean) =>
      `${isLabel ? 'Kategorie' : 'Bewertung'} in „${header}“`,
    sheet: (name: string) => `Tabellenblatt „${name}“`,
    remembered: (withSurvey: boolean) =>
      `${withSurvey ? 'Spalten und Umfrage sind wie' : 'Die Spalten sind wie'} bei der letzten Datei mit diesen Spaltenüberschriften gewählt.`,
    named: 'Die Umfrage ist die, deren Name im Namen der Datei steht.',
    labelsOnly:
      'Die Datei sagt, wer Promotor, Passiv oder Detraktor ist, und enthält keine Bewertungen: Ihre Antworten zählen für den NPS, nicht für die Verteilung der Bewertungen.',
    unusedId: (header: string) =>
      `„${header}“ wird nicht verwendet: Vielleicht gehört die ID zur Person, die auch zweimal antworten kann. Gehört sie zur Antwort selbst, wählen Sie die Spalte als ID der Antwort.`,
    repeating: (header: string) =>
      `„${header}“ wird nicht als Kommentar übernommen: Die Texte wiederholen sich.`,
    unreadable: (count: number) =>
      `${counted(count, 'Zeichen war', 'Zeichen waren')} nicht lesbar und ${formOf(count, 'wurde', 'wurden')} ersetzt.`,
    questions: (count: number) =>
      count === 1 ? 'Zuerst eine Frage' : `Zuerst ${write.whole(count)} Fragen`,
    questionTitles: {
      'which-survey': 'Welche Umfrage?',
      'ambiguous-rating': 'Welche Spalte ist die Bewertung?',
      'ambiguous-date': 'In welcher Reihenfolge stehen Tag und Monat?',
      'no-date': 'An welchem Tag wurden diese Antworten gegeben?',
      'ambiguous-sheet': 'Welches Tabellenblatt?',
      'bad-option': 'Das lässt sich nicht wählen',
      'imported-before': 'Genau diese Datei ist schon importiert',
    },
    unread: 'Diese Datei lässt sich so nicht übernehmen',
    answer: 'Weiter',
    missing: (count: number) =>
      `Beantworten Sie zuerst die ${formOf(count, 'Frage', 'Fragen')} oben.`,
    choose: 'Bitte wählen',
    whatIsIn: (count: number) => `${answersOf(count)} in dieser Datei`,
    submitBare: 'Importieren',
    readOtherwise: 'Umfrage oder Spalten ändern',
    from: (header: string) => `aus „${header}“`,
    answerTo: (code: RefusalCode, hint: string) =>
      hint.includes('--')
        ? `${code === 'no-rating' ? columnsNamed(hint) : ''}${ANSWERS[code] ?? ANSWERS['bad-option'] ?? ''}`
        : hint,
    effect: 'Was sich ändert',
    into: (survey: string, isNew: boolean) =>
      isNew ? `In die neue Umfrage „${survey}“` : `In die Umfrage „${survey}“`,
    added: 'Neue Antworten',
    updated: 'Aktualisiert',
    duplicates: 'Schon bekannt',
    rejected: 'Abgelehnt',
    nothingNew: 'Alles in dieser Datei ist schon bekannt: Der Import ändert nichts.',
    submit: (count: number) => `${answersOf(count)} importieren`,
    submitAnyway: 'Trotzdem importieren',
    firstRows: 'Die ersten Antworten, wie sie gespeichert werden',
    day: 'Tag',
    rating: 'Bewertung',
    category: {
      promoter: CATEGORIES.promoter[0],
      passive: CATEGORIES.passive[0],
      detractor: CATEGORIES.detractor[0],
    },
    comment: 'Kommentar',
    touchpoint: 'Kontaktpunkt',
    masked:
      'Kommentare werden maskiert, bevor etwas gespeichert wird: Nummern, Adressen, Namen, die die Datei kennt.',
    columns: 'Wie sie gelesen wird',
    fields: FIELDS,
    fieldHints: {
      id: 'Woran dieselbe Antwort zu erkennen ist, wenn sie noch einmal kommt.',
      touchpoint: 'Der Moment, nach dem gefragt wurde, zum Beispiel ein Kauf.',
    },
    asRecognised: (header: string | null) =>
      header === null ? 'Wie erkannt: keine' : `Wie erkannt: „${header}“`,
    asRecognisedBare: 'Wie erkannt',
    noColumn: 'Keine',
    column: (number: number, header: string) =>
      header ? `${number}. ${header}` : `Spalte ${number}`,
    kinds: {
      ratings: 'Bewertungen',
      numbers: 'Zahlen',
      dates: 'Datumsangaben',
      categories: 'Kategorien',
      labels: 'wenige Wörter',
      texts: 'Texte',
      empty: 'leer',
    },
    dateOrder: 'Reihenfolge im Datum',
    orderAsRecognised: (order: string | null) =>
      order === null ? 'Wie erkannt' : `Wie erkannt: ${order}`,
    orders: { dmy: 'Tag, Monat, Jahr', mdy: 'Monat, Tag, Jahr', ymd: 'Jahr, Monat, Tag' },
    timeZone: 'Zeitzone',
    timeZoneHint: 'In der die Tage der Antworten beginnen. Leer: die der Umfrage.',
    oneDay: 'Ein Tag für alle Antworten',
    oneDayHint: 'Für Dateien ohne Datum. Sonst leer lassen.',
    sheetLabel: 'Tabellenblatt',
    dimensions: 'Dimensionen',
    dimensionsHint:
      'Spalten, die die Antworten aufteilen, zum Beispiel nach Region. Von selbst wird keine übernommen.',
    dimensionName: (number: number) => `Name ${number}`,
    dimensionColumn: (number: number) => `Spalte ${number}`,
    survey: 'Umfrage',
    newSurvey: 'Eine neue Umfrage',
    newSurveyName: 'Name der neuen Umfrage',
    newSurveyHint: 'So zeigt ihn die Wandanzeige. Er lässt sich später ändern.',
    kind: 'Art der neuen Umfrage',
    again: 'Vorschau aktualisieren',
    discard: 'Diese Datei verwerfen',
    another: 'Andere Datei wählen',
    changed:
      'Sie haben etwas anderes gewählt. Sehen Sie sich an, was sich jetzt ändert, und importieren Sie dann.',
    discarded: 'Die Datei ist verworfen. Nichts davon wurde importiert.',
  },

  running: {
    waiting: (ahead: number) =>
      ahead === 1
        ? 'Wartet auf den Import davor'
        : `Wartet auf ${write.whole(ahead)} Importe davor`,
    looking: 'Die Datei wird durchgesehen',
    reading: (rows: number, of: number) => `${write.whole(rows)} von ${rowsOf(of)} gelesen`,
    body: 'Sie können diese Seite schließen: Der Import läuft weiter. Nichts zählt, bevor alles da ist.',
    failed:
      'Der Import ist fehlgeschlagen; nichts davon wurde importiert. Der Grund steht im Log des Programms.',
    tryAgain: 'Noch einmal versuchen',
  },

  behind: {
    title: 'Kommentare',
    underWay: (masked: number, of: number) =>
      `${write.whole(masked)} von ${counted(of, 'Kommentar', 'Kommentaren')} maskiert`,
    body: 'Alle Antworten zählen schon. Kommentare erscheinen oder warten auf Prüfung, sobald sie maskiert sind. Sie können diese Seite schließen.',
    left: (pending: number) =>
      `${commentsOf(pending)} ${formOf(pending, 'ist noch nicht maskiert und', 'sind noch nicht maskiert und')} für niemanden sichtbar. Spielen Sie dieselbe Datei noch einmal ein, um sie zu maskieren: Keine Antwort zählt doppelt.`,
    masking: (pending: number, file: string) =>
      `${commentsOf(pending)} aus ${file} ${formOf(pending, 'wird', 'werden')} gerade maskiert.`,
    leftOf: (pending: number, { id, file, survey }: { id: number; file: string; survey: string }) =>
      `${commentsOf(pending)} aus Import ${id} (${file}, in „${survey}“) ${formOf(pending, 'ist', 'sind')} noch nicht maskiert. Spielen Sie die Datei noch einmal ein, um sie zu maskieren: Keine Antwort zählt doppelt.`,
  },

  gone: {
    title: 'Es wurde nichts importiert',
    body: 'Unter dieser Adresse gibt es keinen Import. Haben Sie hier eben eine Datei hochgeladen, wurde ihr Import unterbrochen, oder es ist eine Stunde vergangen: Nichts davon wurde importiert, und die Datei ist gelöscht. Laden Sie sie noch einmal hoch.',
    interrupted: (file: string) =>
      `Der Import von ${file} wurde unterbrochen: Das Programm wurde angehalten; nichts davon wurde importiert. Die Datei ist gelöscht. Laden Sie sie noch einmal hoch, um sie zu importieren.`,
    again: 'Zu den Importen',
  },

  result: {
    undoneAt: (moment: string) => `Rückgängig gemacht: ${moment}. Die Antworten zählen nicht.`,
    importedAt: (moment: string, name: string | null) =>
      name === null ? `Importiert: ${moment}` : `Importiert von ${name}: ${moment}`,
    rows: (rows: number) => `${rowsOf(rows)} in der Datei`,
    withComment: (count: number) => `${write.whole(count)} mit Kommentar`,
    columns: 'Verwendete Spalten',
    rejectedTitle: (count: number) => `${rowsOf(count)} abgelehnt`,
    download: 'Alle als CSV herunterladen',
    undoTitle: 'Rückgängig machen',
    redoTitle: 'Wiederherstellen',
    undoBody: 'Nimmt die Antworten aus allen Zahlen heraus. Sie können sie wieder aufnehmen.',
    redoBody: 'Nimmt die Antworten wieder in alle Zahlen auf.',
    alike: 'Dieselben Antworten, oder einige davon, kamen auch mit',
    alikeImport: (id: number) => `Import ${id}`,
    alikeBody: 'Solange das so bleibt, zählen sie dort weiter.',
    effectUnknown:
      'Die Wirkung auf den NPS wird gerade ermittelt. Sehen Sie gleich noch einmal nach.',
    undo: 'Diesen Import rückgängig machen',
    redo: 'Diesen Import wiederherstellen',
    done: {
      undone: 'Der Import ist rückgängig gemacht.',
      standing: 'Der Import zählt wieder.',
    },
    same: 'Das war schon so.',
    wall: 'Wandanzeige ansehen',
    look: 'Import ansehen',
  },

  score,
  scoreOf: (value: Score) => (value.withheld ? '' : `aus ${answersOf(value.responses)}`),
  before: 'NPS vorher',
  after: 'NPS nachher',
  now: 'NPS jetzt',
  then: 'NPS dann',
  progress: (responses: number, needed: number) =>
    `${write.whole(responses)} von ${write.whole(needed)} Antworten`,
  otherReasons: (rows: number) => `und ${rowsOf(rows)} aus anderen Gründen`,
  lines: (count: number, lines: readonly number[]) => {
    if (count === 1) return `Zeile ${lines.map(write.whole).join()}`
    const more = count > lines.length ? ' …' : ''
    return `${rowsOf(count)}: ${lines.map(write.whole).join(', ')}${more}`
  },
  values: (values: readonly string[]) => values.map((value) => `„${value}“`).join(', '),
  whole: write.whole,
}

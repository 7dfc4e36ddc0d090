import type { AdminMessages } from '#messages/admin/language.ts'
import { counted, formOf, write } from '#messages/pl-words.ts'
import type { Day } from '#nps/period.ts'
import type { RefusalCode } from '#nps/refusal.ts'
import type { Score } from '#nps/snapshot.ts'

const answers = (count: number) => counted(count, 'odpowiedź', 'odpowiedzi', 'odpowiedzi')
const comments = (count: number) => counted(count, 'komentarz', 'komentarze', 'komentarzy')
const rows = (count: number) => counted(count, 'wiersz', 'wiersze', 'wierszy')

/** `8–12 lis 2021`, `30 lis – 2 gru 2021`: what both ends share is said once. */
function span(from: Day, to: Day): string {
  if (from === to) return write.day(from)
  const [day = '', month, year] = write.day(from).split(' ')
  const [, lastMonth, lastYear] = write.day(to).split(' ')
  if (year !== lastYear) return `${write.day(from)} – ${write.day(to)}`
  if (month !== lastMonth) return `${day} ${month ?? ''} – ${write.day(to)}`
  return `${day}–${write.day(to)}`
}

const TOOLS: Readonly<Record<string, string>> = {
  qualtrics: 'Eksport z Qualtrics',
  surveymonkey: 'Eksport z SurveyMonkey',
  survicate: 'Eksport z Survicate',
  typeform: 'Eksport z Typeform',
  'google-forms': 'Eksport z Google Forms',
  'microsoft-forms': 'Eksport z Microsoft Forms',
  formbricks: 'Eksport z Formbricks',
  tally: 'Eksport z Tally',
  delighted: 'Eksport z Delighted',
  hubspot: 'Eksport z HubSpot',
  asknicely: 'Eksport z AskNicely',
  wootric: 'Eksport z Wootric',
  satismeter: 'Eksport z SatisMeter',
}

const CONTAINERS = { csv: 'Plik CSV', xlsx: 'Skoroszyt', json: 'Plik JSON' } as const

const FIELDS: Readonly<Record<string, string>> = {
  rating: 'Ocena',
  date: 'Data',
  comment: 'Komentarz',
  touchpoint: 'Punkt styku',
  id: 'ID odpowiedzi',
}

/** How a question is answered on this page; the hints that come with it are for the shell. */
const ANSWERS: Partial<Record<RefusalCode, string>> = {
  'no-rating': 'Jeśli w którejś kolumnie są jednak oceny od 0 do 10, wybierz ją jako ocenę.',
  'ambiguous-rating': 'Wybierz kolumnę z oceną.',
  'labels-only': 'Jako ocenę wybierz kolumnę z liczbami od 0 do 10.',
  'ambiguous-date': 'Wybierz kolejność dnia, miesiąca i roku.',
  'no-date': 'Wybierz kolumnę z datami albo podaj jeden dzień dla wszystkich odpowiedzi.',
  'ambiguous-sheet': 'Wybierz właściwy arkusz. Aby wgrać wszystkie, importuj je po kolei.',
  'unknown-sheet': 'Wybierz jeden z arkuszy tego pliku.',
  'imported-before': 'Najpierw cofnij tamten import albo podaj ten sam dzień.',
  'no-valid-row': 'Wybierz inne kolumny jako ocenę i datę.',
  'bad-option': 'Zmień to albo zostaw tak, jak rozpoznano.',
}

/** What a hint says of the columns, before it comes to how one is chosen at the shell. */
function columnsNamed(hint: string): string {
  const columns = /^These columns [^:]*: (.*?)\. (?=If one)/s.exec(hint)?.[1]
  if (columns === undefined) return ''
  return `W tych kolumnach są liczby całkowite do 10: ${columns.replaceAll('“', '„')}. `
}

function score(value: Score): string {
  if (!value.withheld) return write.signed(value.nps)
  return value.reason === 'no answers' ? 'brak odpowiedzi' : 'jeszcze nieujawniony'
}

/** `/admin/imports` and the pages below it. */
export const imports: AdminMessages['imports'] = {
  title: 'Importy',
  drop: {
    title: 'Wgraj wyniki',
    body: 'Eksport z narzędzia do ankiet bez żadnych zmian: CSV, skoroszyt Excela lub JSON. Zanim cokolwiek się zmieni, zobaczysz, co zrobi import, a potem można go cofnąć.',
    label: 'Plik',
    zone: 'Upuść plik tutaj albo wybierz go',
    hint: (megabytes) => `Do ${write.whole(megabytes)} MB.`,
    folder: (path) =>
      `Importowane jest też to, co trafi do folderu ${path} na serwerze. Gdy ankiet jest kilka, umieść plik w podfolderze o nazwie ankiety.`,
    submit: 'Sprawdź plik',
    sending: 'Wysyłanie pliku',
    lost: 'Plik nie dotarł. Sprawdź połączenie i spróbuj ponownie.',
  },
  notTaken: {
    'no file': 'Nie przesłano pliku. Najpierw go wybierz.',
    'broken off': 'Plik nie dotarł w całości. Spróbuj ponownie.',
    'too large': (megabytes) =>
      `Plik ma ponad ${write.whole(megabytes)} MB i nic z niego nie zachowano. Wyeksportuj krótszy okres albo zaimportuj go z wiersza poleceń: npm run import -- FILE`,
  },
  none: 'Nic jeszcze nie zaimportowano.',
  listTitle: 'Wcześniejsze importy',
  underWay: 'W toku',
  open: 'Sprawdzone, niezaimportowane',
  goesAway: (at, timeZone) => `zniknie o ${write.time(at, timeZone)}`,
  older: 'Starsze',
  newest: 'Najnowsze',
  by: (name) => `przez: ${name}`,
  otherWay: 'wgrano inną drogą',
  undoneCounts: (counts) => `Cofnięto. ${counts}`,
  undo: 'Cofnij',
  redo: 'Przywróć',
  undoOf: (file) => `Cofnij import: ${file}`,
  redoOf: (file) => `Przywróć import: ${file}`,
  effect: (before, after) => `NPS ${score(before)} → ${score(after)}`,
  counts: (added, updated, duplicates, rejected) =>
    [
      `Nowe: ${write.whole(added)}`,
      updated > 0 && `zaktualizowane: ${write.whole(updated)}`,
      duplicates > 0 && `już znane: ${write.whole(duplicates)}`,
      rejected > 0 && `odrzucone: ${write.whole(rejected)}`,
    ]
      .filter(Boolean)
      .join(', '),

  preview: {
    looking: 'Sprawdzanie pliku …',
    lookingBody: 'Wynik pojawi się na tej stronie, gdy tylko będzie znany.',
    recognised: (tool, container, rest) =>
      [(tool !== null && TOOLS[tool]) || CONTAINERS[container], ...rest].join(', '),
    answers,
    rows,
    span,
    ratingIn: (header, isLabel) => `${isLabel ? 'etykiety' : 'ocena'} w kolumnie „${header}”`,
    sheet: (name) => `arkusz „${name}”`,
    remembered: (withSurvey) =>
      `${withSurvey ? 'Kolumny i ankieta są takie' : 'Kolumny są takie'}, jakie wybrano dla ostatniego pliku z tym nagłówkiem.`,
    named: 'Wybrano ankietę, której nazwa występuje w nazwie pliku.',
    labelsOnly:
      'Plik podaje, kto jest promotorem, pasywnym lub krytykiem, i nie ma ocen: jego odpowiedzi liczą się do wyniku, ale nie do rozkładu ocen.',
    unusedId: (header) =>
      `Kolumna „${header}” nie jest używana: może to być ID osoby, a ta może odpowiedzieć dwa razy. Jeśli to ID samej odpowiedzi, wybierz tę kolumnę jako ID odpowiedzi.`,
    repeating: (header) =>
      `Kolumna „${header}” nie jest traktowana jako komentarz: jej teksty się powtarzają.`,
    unreadable: (count) =>
      `Nieczytelne, więc zastąpione: ${counted(count, 'znak', 'znaki', 'znaków')}.`,
    questions: (count) =>
      count === 1
        ? 'Najpierw jedno pytanie'
        : `Najpierw ${counted(count, 'pytanie', 'pytania', 'pytań')}`,
    questionTitles: {
      'which-survey': 'Która ankieta?',
      'ambiguous-rating': 'Która kolumna to ocena?',
      'ambiguous-date': 'W jakiej kolejności są dzień i miesiąc?',
      'no-date': 'Z którego dnia są te odpowiedzi?',
      'ambiguous-sheet': 'Który arkusz?',
      'bad-option': 'Tego nie można wybrać',
      'imported-before': 'Dokładnie ten plik już jest',
    },
    unread: 'Tego pliku nie można przyjąć w tej postaci',
    answer: 'Dalej',
    missing: (count) =>
      count === 1
        ? 'Najpierw odpowiedz na pytanie powyżej.'
        : 'Najpierw odpowiedz na pytania powyżej.',
    choose: 'Wybierz',
    whatIsIn: (count) => `W tym pliku: ${answers(count)}`,
    submitBare: 'Importuj',
    readOtherwise: 'Zmień ankietę lub kolumny',
    from: (header) => `z kolumny „${header}”`,
    answerTo: (code, hint) =>
      hint.includes('--')
        ? `${code === 'no-rating' ? columnsNamed(hint) : ''}${ANSWERS[code] ?? ANSWERS['bad-option'] ?? ''}`
        : hint,
    effect: 'Co zrobi import',
    into: (survey, isNew) => (isNew ? `Do nowej ankiety „${survey}”` : `Do ankiety „${survey}”`),
    added: 'Nowe odpowiedzi',
    updated: 'Zaktualizowane',
    duplicates: 'Już znane',
    rejected: 'Odrzucone',
    nothingNew: 'Wszystko w tym pliku jest już znane: import niczego nie zmieni.',
    submit: (count) => `Importuj ${answers(count)}`,
    submitAnyway: 'Importuj mimo to',
    firstRows: 'Pierwsze odpowiedzi, tak jak zostaną zapisane',
    day: 'Dzień',
    rating: 'Ocena',
    category: { promoter: 'Promotor', passive: 'Pasywny', detractor: 'Krytyk' },
    comment: 'Komentarz',
    touchpoint: 'Punkt styku',
    masked:
      'Komentarze są maskowane, zanim cokolwiek zostanie zapisane: numery, adresy, nazwiska znane z pliku.',
    columns: 'Jak plik jest odczytywany',
    fields: FIELDS,
    fieldHints: {
      id: 'Po czym poznać, że to ta sama odpowiedź, gdy nadejdzie ponownie.',
      touchpoint: 'Moment, o który pytano, na przykład zakup.',
    },
    asRecognised: (header) =>
      header === null ? 'Jak rozpoznano: brak' : `Jak rozpoznano: „${header}”`,
    asRecognisedBare: 'Jak rozpoznano',
    noColumn: 'Brak',
    column: (number, header) => (header ? `${number}. ${header}` : `Kolumna ${number}`),
    kinds: {
      ratings: 'oceny',
      numbers: 'liczby',
      dates: 'daty',
      categories: 'kategorie',
      labels: 'pojedyncze słowa',
      texts: 'teksty',
      empty: 'pusta',
    },
    dateOrder: 'Kolejność w datach',
    orderAsRecognised: (order) => (order === null ? 'Jak rozpoznano' : `Jak rozpoznano: ${order}`),
    orders: { dmy: 'dzień, miesiąc, rok', mdy: 'miesiąc, dzień, rok', ymd: 'rok, miesiąc, dzień' },
    timeZone: 'Strefa czasowa',
    timeZoneHint: 'Według niej zaczynają się dni odpowiedzi. Puste: strefa ankiety.',
    oneDay: 'Jeden dzień dla wszystkich odpowiedzi',
    oneDayHint: 'Dla plików bez dat. W innych przypadkach zostaw puste.',
    sheetLabel: 'Arkusz',
    dimensions: 'Wymiary',
    dimensionsHint:
      'Kolumny, które dzielą odpowiedzi, na przykład region. Żadna nie jest używana automatycznie.',
    dimensionName: (number) => `Nazwa ${number}`,
    dimensionColumn: (number) => `Kolumna ${number}`,
    survey: 'Ankieta',
    newSurvey: 'Nowa ankieta',
    newSurveyName: 'Nazwa nowej ankiety',
    newSurveyHint: 'Tak pokaże ją tablica. Można ją później zmienić.',
    kind: 'Rodzaj nowej ankiety',
    again: 'Sprawdź ponownie',
    discard: 'Odrzuć ten plik',
    another: 'Wybierz inny plik',
    changed: 'Wybór się zmienił. Zobacz, co teraz zrobi import, a potem importuj.',
    discarded: 'Plik został odrzucony. Nic z niego nie zaimportowano.',
  },

  running: {
    waiting: (ahead) =>
      ahead === 1
        ? 'Oczekiwanie na wcześniejszy import'
        : `Oczekiwanie na wcześniejsze importy: ${write.whole(ahead)}`,
    looking: 'Sprawdzanie pliku',
    reading: (read, of) =>
      `Wczytano ${write.whole(read)} z ${counted(of, 'wiersza', 'wierszy', 'wierszy')}`,
    body: 'Tę stronę można zamknąć: import trwa dalej. Nic się nie liczy, dopóki nie zostanie wczytana całość.',
    failed: 'Import się nie powiódł i nic nie zaimportowano. Powód jest w dzienniku programu.',
    tryAgain: 'Spróbuj ponownie',
  },

  behind: {
    title: 'Komentarze',
    underWay: (masked, of) =>
      `Zamaskowano ${write.whole(masked)} z ${counted(of, 'komentarza', 'komentarzy', 'komentarzy')}`,
    body: 'Wszystkie odpowiedzi już się liczą. Komentarze są pokazywane lub czekają na sprawdzenie, gdy tylko zostaną zamaskowane. Tę stronę można zamknąć.',
    left: (pending) =>
      `Jeszcze niezamaskowane: ${comments(pending)}. Na razie ${formOf(pending, 'nikt go', 'nikt ich', 'nikt ich')} nie widzi. Aby dokończyć maskowanie, wgraj ten sam plik ponownie: żadna odpowiedź nie policzy się dwa razy.`,
    masking: (pending, file) => `Trwa maskowanie: ${comments(pending)}, plik ${file}.`,
    leftOf: (pending, { id, file, survey }) =>
      `Import ${id} (${file}, do ankiety „${survey}”), jeszcze niezamaskowane: ${comments(pending)}. Aby dokończyć maskowanie, wgraj plik ponownie: żadna odpowiedź nie policzy się dwa razy.`,
  },

  gone: {
    title: 'Nic nie zaimportowano',
    body: 'Pod tym adresem nie ma importu. Jeśli plik został tu przed chwilą wgrany, jego import został przerwany albo minęła godzina: nic z niego nie zaimportowano, a plik został usunięty. Wgraj go ponownie.',
    interrupted: (file) =>
      `Import został przerwany: ${file}. Program został zatrzymany i nic nie zaimportowano. Plik został usunięty. Aby go zaimportować, wgraj go ponownie.`,
    again: 'Do importów',
  },

  result: {
    undoneAt: (moment) => `Cofnięto ${moment}. Odpowiedzi z tego importu się nie liczą.`,
    importedAt: (moment, name) =>
      name === null ? `Zaimportowano ${moment}` : `Zaimportowano ${moment}, przez: ${name}`,
    rows: (count) => `W pliku: ${rows(count)}`,
    withComment: (count) => `z komentarzem: ${write.whole(count)}`,
    columns: 'Użyte kolumny',
    rejectedTitle: (count) => `Odrzucono ${rows(count)}`,
    download: 'Pobierz wszystkie jako CSV',
    undoTitle: 'Cofnięcie',
    redoTitle: 'Przywrócenie',
    undoBody: 'Usuwa odpowiedzi tego importu ze wszystkich wyników. Można je przywrócić.',
    redoBody: 'Przywraca odpowiedzi tego importu we wszystkich wynikach.',
    alike: 'Te same odpowiedzi lub część z nich zawiera też',
    alikeImport: (id) => `import ${id}`,
    alikeBody: 'Dopóki to nie zostanie cofnięte, nadal się liczą.',
    effectUnknown: 'Wpływ na wynik jest właśnie obliczany. Zajrzyj tu za chwilę.',
    undo: 'Cofnij ten import',
    redo: 'Przywróć ten import',
    done: { undone: 'Import został cofnięty.', standing: 'Import znów się liczy.' },
    same: 'Tak już było.',
    wall: 'Zobacz tablicę',
    look: 'Zobacz import',
  },

  score,
  scoreOf: (value) =>
    value.withheld ? '' : `z ${counted(value.responses, 'odpowiedzi', 'odpowiedzi', 'odpowiedzi')}`,
  before: 'NPS przed',
  after: 'NPS po',
  now: 'NPS teraz',
  then: 'NPS potem',
  progress: (responses, needed) =>
    `${write.whole(responses)} z ${counted(needed, 'odpowiedzi', 'odpowiedzi', 'odpowiedzi')}`,
  otherReasons: (count) => `i ${rows(count)} z innych powodów`,
  lines: (count, lines) => {
    if (count === 1) return `linia ${lines.map(write.whole).join()}`
    const more = count > lines.length ? ' …' : ''
    return `${rows(count)}: ${formOf(lines.length, 'linia', 'linie', 'linie')} ${lines.map(write.whole).join(', ')}${more}`
  },
  values: (values) => values.map((value) => `„${value}”`).join(', '),
  whole: write.whole,
}

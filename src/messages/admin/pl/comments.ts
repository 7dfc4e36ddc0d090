import type { AdminMessages } from '#messages/admin/language.ts'
import { counted, locale, write } from '#messages/pl-words.ts'
import type { Decision } from '#nps/response.ts'

const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })

const DECIDED: Record<Decision, string> = {
  approved: 'Zatwierdzono',
  hidden: 'Ukryto',
  undecided: 'Przywrócono',
}

const NOW: Record<Decision, string> = {
  approved: 'zatwierdzony',
  hidden: 'ukryty',
  undecided: 'zmieniony',
}

/** Why a person has to look, or why nothing is kept, by the short codes of masking. */
const REASONS: Readonly<Record<string, string>> = {
  'not masked fully': 'pochodzi sprzed maskowania imion i nazwisk',
  'name?': 'może zawierać imię lub nazwisko',
  many: 'zamaskowano w nim kilka słów',
  'too long': 'jest długi',
  language: 'jest w języku, którego maskowanie nie zna',
  company: 'wymienia firmę',
  'role and place': 'stanowisko i miejsce mogą wskazywać osobę',
  'age and place': 'wiek i miejsce mogą wskazywać osobę',
  only: 'mówi o kimś lub o czymś jedynym w swoim rodzaju',
  'spelled out': 'zawiera coś przeliterowanego',
  profanity: 'zawiera wulgaryzmy',
  health: 'dotyczy czyjegoś zdrowia',
  belief: 'dotyczy czyichś przekonań lub pochodzenia',
  union: 'dotyczy związku zawodowego',
  crime: 'dotyczy przestępstwa',
  threat: 'zawiera groźbę',
  accusation: 'oskarża osobę, której dane są zamaskowane',
  id: 'zawierał krajowy numer identyfikacyjny',
  card: 'zawierał numer karty',
  account: 'zawierał numer rachunku',
  'birth date': 'zawierał datę urodzenia',
  'mostly masked': 'zbyt dużą jego część trzeba by zamaskować',
  script: 'jest zapisany pismem, którego maskowanie nie zna',
  'too slow': 'maskowanie trwało zbyt długo',
  failed: 'maskowanie się nie powiodło',
}

/** A preposition and its case go with each day of the week. */
const ON_DAYS: Readonly<Record<string, string>> = {
  poniedziałek: 'w poniedziałek',
  wtorek: 'we wtorek',
  środa: 'w środę',
  czwartek: 'w czwartek',
  piątek: 'w piątek',
  sobota: 'w sobotę',
  niedziela: 'w niedzielę',
}

const countOf = (count: number) => counted(count, 'komentarz', 'komentarze', 'komentarzy')

/** `dziś o 14:00`, `jutro o 06:00`, `w poniedziałek o 06:00`. */
function whenOf(due: number, now: number, timeZone: string): string {
  const dayOf = (moment: number) => new Date(moment).toLocaleDateString('sv-SE', { timeZone })
  const days = Math.round((Date.parse(dayOf(due)) - Date.parse(dayOf(now))) / 86_400_000)
  const weekday = new Date(due).toLocaleDateString(locale, { timeZone, weekday: 'long' })
  const day = ['dziś', 'jutro'][days] ?? ON_DAYS[weekday] ?? weekday
  return `${day} o ${write.time(due, timeZone)}`
}

/** `/admin/comments` and the pages below it, and `/admin/settings/comments`. */
export const comments: AdminMessages['comments'] = {
  title: 'Komentarze',
  whole: write.whole,
  countOf,
  language: (code) => names.of(code) ?? code,
  month: write.month,
  categories: {
    promoter: 'Promotor',
    passive: 'Pasywny',
    detractor: 'Krytyk',
  },
  figures: {
    waiting: 'Oczekujące',
    ready: 'Gotowe',
    shown: 'Pokazywane',
    hidden: 'Ukryte',
    oldest: 'Najdłużej czeka',
    age: (days) => (days < 1 ? 'od dziś' : counted(days, 'dzień', 'dni', 'dni')),
    none: '–',
  },
  queues: {
    waiting: 'Oczekujące',
    shown: 'Pokazywane',
    hidden: 'Ukryte',
    all: 'Wszystkie',
  },
  queuesLabel: 'Które komentarze',
  filters: {
    label: 'Filtr',
    survey: 'Ankieta',
    category: 'Kategoria',
    language: 'Język',
    any: 'Wszystkie',
    submit: 'Filtruj',
    clear: 'Wyczyść filtr',
  },
  view: { one: 'Pojedynczo', list: 'Jako lista' },
  approveSure: 'Zatwierdź wszystkie pewne',
  approveSureHint:
    'Wszystkie w tym filtrze, co do których maskowanie nie ma wątpliwości i nikt jeszcze nie zdecydował.',
  approvedSure: (count) =>
    count === 0
      ? 'Nie było komentarzy, co do których maskowanie nie ma wątpliwości.'
      : `Zatwierdzono ${countOf(count)}.`,
  releases: {
    next: ({ due, latest }, now, timeZone) =>
      [
        `Gotowe komentarze pojawią się ${whenOf(due, now, timeZone)}, wszystkie naraz i w losowej kolejności: nikt nie powiąże ich z rozmową, która właśnie się skończyła.`,
        ...(latest > due
          ? [
              `Gdzie jest ich mało, czekają na kolejne i pojawią się najpóźniej ${whenOf(latest, now, timeZone)}.`,
            ]
          : []),
      ].join(' '),
    of: ({ due, latest }, now, timeZone) => {
      const few =
        latest > due
          ? `, a jeśli jest jednym z niewielu, najpóźniej ${whenOf(latest, now, timeZone)}`
          : ''
      return `Pojawi się ${whenOf(due, now, timeZone)}${few}`
    },
    over: (days) =>
      `Już niepokazywany: miesiąc tej odpowiedzi skończył się ponad ${counted(days, 'dzień', 'dni', 'dni')} temu`,
    now: 'Pokaż teraz gotowe',
    done: (released, waiting) =>
      [
        released > 0 ? `Od teraz widoczne: ${countOf(released)}.` : '',
        ...waiting.map(
          ({ name, comments, minimum }) =>
            `„${name}” – w oczekiwaniu: ${countOf(comments)}. Gdy jest ich mniej niż ${write.whole(minimum)}, można by odgadnąć autora.`,
        ),
        released === 0 && waiting.length === 0 ? 'Nic nie jest gotowe.' : '',
      ]
        .filter(Boolean)
        .join(' '),
  },
  undo: 'Cofnij',
  undone: (count, kept) =>
    [
      count === 1
        ? 'Przywrócono poprzedni stan.'
        : `Przywrócono poprzedni stan: ${countOf(count)}.`,
      kept > 0 ? `Pominięto ${countOf(kept)}: w międzyczasie ktoś wprowadził zmiany.` : '',
    ]
      .join(' ')
      .trim(),
  undoKept: 'Nic nie cofnięto: w międzyczasie ktoś wprowadził zmiany.',
  nothingToUndo: 'Nie ma czego cofnąć.',
  keys: {
    title: 'Klawisze',
    close: 'Zamknij',
    list: [
      ['a', 'Zatwierdź'],
      ['h', 'Ukryj lub zdejmij'],
      ['m', 'Zamaskuj słowo: najpierw je kliknij lub zaznacz albo wpisz'],
      ['n', 'Napisz dopisek'],
      ['t', 'Ustal tematy'],
      ['u', 'Cofnij, krok po kroku; zamaskowane zostaje zamaskowane'],
      ['j', 'Następny'],
      ['k', 'Poprzedni'],
      ['?', 'Te klawisze'],
    ],
  },
  empty: {
    none: 'Nie ma jeszcze komentarzy. Pojawiają się wraz z importami i przesyłanymi odpowiedziami; to, co zdradza autora, jest maskowane, zanim cokolwiek zostanie zapisane.',
    toImports: 'Wgraj wyniki',
    waiting:
      'Nic nie czeka. O wszystkich komentarzach już zdecydowano albo maskowanie nie ma co do nich wątpliwości.',
    waitingAll: 'Nic nie czeka. O wszystkich komentarzach już zdecydowano.',
    shown: 'Na razie żadnego nie można pokazać.',
    hidden: 'Żaden nie jest ukryty.',
    all: 'Żaden się obecnie nie liczy.',
    filtered: 'Żaden nie pasuje do filtra.',
  },
  policies: {
    none: 'Zgodnie z ustawieniami komentarze nie są pokazywane. Mimo to można o nich decydować.',
    everything: 'Zgodnie z ustawieniami pokazywane są tylko komentarze zatwierdzone.',
    toSettings: 'Ustawienia komentarzy',
  },
  next: 'Następna strona',
  nextOne: 'Następny, bez decyzji',
  first: 'Pierwsza strona',
  one: {
    title: 'Komentarz',
    back: 'Wszystkie komentarze',
    gone: 'Tego komentarza już nie ma: został usunięty albo jego odpowiedź już się nie liczy.',
    why: (reasons) => `Do sprawdzenia: ${reasons.map((code) => REASONS[code] ?? code).join('; ')}`,
    sure: 'Maskowanie nie ma wątpliwości',
    uncertain: 'niepewne',
    approve: 'Zatwierdź',
    hide: 'Ukryj',
    takeDown: 'Zdejmij',
    mask: 'Zamaskuj słowo',
    maskWord: 'Słowo lub słowa, dokładnie jak w tekście',
    token: 'Pokaż w ich miejscu',
    maskHere: 'Zamaskuj w tym komentarzu',
    maskAlways: 'Maskuj zawsze',
    maskNever: 'Nigdy nie maskuj',
    maskHint:
      'Zawsze: we wszystkich komentarzach, także już pokazywanych. Nigdy: to nasz produkt, więc nie budzi już wątpliwości. Tego, co zamaskowane, nie da się przywrócić.',
    note: 'Dopisek',
    noteLabel: 'Nasze słowa obok komentarza, widoczne dla wszystkich',
    noteSave: 'Zapisz dopisek',
    themes: 'Tematy',
    themesLabel: 'Czego dotyczy, po przecinkach',
    themesSave: 'Zapisz tematy',
    decided: (decision, by, moment) => `${DECIDED[decision]}: ${by}, ${moment}`,
    somebody: 'inna osoba',
    conflict: (decision, by) =>
      `Nie zapisano, wyprzedziła Cię inna zmiana (${by}). Komentarz jest teraz ${NOW[decision]}.`,
    done: {
      approved: 'Zatwierdzono.',
      hidden: 'Ukryto.',
      noted: 'Zapisano dopisek.',
      themed: 'Zapisano tematy.',
      masked: 'Zamaskowano. Tego nie można cofnąć.',
    },
    lost: 'Nie zapisano: program nie odpowiedział. Spróbuj ponownie.',
    none: 'Nie ma tu już komentarzy.',
  },
  words: {
    title: 'Słowa do maskowania',
    lead: 'Nazwiska, które maskowanie pomija, i produkty, które bierze za nazwiska.',
    always: 'Zawsze maskowane',
    never: 'Nigdy niemaskowane',
    noAlways: 'Jeszcze brak. To miejsce na pracowników i klientów o rzadkich nazwiskach.',
    noNever: 'Jeszcze brak. To miejsce na produkty i sklepy, których nazwy brzmią jak nazwiska.',
    add: 'Dodaj słowo',
    word: 'Słowo lub słowa',
    wordHint: 'Bez względu na wielkość liter, także z literą s na końcu.',
    kind: 'Co z nim zrobić',
    kindAlways: 'Zawsze maskuj',
    kindAlwaysHint:
      'Także we wszystkich obecnych komentarzach, również już pokazywanych. Tego nie można cofnąć.',
    kindNever: 'Nigdy nie maskuj',
    kindNeverHint:
      'W tym, co nadejdzie od teraz. Tego, co zamaskowane, nie da się przywrócić; słowo przestaje tylko budzić wątpliwości.',
    token: 'Pokaż w jego miejscu',
    submit: 'Dodaj',
    added: (changed) => `Dodano. Zmieniono ${countOf(changed)}.`,
    remove: 'Usuń',
    removeOf: (word) => `Usuń słowo: ${word}`,
    removed: 'Usunięto. Co zamaskowane, takie zostaje.',
    by: (name, moment) => `${name}, ${moment}`,
    back: 'Komentarze',
  },
  kinds: { always: 'zawsze maskowane', never: 'nigdy niemaskowane' },
  never: {
    title: 'Wstrzymane na stałe',
    lead: 'Komentarze, z których maskowanie nic nie zachowuje. Ich odpowiedzi się liczą; ich słowa nigdy nie zostały zapisane.',
    none: 'Nie ma takich.',
    link: (count) => `Wstrzymane na stałe: ${countOf(count)}`,
    reason: (code) => REASONS[code] ?? code,
  },
  erasure: {
    title: 'Trwałe usunięcie odpowiedzi',
    lead: 'Gdy ktoś chce zostać zapomniany: odpowiedź, jej słowa i wszystkie jej ślady zostają usunięte, a wyniki przeliczone bez niej.',
    again:
      'Najpierw usuń ją w narzędziu do ankiet i z plików, które mogą zostać zaimportowane ponownie: wróciłaby wraz z nimi.',
    survey: 'Ankieta',
    response: 'ID odpowiedzi',
    responseHint:
      'Takie jak w narzędziu do ankiet. Przechowujemy tylko jego skrót, więc nie da się go tu odszukać.',
    submit: 'Usuń trwale',
    erased: (survey) => `Usunięto trwale odpowiedź z ankiety: ${survey}. Wyniki są przeliczone.`,
    link: 'Usuń trwale odpowiedź',
  },
  settings: {
    title: 'Komentarze',
    open: 'Co jest pokazywane i jak długo przechowywane',
    body: 'Które komentarze można pokazywać i kiedy są usuwane.',
    policy: 'Co jest pokazywane',
    policies: {
      everything: 'Sprawdzanie wszystkich',
      uncertain: 'Sprawdzanie niepewnych',
      none: 'Bez komentarzy',
    },
    policyHints: {
      everything: 'Pokazywane jest tylko to, co ktoś zatwierdzi.',
      uncertain:
        'Pokazywane jest to, co do czego maskowanie nie ma wątpliwości; reszta czeka na sprawdzenie.',
      none: 'Komentarze nie są nigdzie pokazywane.',
    },
    releases: 'Kiedy pojawiają się nowe',
    rhythms: {
      hourly: 'Co godzinę',
      daily: 'Codziennie o 06:00',
      weekly: 'W poniedziałki o 06:00',
    },
    rhythmHints: {
      hourly:
        'Przy wielu odpowiedziach na godzinę. Gdy nowych komentarzy w ankiecie jest mniej, niż wynosi jej minimalna grupa dla komentarzy (10, jeśli nikt tego nie zmienił), czekają na kolejne albo do 06:00: przy tak niewielu można by odgadnąć autora.',
      daily:
        'Wszystkie gotowe naraz i w losowej kolejności, aby nie było wiadomo, który kiedy nadszedł. Komentarze z importu są osobną partią i pojawiają się od razu, chyba że jest ich mało.',
      weekly: 'Przy niewielu odpowiedziach dziennie.',
    },
    days: 'Przez ile dni pokazywać komentarze',
    daysHint: 'Liczone od końca miesiąca odpowiedzi. Później są przechowywane, ale niepokazywane.',
    months: 'Po ilu miesiącach usuwać komentarze',
    monthsHint:
      'Liczone od miesiąca odpowiedzi, która zostaje. Puste: nigdy. To, co jest już starsze, zostanie usunięte zaraz po zapisaniu i nie da się tego przywrócić.',
    saved: 'Zapisano.',
  },
}

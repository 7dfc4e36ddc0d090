import type { AdminMessages } from '#messages/admin/language.ts'
import { counted } from '#messages/pl-words.ts'
import type { Layout, Quiet, Scene, ScreenTask, ScreenTheme } from '#nps/screen.ts'
import type { Health, ScreenError } from '#nps/screen-report.ts'
import type { Viewing } from '#nps/viewing.ts'

const layouts: Record<Layout, string> = {
  auto: 'Automatyczny',
  landscape: 'Poziomy',
  portrait: 'Pionowy',
}

const themes: Record<ScreenTheme, string> = {
  auto: 'Jak w przeglądarce',
  light: 'Jasne',
  dark: 'Ciemne',
  hours: 'Według godziny',
}

const quiets: Record<Quiet | 'none', string> = {
  none: 'Brak',
  black: 'Czarny obraz',
  dim: 'Niska jasność',
}

const scenes: Record<Scene, string> = {
  board: 'Pełna tablica',
  score: 'Wynik',
  trend: 'Trend',
  goals: 'Cele',
  voices: 'Komentarze',
  segments: 'Segmenty',
  improvements: 'Usprawnienia',
  message: 'Komunikat',
}

const turnings = { order: 'W tej kolejności', shuffled: 'Za każdym razem w nowej kolejności' }

const health: Record<Health, string> = {
  well: 'Działa',
  silent: 'Milczy',
  unknown: 'Stan nieznany',
}

const errors: Record<ScreenError, string> = {
  script: 'usterka na stronie',
  stream: 'utracono połączenie',
  page: 'nie udało się wczytać strony',
}

const tasks: Record<ScreenTask, string> = { reload: 'Wczytaj ponownie', identify: 'Pokaż nazwę' }

const viewings: Record<Viewing, string> = {
  anyone: 'Każdy, kto ma dostęp do tego serwera',
  known: 'Sparowane ekrany i zalogowane osoby',
  key: 'Także każdy, kto ma klucz w adresie',
}

/** `/admin/screens` and the pages below it, and `/admin/settings/viewing`. */
export const screens: AdminMessages['screens'] = {
  title: 'Ekrany',
  lead: 'Sparowane tablice. Zmiany wprowadzone tutaj są od razu widoczne na ekranie.',
  none: 'Żaden ekran nie jest jeszcze sparowany. Otwórz na nim /wall: pojawi się kod. Zeskanuj go albo naciśnij przycisk i wpisz kod.',
  add: 'Sparuj ekran',
  health,
  healthHint: {
    well: '',
    silent: 'ostatnio się nie zgłasza: może być wyłączony lub bez sieci',
    unknown: 'jeszcze się nie zgłosił; ekran robi to kilka sekund po sparowaniu',
  },
  seen: (moment) => `ostatnio widziany ${moment}`,
  revoked: 'Odłączony',
  blank: 'obraz wyłączony',
  shows: (survey, segment) =>
    survey === null
      ? 'Pokazuje pierwszą ankietę'
      : `Pokazuje: ${survey}${segment === null ? '' : `, ${segment}`}`,
  scene: (scene) => new Map(Object.entries(scenes)).get(scene) ?? scene,
  facts: (width, height, browser, version) =>
    [`${String(width)} × ${String(height)}`, browser, `wersja ${version}`]
      .filter(Boolean)
      .join(' · '),
  age: (seconds) =>
    seconds < 120
      ? 'Dane są aktualne'
      : `Dane sprzed ${counted(Math.floor(seconds / 60), 'minuty', 'minut', 'minut')}`,
  error: (error) => `Ostatni błąd: ${errors[error]}`,
  pair: {
    title: 'Sparuj ekran',
    lead: 'Tablica pokazuje w dolnym rogu sześć liter i cyfr. Są ważne przez dziesięć minut.',
    code: 'Kod z tablicy',
    codeHint: 'Wielkość liter, spacje i łączniki nie mają znaczenia.',
    which: 'Który to ekran',
    anew: 'Nowy',
    again: 'Sparowany już wcześniej',
    againHint: 'Zachowa swoje ustawienia. Dotychczasowa przeglądarka przestanie być tym ekranem.',
    name: 'Nazwa',
    nameHint: 'Ułatwia rozpoznanie ekranu, na przykład „Recepcja”.',
    screen: 'Ekran',
    submit: 'Sparuj',
    done: (name) =>
      `„${name}” – ekran sparowany, pokazuje tablicę. Jeśli odtwarzacz nie zachowuje plików cookie, użyj tego adresu; kto go ma, jest tym ekranem.`,
  },
  screen: {
    saved: (name, isListening) =>
      isListening
        ? `Zapisano: „${name}”. Ekran już to pokazuje.`
        : `Zapisano: „${name}”. Ekran pokaże to po następnym połączeniu.`,
    how: 'Stan',
    now: 'Teraz',
    nowBody: 'Działający ekran robi to od razu.',
    notListening: 'Ekran nie jest teraz połączony.',
    tasks,
    done: {
      reload: (name) => `„${name}” – strona jest wczytywana ponownie.`,
      identify: (name) => `„${name}” – nazwa jest widoczna przez dziesięć sekund.`,
      blank: (name) => `„${name}” – ekran pozostanie czarny do ponownego włączenia obrazu.`,
      unblank: (name) => `„${name}” – obraz jest znów widoczny.`,
    },
    notTold: (name) =>
      `„${name}” – ekran nie jest teraz połączony, polecenie do niego nie dotarło.`,
    blank: 'Wyłącz obraz',
    unblank: 'Włącz obraz',
    settings: 'Ustawienia',
    name: 'Nazwa',
    place: 'Miejsce',
    placeHint: 'Gdzie wisi, na przykład „2. piętro, przy windzie”.',
    view: 'Co pokazuje',
    viewFirst: 'Ankieta pokazywana najpierw',
    everybody: (survey) => `${survey}: wszyscy`,
    segment: (dimension, segment) => `${dimension}: ${segment}`,
    turns: 'Sceny',
    turnsHint:
      'Pokazywane po kolei, od pierwszej. Scena, która nie ma czego pokazać, na przykład komunikat, gdy go nie ma, jest pomijana.',
    scenes,
    noScene: 'Brak',
    scene: (place) => `Scena ${String(place)}`,
    seconds: (place) => `Czas sceny ${String(place)} w sekundach`,
    turning: 'Kolejność',
    turnings,
    layout: 'Układ',
    layoutHint: 'Gdy ekran wisi bokiem, a jego przeglądarka o tym nie wie, obraz zostaje obrócony.',
    layouts,
    scale: 'Skala',
    scaleHint: 'Od 0,5 do 3; 1 wypełnia ekran. Powyżej mieści się mniej.',
    theme: 'Kolory',
    themes,
    lightFrom: 'Jasne od',
    lightTo: 'Ciemne od',
    hoursHint: 'W strefie czasowej firmy.',
    language: 'Język',
    languages: { '': 'Język firmy' },
    quiet: 'Godziny ciszy',
    quiets,
    quietFrom: 'Cisza od',
    quietTo: 'Cisza do',
    address: 'Adres',
    addressBody:
      'Dla odtwarzacza, który nie zachowuje plików cookie: kto otworzy ten adres, jest tym ekranem. Przechowywany jest tylko skrót adresu, dlatego powstanie nowy, a przeglądarka, która jest teraz tym ekranem, znów pokaże swój kod.',
    addressLink: 'Utwórz adres',
    revoke: 'Odłączenie',
    revokeBody:
      'Dla ekranu zgubionego lub zdemontowanego. Znów pokaże swój kod, nigdy stronę logowania.',
    revokeLink: 'Odłącz ten ekran',
    over: 'Żadna przeglądarka nie jest już tym ekranem. Sparuj z nim inną albo go usuń.',
    pairAgain: 'Sparuj ponownie',
    remove: 'Usuń ekran',
    removed: (name) => `Usunięto ekran: „${name}”.`,
  },
  address: {
    title: (name) => `Nowy adres ekranu: ${name}?`,
    body: 'Kto go ma, jest tym ekranem: podaj go tylko odtwarzaczowi. Stary adres przestanie działać, a obecna przeglądarka przestanie być tym ekranem.',
    submit: 'Utwórz adres',
    done: (name) => `To adres ekranu „${name}”.`,
  },
  revocation: {
    title: (name) => `Odłączyć ekran: ${name}?`,
    body: 'W ciągu sekundy znów pokaże kod, a tablicę tylko wtedy, gdy każdy może ją oglądać. Ustawienia zostają i można sparować z nimi inny ekran.',
    submit: 'Odłącz ekran',
    done: (name) => `Odłączono ekran: „${name}”.`,
  },
  message: {
    title: 'Komunikat na ekranach',
    open: 'Komunikat na ekranach',
    body: 'Własne słowa, dużymi literami, jako jedna ze scen: gość, podziękowanie, próbny alarm. Przeczyta je każdy, kto może oglądać tablicę.',
    text: 'Komunikat',
    textHint: 'Do 160 znaków; im krótszy, tym większy.',
    hours: 'Na jak długo',
    times: {
      1: 'Godzina',
      4: 'Cztery godziny',
      24: 'Dzień',
      72: 'Trzy dni',
      168: 'Tydzień',
    },
    until: (moment) => `Zniknie samoczynnie ${moment}.`,
    submit: 'Pokaż komunikat',
    done: 'Komunikat jest pokazywany.',
    unseen:
      'Komunikat jest gotowy, ale żaden ekran nie pokazuje jeszcze komunikatów: wybierz scenę „Komunikat” w ustawieniach ekranu.',
    takeDown: 'Zdejmij komunikat',
    takenDown: 'Komunikat został zdjęty.',
  },
  watch: {
    title: 'Gdy brakuje ekranu',
    open: 'Gdy brakuje ekranu',
    body: 'Powiadomienie jest wysyłane raz, gdy ekran nie zgłasza się przez podany czas, i raz, gdy wróci. Ekran, który nigdy się nie zgłosił, nie jest uznawany za brakujący.',
    url: 'Webhook',
    urlHint:
      'Ze Slacka, Teams, Mattermost, Google Chat lub własnego programu: trafia tam obiekt JSON z tekstem. Kto zna adres, może tam pisać, dlatego nie ma go w dzienniku. Puste: bez powiadomień.',
    minutes: 'Po jakim czasie',
    times: { 15: 'Kwadrans', 60: 'Godzina', 240: 'Cztery godziny', 1440: 'Dzień' },
    submit: 'Zapisz i wyślij test',
    test: 'NPS Wall: to jest test. Tutaj pojawi się powiadomienie, gdy będzie brakować ekranu.',
    done: 'Zapisano. Test został wysłany: sprawdź, czy dotarł.',
    nobody: 'Zapisano. Nikt nie będzie powiadamiany.',
    now: (minutes) =>
      minutes === null
        ? 'nikt'
        : `webhook, po ${counted(minutes, 'minucie', 'minutach', 'minutach')}`,
  },
  viewing: {
    title: 'Kto może oglądać tablicę',
    body: 'A także stronę intranetową i dane dla programów.',
    open: 'Kto może oglądać tablicę',
    label: 'Bez parowania i logowania',
    viewings,
    hints: {
      anyone: 'Wewnątrz sieci to wszyscy, którzy w niej są.',
      known: 'Niesparowana tablica pokazuje swój kod, bez wyników.',
      key: 'Do linku w intranecie, na przykład /?key=…. Przeglądarka, w której otwarto go raz, zachowuje dostęp.',
    },
    now: (viewing) => viewings[viewing],
    anew: 'Utwórz nowy klucz',
    anewHint: 'Linki ze starym kluczem nic już nie pokażą.',
    saved: 'Zapisano. Otwarte tablice dostosują się w ciągu dziesięciu sekund.',
    key: 'Zapisano. Kto ma ten adres, może oglądać stronę intranetową; z /wall?key= także tablicę.',
  },
}

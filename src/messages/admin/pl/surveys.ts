import type { AdminMessages } from '#messages/admin/language.ts'
import { locale, write } from '#messages/pl-words.ts'
import type { SurveyKind } from '#nps/snapshot.ts'

const kinds: Record<SurveyKind, string> = {
  relationship: 'Relacyjna',
  transactional: 'Transakcyjna',
}

const kindHints: Record<SurveyKind, string> = {
  relationship: 'Pyta co jakiś czas o całość.',
  transactional: 'Pyta po zdarzeniu, na przykład po zakupie.',
}

const UNITS = {
  month: 'Miesiąc kalendarzowy',
  quarter: 'Kwartał kalendarzowy',
  year: 'Rok kalendarzowy',
}

const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })

/** `/admin/surveys` and the pages below it. */
export const surveys: AdminMessages['surveys'] = {
  title: 'Ankiety',
  body: 'Tablica i strona intranetowa pokazują pierwszą, chyba że ich adres wskazuje inną.',
  none: 'Nie ma jeszcze ankiet. Utworzy ją pierwszy import albo pierwsza przesłana odpowiedź.',
  kinds,
  kindHints,
  window: (window) =>
    window.kind === 'calendar'
      ? UNITS[window.unit]
      : window.days === 1
        ? 'Ostatni dzień'
        : `Ostatnie ${write.whole(window.days)} dni`,
  minimums: (group, comments, headline) =>
    `Minimum ${write.whole(group)}, komentarze ${write.whole(comments)}, główny wynik ${write.whole(headline)}`,
  places: {
    isFirst: 'Pokazywana najpierw',
    noAnswers: 'Brak odpowiedzi: za tymi, które je mają',
    move: { first: 'Na początek', earlier: 'Wcześniej', later: 'Później' },
    moveOf: {
      first: (name) => `Na początek: ${name}`,
      earlier: (name) => `Przesuń o jedną pozycję wcześniej: ${name}`,
      later: (name) => `Przesuń o jedną pozycję później: ${name}`,
    },
  },
  shownFirst: (name) => `Tablica pokazuje teraz najpierw: ${name}.`,
  moved: (name, place) => `${name}: pozycja ${write.whole(place)}.`,
  survey: {
    what: 'Podstawowe dane',
    days: 'Dni',
    minimums: 'Minimalne grupy',
    minimumsBody:
      'Przy mniejszej liczbie odpowiedzi nic nie jest ujawniane. Puste pole: jak w ustawieniach.',
    timeZone: 'Strefa czasowa',
    timeZoneOfCompany: (zone) => `Jak w firmie (${zone})`,
    timeZoneHint:
      'Według niej zaczynają się dni ankiety, a z nimi miesiące, kwartały i lata. Wyznacza dzień odpowiedzi, które nadejdą od teraz, z plików, programów i narzędzi do ankiet. Te, które już są, zachowują swój dzień.',
    name: 'Nazwa',
    nameHint: 'To, co nadejdzie z dawną nazwą, nadal tu trafi, a adres się nie zmieni.',
    kind: 'Rodzaj',
    company: 'Jak w firmie',
    companyHint: (window) => `${window}, jak w ustawieniach.`,
    minimumHint: (company) => `Puste: ${write.whole(company)}.`,
    saved: (name) => `Zapisano: ${name}. Tablice już to pokazują.`,
  },
  deletion: {
    heading: 'Usunięcie',
    title: (name) => `Usunięcie ankiety: ${name}`,
    body: 'Ta ankieta nie ma odpowiedzi. Wraz z nią zostaną usunięte jej ustawienia, cele i fale, a także cofnięte importy i wycofane odpowiedzi. Niczego nie da się przywrócić.',
    link: 'Usuń tę ankietę',
    hasAnswers:
      'Ta ankieta ma odpowiedzi, więc nie można jej usunąć. Najpierw cofnij jej importy i wycofaj odpowiedzi ze źródeł, które ją zasilają.',
    isFed: (sources) => {
      const names = sources.map((name) => `„${name}”`).join(', ')
      return sources.length === 1
        ? `Zasila ją źródło ${names}, więc nie można jej usunąć. Najpierw wybierz tam inną ankietę albo odłącz to źródło.`
        : `Zasilają ją źródła ${names}, więc nie można jej usunąć. Najpierw wybierz tam inną ankietę albo odłącz te źródła.`
    },
    submit: 'Usuń ankietę',
    done: (name) => `Usunięto ankietę: ${name}.`,
  },
  dimension: {
    title: (name) => `Zmień nazwę wymiaru: ${name}`,
    name: 'Nazwa',
    nameHint:
      'Tak jest pokazywany na tablicy, stronie intranetowej i w API. To, co nadejdzie z dawną nazwą, na przykład starą kolumną pliku, nadal tu trafi.',
    renamed: (from, to) => `Zmieniono nazwę wymiaru: ${from} → ${to}.`,
  },
  segments: {
    title: 'Segmenty',
    none: 'Żadna odpowiedź w tej ankiecie nie podaje swojego segmentu.',
    hidden: 'Ukryty na listach. Jego odpowiedzi się liczą.',
    showAgain: 'Pokaż ponownie',
    showAgainOf: (name) => `Pokaż ponownie na listach: ${name}`,
    also: (names) => `także ${names.join(', ')}`,
  },
  segment: {
    inDimension: (dimension, survey) => `Wymiar: ${dimension}. Ankieta: ${survey}`,
    name: 'Nazwa',
    nameHint: 'To, co nadejdzie z dawną nazwą, nadal tu trafi.',
    shown: 'Na listach',
    yes: 'Pokazywany',
    no: 'Ukryty',
    noHint: 'Jego odpowiedzi liczą się jak dotąd, a adres nadal działa.',
    saved: (name) => `Zapisano: ${name}.`,
    merge: 'Scalenie',
    mergeBody: (name) =>
      `Wszystkie odpowiedzi segmentu „${name}” będą się liczyć w innym segmencie, także te późniejsze. Każda pamięta, skąd pochodzi, więc scalenie można w każdej chwili cofnąć.`,
    parts: 'Scalone z tym segmentem',
    partsBody: (name) =>
      `Ich odpowiedzi liczą się w segmencie „${name}”. Po cofnięciu scalenia segment znów jest samodzielny i ma wszystkie swoje odpowiedzi, także te, które nadeszły w tym czasie.`,
    separate: 'Cofnij scalenie',
    separateOf: (name) => `Cofnij scalenie segmentu: ${name}`,
    separated: (part, whole) =>
      `Segment „${part}” jest znów samodzielny, a jego odpowiedzi nie liczą się już w segmencie „${whole}”.`,
    into: 'Z segmentem',
    choose: 'Wybierz segment',
    submitMerge: 'Scal',
    merged: (from, into) =>
      `Segment „${from}” jest teraz częścią segmentu „${into}”. Scalenie można cofnąć na stronie segmentu „${into}”.`,
  },
  waves: {
    title: 'Fale',
    body: 'Jedna fala to jedna tura zadawania pytań. Z liczby zaproszeń wynika wskaźnik odpowiedzi; strona intranetowa podaje go dla najnowszej fali.',
    name: 'Nazwa',
    nameHint: 'Na przykład Wiosna 2026.',
    firstDay: 'Pierwszy dzień',
    lastDay: 'Ostatni dzień',
    dayHint: 'Na przykład 2026-11-20. Należy do tej fali i do żadnej innej.',
    invitations: 'Zaproszenia',
    invitationsHint: 'Ile osób zapytano.',
    add: 'Dodaj falę',
    submit: 'Dodaj falę',
    added: (name) => `Dodano falę: ${name}.`,
    changed: (name) => `Zapisano: ${name}.`,
    removal: 'Usunięcie',
    removalBody: 'Odpowiedzi zostają. Nazwa, dni i liczba zaproszeń zostaną zapomniane.',
    remove: 'Usuń falę',
    removed: (name) => `Usunięto falę: ${name}. Odpowiedzi zostają.`,
    invited: (invitations) => `zaproszenia: ${write.whole(invitations)}`,
    rate: (rate) => {
      if (rate.withheld) return NO_RATE[rate.reason]
      const responses = write.whole(rate.responses)
      return rate.rate > 1
        ? `Odpowiedzi: ${responses}, więcej niż zaproszeń: zaproszenia przekazano dalej albo odpowiedzi z tych dni nie należą do tej fali`
        : `Wskaźnik odpowiedzi: ${percent.format(rate.rate)} (${responses})`
    },
  },
}

const NO_RATE = {
  'no answers': 'Brak odpowiedzi',
  'too few answers': 'Wskaźnik odpowiedzi nieujawniony: za mało odpowiedzi',
  'protects a small group':
    'Wskaźnik odpowiedzi nieujawniony: osób bez odpowiedzi jest tak mało, że można by je rozpoznać',
} as const

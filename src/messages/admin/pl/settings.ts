import type { AdminMessages } from '#messages/admin/language.ts'

const FILE =
  'PNG lub JPEG, najwyżej 1 MB i 4 miliony pikseli; najlepiej wygląda PNG z przezroczystym tłem. Przerysujemy go do wysokości najwyżej 256 pikseli.'

/** `/admin/settings`. */
export const settings: AdminMessages['settings'] = {
  title: 'Ustawienia',
  saved: 'Zapisano. Tablice już to pokazują.',
  company: 'Firma',
  companyName: 'Nazwa',
  companyNameHint: 'U góry każdej tablicy i strony.',
  timeZone: 'Strefa czasowa',
  timeZoneHint:
    'Według niej zaczyna się każdy dzień. Odpowiedzi, które już są, zachowują swój dzień; według nowej strefy liczone będą tylko kolejne.',
  figures: 'Wyniki',
  figuresBody: 'Dotyczy każdej ankiety, która nie ma własnych ustawień.',
  window: {
    label: 'Co obejmuje główny wynik',
    rolling: 'Ostatnie dni',
    rollingHint: 'Do ostatniego dnia, w którym jest odpowiedź.',
    month: 'Miesiąc kalendarzowy',
    quarter: 'Kwartał kalendarzowy',
    year: 'Rok kalendarzowy',
    calendarHint: 'Ten, w którym jest ostatnia odpowiedź. Każdy nowy zaczyna się od zera.',
    days: 'Ile dni',
    daysHint: 'Od 1 do 3660.',
  },
  minimums: {
    group: 'Minimalna grupa',
    groupHint:
      'Wynik z mniejszej liczby odpowiedzi nie jest ujawniany, podobnie jak to, co by go zdradziło. Co najmniej 3.',
    comments: 'Minimalna grupa dla komentarzy',
    commentsHint: 'Komentarze przy mniejszej liczbie odpowiedzi nie są ujawniane. Co najmniej 3.',
    headline: 'Liczba odpowiedzi potrzebna do głównego wyniku',
    headlineHint: 'Do tego czasu tablica pokazuje, ile ich jest. Co najmniej 3.',
  },
  colour: 'Kolor',
  colourBody:
    'Akcent wyróżnia linki, porównanie z celami i margines błędu. Promotorzy, pasywni i krytycy zachowują swoje kolory, które każdy może odróżnić.',
  accentLight: 'Akcent na jasnym tle',
  accentLightHint: 'Na przykład #1f3fe0. Puste: nasz kolor.',
  accentDark: 'Akcent na ciemnym tle',
  accentDarkHint: 'Puste: czytelny kolor najbliższy tamtemu.',
  preview: (light, dark) => `${light} na jasnym, ${dark} na ciemnym`,
  logo: {
    title: 'Logo',
    none: 'Nie ma jeszcze logo.',
    open: 'Wybierz logo',
    openOther: 'Wybierz inne logo lub usuń obecne',
    alt: 'Logo',
    file: 'Plik',
    fileHint: FILE,
    fileHintOther: `${FILE} Bez pliku logo zostaje bez zmian.`,
    place: 'Gdzie stoi',
    beside: 'Obok nazwy firmy',
    instead: 'Zamiast nazwy',
    insteadHint: 'Gdy nazwa jest już w logo.',
    submit: 'Użyj tego logo',
    changed: 'Tablice pokazują nowe logo.',
    remove: 'Usuń logo',
    removeBody: 'Nazwa firmy zostaje.',
    removed: 'Logo zostało usunięte.',
  },
}

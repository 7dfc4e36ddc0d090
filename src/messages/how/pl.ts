import { exactIn } from '#messages/format.ts'
import { counted, locale, write } from '#messages/pl-words.ts'
import type { HowMessages } from './how-messages.ts'

const { plain, whole } = write

const VERDICTS = {
  above: 'Cały przedział leży wyżej: wyraźnie powyżej.',
  around: 'Mieści się w przedziale: w pobliżu.',
  below: 'Cały przedział leży niżej: wyraźnie poniżej.',
} as const

const POLICIES = {
  everything: 'Każdy komentarz przed pokazaniem zatwierdza człowiek.',
  uncertain:
    'Komentarze, co do których maskowanie jest pewne, są pokazywane; pozostałe najpierw ogląda człowiek.',
  none: 'Komentarze nie są pokazywane.',
} as const

const RHYTHMS = {
  hourly: 'co godzinę',
  daily: 'każdego ranka',
  weekly: 'w każdy poniedziałek rano',
} as const

/** What Polish readers see on the page that says how figures come to be. */
export const howPl: HowMessages = {
  title: 'Jak to jest liczone',
  lead: (company, survey, segment) =>
    `Wszystkie wzory, z których powstają wyniki (${company}), z liczbami z tej chwili: ${survey}${segment ? `, ${segment}` : ''}.`,
  day: write.day,
  contents: 'Na tej stronie',
  back: 'Wróć do wyniku',
  parts: {
    question: {
      title: 'Jedno pytanie, trzy grupy',
      body: [
        'Pytamy klientów, na ile prawdopodobne jest, że nas polecą, w skali od 0 do 10. Ocena przypisuje każdą odpowiedź do jednej z trzech grup. Pasywni się liczą: są w mianowniku.',
      ],
    },
    score: {
      title: 'Wynik',
      body: [
        'Net Promoter Score to odsetek promotorów pomniejszony o odsetek krytyków. Mieści się między −100 a +100 i sam nie jest procentem. Wynik dłuższego okresu liczy wszystkie jego odpowiedzi razem; wyników nigdy się nie uśrednia.',
      ],
    },
    margin: {
      title: 'Margines błędu',
      body: [
        'Nie wszyscy klienci odpowiadają, dlatego wynik tych, którzy odpowiedzieli, różni się przypadkowo od wyniku wszystkich. O ile, mówi skorygowany przedział Walda: dodaje się 0,75 promotora, 1,5 pasywnego i 0,75 krytyka, dzięki czemu przedział jest uczciwy także wtedy, gdy odpowiedzi jest mało lub są jednakowe. W 95 przypadkach na 100 taki przedział zawiera prawdziwy wynik.',
        'Główny wynik jest taki, jak go policzono; pas wokół niego to ten przedział, dlatego wynik nie zawsze leży w środku.',
      ],
    },
    change: {
      title: 'Wzrost, spadek czy brak wyraźnej zmiany',
      body: [
        'Okres wyniku porównuje się z poprzednim. Nie mają wspólnych odpowiedzi. Wzrostem lub spadkiem nazywamy tylko różnicę, którą sam przypadek dałby rzadziej niż 5 razy na 100.',
      ],
    },
    window: {
      title: 'Które odpowiedzi się liczą',
      body: [
        'Główny wynik obejmuje okres, który kończy się ostatnim dniem z odpowiedzią. Dni zaczynają się o północy w strefie czasowej firmy. Trend ma jeden punkt na każdy miesiąc kalendarzowy.',
      ],
    },
    gate: {
      title: 'Kiedy pojawia się wynik',
      body: [
        'Wynik z niewielu odpowiedzi skacze. Dopóki jest ich za mało, strona mówi, ilu brakuje.',
      ],
    },
    goals: {
      title: 'Cele',
      body: [
        'Wartość docelową porównuje się z przedziałem, a nie tylko z wynikiem. Reszta to arytmetyka: krytyk, który stanie się pasywnym, albo pasywny, który stanie się promotorem, przesuwa wynik o 100 / n punktu.',
      ],
    },
    forecast: {
      title: 'Prognoza',
      body: [
        'Prognozujemy liczbę, która będzie pokazana w dniu terminu: wynik odpowiedzi z okresu do tego dnia. Te, które już są, bierzemy bez zmian; pozostałych oczekujemy tyle dziennie, ile w ostatnim roku, z przypadkowymi różnicami.',
        'Prawdziwy wynik miesiąca traktujemy jako poziom, który się przesuwa, z trendem, który może wygasać, i z porami roku, gdy znane są trzy lata. Jak szybko się przesuwa, nikt nie wie, dlatego przez miesiące przechodzi wiele założeń, każde z wagą zależną od tego, jak dobrze je wyjaśnia, a prognoza to wszystkie razem. Zakres zawiera wynik w 8 przypadkach na 10.',
        'Za wcześnie na prognozę jest przy mniej niż 6 miesiącach lub 50 odpowiedziach, dla dnia odległego o więcej niż dwukrotność znanych miesięcy lub o więcej niż 24, oraz gdy w okresie oczekujemy mniej niż 10 odpowiedzi.',
      ],
    },
    rate: {
      title: 'Wskaźnik odpowiedzi',
      body: ['Ile z osób zapytanych w fali odpowiedziało.'],
    },
    themes: {
      title: 'O czym mówią klienci',
      body: [
        'Komentarz dotyczy tematu, gdy zawiera jedno z jego słów; może dotyczyć kilku. Wynik tematu to ten sam wzór dla odpowiedzi osób, które o nim napisały. To nie jest wynik wszystkich klientów.',
      ],
    },
    sample: {
      title: 'Proporcjonalna próbka komentarzy',
      body: [
        'Komentarze na tablicy mają skład wszystkich odpowiedzi, a nie tych, którzy piszą najwięcej: miejsca rozdziela się proporcjonalnie, metodą największych reszt. Gdy z jakiejś grupy jest za mało komentarzy, jest to napisane.',
      ],
    },
    groups: {
      title: 'Czego nie ujawniamy',
      body: [
        'Liczba dotycząca bardzo niewielu osób mogłaby zdradzić, kim są, dlatego nie jest ujawniana. To nie wystarcza: jeśli jedna z kilku grup jest ukryta, a ich suma znana, można ją obliczyć przez odejmowanie. Wtedy nie ujawniamy także następnej najmniejszej grupy, aż niczego nie da się wyliczyć.',
        'Z tego samego powodu okresy to pełne miesiące i okresy wyniku: liczby z krótszych można by od siebie odjąć.',
      ],
    },
    masking: {
      title: 'Jak maskowane są komentarze',
      body: [
        'Nazwiska i wszystko inne, co mogłoby zdradzić autora, usuwamy przed zapisaniem komentarza – po angielsku, szwedzku, polsku, niemiecku i chińsku. Oryginał nigdy nie jest zapisywany. Żadne maskowanie nie znajdzie każdego nazwiska; gdy nie jest pewne, decyduje człowiek.',
      ],
    },
    keeping: {
      title: 'Jak komentarze są pokazywane i przechowywane',
      body: [
        'Komentarz podaje miesiąc, nigdy dzień, a komentarze pojawiają się partiami w losowej kolejności: nikt nie pozna, który pochodzi z właśnie zakończonej rozmowy. Kto odpowiedział, nigdy nie jest zapisywane.',
      ],
    },
    definitions: { title: 'Pojęcia', body: [] },
    sources: { title: 'Źródła', body: ['Wzory są standardowe. Więcej w:'] },
  },
  exact: exactIn(locale),
  withheld: (reason) => `Wynik nie jest ujawniony: ${reason}. Dlatego we wzorach nie ma liczb.`,
  columns: ['Grupa', 'Ocena', 'Znak', 'Odpowiedzi', 'Odsetek'],
  all: 'Wszyscy',
  shownAs: (score) => `pokazywany jako ${score}`,
  clamped: 'Przedział kończy się tam, gdzie skala.',
  before: (from, to) => `Poprzedni okres: ${from} – ${to}.`,
  verdict: (verdict) =>
    ({
      up: 'p jest mniejsze niż 0,05, a z dodatnie: wzrost.',
      down: 'p jest mniejsze niż 0,05, a z ujemne: spadek.',
      'no clear change': 'p nie jest mniejsze niż 0,05: bez wyraźnej zmiany.',
    })[verdict],
  nothingBefore: 'Nie ma wcześniejszego okresu, z którym można by porównać.',
  gate: ({ headline }) =>
    `Główny wynik pojawia się od ${counted(headline, 'odpowiedzi', 'odpowiedzi', 'odpowiedzi')}.`,
  noGoals: 'Dla tych wyników nie ma celu.',
  goalVerdict: ({ target, verdict }, low, high) =>
    `Wartość docelowa ${plain(target)}, przedział od ${low} do ${high}. ${verdict ? VERDICTS[verdict] : ''}`,
  pace: (due) => `Punkty na miesiąc do ${due}:`,
  steps: 'Krytycy, którzy musieliby być pasywnymi:',
  noRate: 'Nie ma wskaźnika odpowiedzi do pokazania: potrzebna jest fala z liczbą zaproszeń.',
  noThemes: 'Żaden temat nie ma dość komentarzy, by go pokazać.',
  theme: (name) => `Dla osób, które napisały na temat „${name}”:`,
  seats: (all, promoters, passives, detractors) =>
    `Dzisiejszy skład ${all} komentarzy: ${counted(promoters, 'promotor', 'promotorów', 'promotorów')}, ${counted(passives, 'pasywny', 'pasywnych', 'pasywnych')} i ${counted(detractors, 'krytyk', 'krytyków', 'krytyków')}.`,
  groups: ({ group, comments }) =>
    `Wyniki nie są ujawniane dla grup poniżej ${counted(group, 'odpowiedzi', 'odpowiedzi', 'odpowiedzi')}, komentarze – poniżej ${whole(comments)}. Żadne ustawienie nie schodzi poniżej 3.`,
  tokens: 'Co stoi w miejscu tego, co usunięto:',
  keeping: ({ policy, months, rhythm, days }) => [
    POLICIES[policy],
    `Nowe pojawiają się ${RHYTHMS[rhythm]} i pozostają jeszcze przez ${counted(days, 'dzień', 'dni', 'dni')} po miesiącu odpowiedzi.`,
    months === null
      ? 'Same nie są usuwane.'
      : `Ich słowa są usuwane po ${counted(months, 'miesiącu', 'miesiącach', 'miesiącach')} od odpowiedzi; ocena zostaje.`,
  ],
  definitions: [
    ['Ocena', 'Podana liczba całkowita od 0 do 10.'],
    ['Promotor, pasywny, krytyk', 'Kto dał 9 lub 10; 7 lub 8; od 0 do 6.'],
    ['n', 'Liczba odpowiedzi, razem z pasywnymi.'],
    ['Margines błędu, E', 'Połowa szerokości przedziału ufności 95%, w punktach.'],
    ['SE, s', 'Błąd standardowy i wynik skorygowanego oszacowania, w punktach.'],
    ['T, m', 'Wartość docelowa i miesiące do terminu.'],
    ['Okres wyniku', 'Dni, które obejmuje główny wynik.'],
    ['Fala', 'Jedna tura ankiety, z pierwszym i ostatnim dniem.'],
    ['Segment', 'Część klientów, na przykład region.'],
    ['Minimalna grupa', 'Najmniejsza liczba odpowiedzi, dla której pokazujemy liczbę.'],
    ['Nieujawnione', 'Pominięte, bo mogłoby zdradzić, kto odpowiedział.'],
  ],
}

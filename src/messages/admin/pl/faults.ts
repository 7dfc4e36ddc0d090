import { counted, write } from '#messages/pl-words.ts'
import type { Fault, FaultCode } from '#nps/fault.ts'

const FAULTS: Record<Exclude<FaultCode, keyof typeof TELLING>, string> = {
  missing: 'Wypełnij to pole.',
  'too long': 'Tekst jest za długi. Skróć go.',
  'not an e-mail address': 'To nie jest adres e-mail. Wpisz go w postaci name@example.com.',
  'too short': 'Użyj co najmniej 10 znaków. Kilka słów z rzędu łatwo zapamiętać.',
  'easily guessed':
    'To hasło łatwo odgadnąć. Wybierz coś, co nie jest Twoim nazwiskiem, adresem ani popularnym hasłem.',
  taken: 'Osoba z tym adresem e-mail może się już logować.',
  'no role': 'Wybierz, co ta osoba może robić.',
  'wrong sign-in': 'Adres e-mail lub hasło są nieprawidłowe.',
  'wrong password': 'To nie jest obecne hasło.',
  'wrong code': 'To nie ten kod. Program wypisuje go tam, gdzie został uruchomiony.',
  'wrong pairing code':
    'Żadna tablica nie pokazuje teraz tego kodu. Kod jest ważny dziesięć minut i dla jednej tablicy: odczytaj go ponownie.',
  'not a time': 'To nie jest godzina. Wpisz ją w postaci 07:00.',
  'same time': 'To godzina rozpoczęcia. Wybierz inną.',
  'not a scale': 'Wpisz liczbę od 0,5 do 3, na przykład 1,25.',
  'not a turn': 'Wpisz pełne sekundy, od 5 do 3600, na przykład 30.',
  'last administrator':
    'To jedyny administrator, który może się zalogować. Najpierw nadaj tę rolę innej osobie.',
  'name taken': 'Coś innego nosi lub nosiło tę nazwę. Wybierz inną.',
  'name of a part':
    'Tę nazwę nosi segment scalony z tym segmentem. Cofnij tamto scalenie i scal w odwrotnym kierunku.',
  'nothing chosen': 'Wybierz jedną z możliwości.',
  'not a time zone': 'Nie znamy takiej strefy czasowej. Wybierz ją z listy.',
  'not a day': 'To nie jest data. Wpisz ją w postaci 2026-11-20.',
  'ends too soon': 'To dzień przed pierwszym dniem. Wybierz ten sam dzień lub późniejszy.',
  'not a colour': 'To nie jest kolor. Wpisz go sześcioma cyframi, na przykład #1f3fe0.',
  'no picture': 'Najpierw wybierz plik.',
  'picture too large': 'Plik ma ponad 1 MB. Zapisz mniejsze logo.',
  'too many pixels': 'Obraz ma ponad 4 miliony pikseli. Zapisz mniejszy.',
  'an SVG':
    'Plik SVG może zawierać skrypty i wczytywać zewnętrzne elementy, dlatego go nie przyjmujemy. Zapisz logo jako PNG o wysokości co najmniej 200 pikseli.',
  'not a picture': 'To nie jest plik PNG ani JPEG, który da się odczytać. Zapisz logo jako PNG.',
  'not an address':
    'To nie jest adres. Wpisz go w całości, na przykład https://chat.example.com/hooks/….',
  'no such word':
    'W tekście nie ma takich słów. Wpisz je dokładnie tak, jak w nim stoją; co jest już zamaskowane, takie zostanie.',
  'no such response':
    'W tej ankiecie nie ma odpowiedzi o takim ID. Sprawdź je w narzędziu do ankiet: wielkość liter ma znaczenie.',
  interlaced: 'Ten plik PNG ma przeplot, którego nie odczytujemy. Zapisz go bez przeplotu.',
}

const TELLING = {
  refused: ({ words = '' }: Fault) => words,
  wait: ({ seconds = 0 }: Fault) => `Było zbyt wiele prób. Spróbuj ponownie za ${spanOf(seconds)}.`,
  overlaps: ({ other = '' }: Fault) =>
    `Te dni częściowo należą do innej fali: ${other}. Odpowiedź należy do jednej fali, więc dwie fale nie mają wspólnych dni.`,
  'not a number': ({ least = 0, most = 0 }: Fault) =>
    `Wpisz liczbę całkowitą od ${write.whole(least)} do ${write.whole(most)}.`,
  'not delivered': ({ words = '' }: Fault) =>
    `Nie udało się dostarczyć: ${words}. Nic nie zostało zapisane. Sprawdź, czy adres jest pełny i czy ten serwer ma do niego dostęp.`,
  'no such accent': ({ instead = '' }: Fault) =>
    `Tekst w tym kolorze byłby na tym tle nieczytelny. Najbliższy czytelny kolor to ${instead}.`,
}

/** What is wrong with a field, and what to do. */
export function faults(fault: Fault): string {
  const { code } = fault
  return code in TELLING
    ? TELLING[code as keyof typeof TELLING](fault)
    : FAULTS[code as keyof typeof FAULTS]
}

/** In the accusative, behind “za”. */
function spanOf(seconds: number): string {
  return seconds > 90
    ? counted(Math.ceil(seconds / 60), 'minutę', 'minuty', 'minut')
    : counted(seconds, 'sekundę', 'sekundy', 'sekund')
}

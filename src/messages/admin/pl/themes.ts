import type { AdminMessages } from '#messages/admin/language.ts'
import { counted, write } from '#messages/pl-words.ts'
import type { Category } from '#nps/rating.ts'

const { whole } = write

const LEANS: Record<Category, string> = {
  promoter: 'głównie promotorzy',
  passive: 'głównie pasywni',
  detractor: 'głównie krytycy',
}

const LANGUAGES: Record<'en' | 'sv' | 'pl' | 'de' | 'zh' | 'any', string> = {
  en: 'Angielski',
  sv: 'Szwedzki',
  pl: 'Polski',
  de: 'Niemiecki',
  zh: 'Chiński',
  any: 'Dowolny język',
}

/** `/admin/themes` and the pages below it. */
export const themes: AdminMessages['themes'] = {
  title: 'Tematy',
  body: 'Czego dotyczą komentarze. Komentarz ma temat, gdy zawiera jedno z jego słów; przy sprawdzaniu można zdecydować inaczej. Liczby obejmują wszystkie przechowywane komentarze, bez względu na to, czy można je pokazać.',
  none: 'Nie ma jeszcze tematów.',
  survey: 'Ankieta',
  figuresOf: (survey) => `Ankieta: ${survey}, dane z okresu jej głównego wyniku.`,
  progress: (remaining, of) =>
    `Trwa przegląd komentarzy po zmianie słów: pozostało około ${whole(remaining)} z ${whole(of)}. Wczytaj stronę ponownie, aby zobaczyć postęp.`,
  noFigures: 'Nie ma jeszcze danych',
  hidden: 'Ukryty przed czytelnikami',
  move: { earlier: 'Wcześniej', later: 'Później' },
  moveOf: {
    earlier: (name) => `Przesuń o jedną pozycję wcześniej: ${name}`,
    later: (name) => `Przesuń o jedną pozycję później: ${name}`,
  },
  moved: (name, place) => `${name}: pozycja ${whole(place)}.`,
  add: 'Dodaj temat',
  submitAdd: 'Dodaj i wybierz słowa',
  added: (name) => `Dodano temat: ${name}. Potrzebuje słów.`,
  name: 'Nazwa',
  nameHint: 'Taka, jaką widzą czytelnicy. Po zmianie nazwy adres zostaje ten sam.',
  shown: 'Czytelnicy',
  yes: 'Widzą temat',
  no: 'Nie widzą tematu',
  noHint: 'Komentarze i tak są do niego przypisywane.',
  words: 'Słowa',
  wordsBody:
    'Po przecinkach albo każde w osobnym wierszu. price* to każde słowo, które się tak zaczyna, *service – każde, które się tak kończy, *preis* – każde, które to zawiera. Kilka słów to fraza. Wielkość liter i znaki diakrytyczne nie mają znaczenia. Słowa chińskie są znajdowane w każdym miejscu.',
  language: (language) => LANGUAGES[language],
  preview: 'Zobacz, co znajdzie',
  previewTitle: 'Co znajdą te słowa',
  found: (found, of) =>
    of === 0
      ? 'Nie ma jeszcze komentarzy.'
      : `Znaleziono ${whole(found)} z ostatnich ${whole(of)} komentarzy${found > 0 ? ', na przykład:' : '.'}`,
  notSaved: 'Nic jeszcze nie zapisano.',
  saved: (name) => `Zapisano: ${name}. Trwa ponowny przegląd komentarzy z tymi słowami.`,
  removal: 'Usunięcie',
  removalBody:
    'Komentarze zostają. To, że miały ten temat, zostanie zapomniane, nawet jeśli ktoś go przypisał.',
  remove: 'Usuń temat',
  removed: (name) => `Usunięto temat: ${name}.`,
  suggestions: {
    title: 'Propozycje',
    link: 'O czym jeszcze piszą klienci',
    body: 'Frazy z najnowszych komentarzy, które nie należą do żadnego tematu, ale częściej niż u innych pojawiają się u promotorów lub krytyków albo w komentarzach bez tematu.',
    none: 'Nic się nie wyróżnia. Do propozycji potrzeba co najmniej dziesięciu komentarzy z tymi samymi słowami.',
    unknown: 'Język nieznany',
    comments: (comments, without) =>
      `${counted(comments, 'komentarz', 'komentarze', 'komentarzy')}, bez tematu: ${whole(without)}`,
    lean: (lean) => LEANS[lean],
    addTo: 'Temat',
    addToOf: (phrase) => `Temat dla frazy: ${phrase}`,
    add: 'Dodaj do tematu',
    make: 'Utwórz temat',
    ignore: 'Pomiń',
    added: (phrase, theme) => `„${phrase}” należy teraz do tematu: ${theme}.`,
    ignored: (phrase) => `„${phrase}” nie będzie już proponowane.`,
    makeTaken: (phrase) => `Temat „${phrase}” już istnieje: dodaj do niego to słowo.`,
  },
}

import type { AdminMessages } from '#messages/admin/language.ts'

type Words = AdminMessages['embeds']

const kinds: Words['kinds'] = {
  gauge: { name: 'Wynik', about: 'Wynik na skali, ze zmianą i wartościami docelowymi.' },
  trend: { name: 'Trend', about: 'Wynik miesiąc po miesiącu.' },
  comments: { name: 'Komentarze', about: 'Proporcjonalna próbka tego, co mówią klienci.' },
}

const themes: Words['themes'] = {
  auto: 'Jak w przeglądarce czytelnika',
  light: 'Jasne',
  dark: 'Ciemne',
}

/** `/admin/embeds`. */
export const embeds: Words = {
  title: 'Osadzanie',
  lead: 'Pokaż wyniki na innych stronach: w SharePoint, Confluence lub na dowolnej własnej. Skopiuj tam jeden wiersz. Treść ramki jest zawsze aktualna, nie zapisuje plików cookie i dopasowuje się do rozmiaru ramki, od 200 pikseli szerokości.',
  choose: 'Co pokazują poniższe wiersze',
  view: 'Ankieta i segment',
  first: 'Ankieta pokazywana najpierw',
  everybody: (survey) => `${survey}, wszyscy`,
  segment: (dimension, name) => `${dimension}: ${name}`,
  theme: 'Kolory',
  themes,
  language: 'Język',
  ofReader: 'Firmy lub przeglądarki',
  apply: 'Zmień wiersze',
  kinds,
  line: (name) => `Wiersz do skopiowania: ${name}`,
  copyName: (name) => `Kopiuj wiersz: ${name}`,
  preview: (name) => `Podgląd: ${name}`,
  key: 'Tablice może zobaczyć tylko ten, kto ma klucz. Wpisz go w wierszu zamiast KLUCZ: kto może czytać stronę, odczyta wtedy także klucz.',
  keyWord: 'KLUCZ',
  known:
    'Tablice są dostępne tylko dla sparowanych ekranów i zalogowanych osób. Na stronach innych witryn nikt nie jest tu zalogowany, więc ramki informują, że nic nie jest pokazywane. Udostępnij tablice każdemu, kto ma klucz, albo wszystkim.',
  toViewing: 'Kto może zobaczyć tablice',
  parents: {
    title: 'Strony, które mogą pokazywać ramki',
    label: 'Ich adresy, po jednym w wierszu',
    hint: 'Wystarczy początek: https://intranet.example.com albo https://*.sharepoint.com dla wszystkich, które tak się kończą. Bez adresów mogą to robić tylko strony tego serwera. Ścieżki są pomijane.',
    saved: 'Zapisano. Strony pod tymi adresami mogą od teraz pokazywać ramki.',
    none: 'Zapisano. Żadna inna strona nie może już pokazywać ramek.',
    nobody: 'brak',
  },
}

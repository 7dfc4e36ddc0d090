import type { frame as english } from '#messages/admin/en/frame.ts'
import type { Section } from '#messages/admin/sections.ts'
import type { Role } from '#nps/role.ts'

const sections: Record<Section, { readonly name: string; readonly about: string }> = {
  imports: { name: 'Importy', about: 'Wgrywanie wyników, sprawdzanie i cofanie.' },
  comments: { name: 'Komentarze', about: 'Które komentarze mogą czytać wszyscy.' },
  goals: { name: 'Cele', about: 'Wartości docelowe i terminy ich osiągnięcia.' },
  themes: { name: 'Tematy', about: 'Czego dotyczą komentarze i po jakich słowach to poznać.' },
  improvements: { name: 'Usprawnienia', about: 'Co zrobiliśmy z tym, co powiedzieli klienci.' },
  screens: { name: 'Ekrany', about: 'Parowanie tablic, ich nazwy i stan.' },
  surveys: { name: 'Ankiety', about: 'O co pytamy i która ankieta jest pokazywana najpierw.' },
  sources: { name: 'Źródła', about: 'Klucze i webhooki do przesyłania odpowiedzi.' },
  people: { name: 'Osoby', about: 'Kto może się zalogować i co może robić.' },
  settings: { name: 'Ustawienia', about: 'Firma, kolory, strefa czasowa i minimalne grupy.' },
  log: { name: 'Dziennik', about: 'Kto co zrobił i kiedy.' },
}

const roles: Record<Role, string> = { administrator: 'Administrator', editor: 'Redaktor' }

const roleHints: Record<Role, string> = {
  editor: 'Zajmuje się importami, komentarzami, celami i usprawnieniami.',
  administrator: 'Może wszystko, także zapraszać inne osoby.',
}

const MISTYPED = 'W adresie może być literówka.'
const GONE = 'W adresie może być literówka albo ktoś usunął tę pozycję.'

/** What is around every page of the admin area. */
export const frame: typeof english = {
  product: 'NPS Wall',
  title: (page) => `${page} · NPS Wall`,
  skip: 'Przejdź do treści',
  navigation: 'Panel administracyjny',
  menu: 'Menu',
  overviewLink: 'Przegląd',
  sections,
  signOut: 'Wyloguj się',
  toWall: 'Tablica',
  toIntranet: 'Strona intranetowa',
  copyNow: 'Skopiuj teraz: nie pojawi się ponownie.',
  save: 'Zapisz',
  cancel: 'Anuluj',
  roles,
  roleHints,
  refused: {
    role: {
      title: 'Brak dostępu do tej strony',
      body: 'Twoja rola nie obejmuje tej strony. Może to zmienić administrator.',
    },
    origin: {
      title: 'Tego formularza nie wysłano stąd',
      body: 'Nic nie zostało zmienione. Otwórz stronę ponownie i wyślij formularz z niej. Jeśli to nie pomoże, a program działa za serwerem proxy, w ORIGIN trzeba ustawić adres widoczny w przeglądarce.',
    },
  },
  missing: {
    page: {
      title: 'Nic tu nie ma',
      body: 'W adresie może być literówka albo tego, co tu było, już nie ma.',
      back: 'Wróć do przeglądu',
    },
    survey: { title: 'Nie ma takiej ankiety', body: GONE, back: 'Wszystkie ankiety' },
    dimension: {
      title: 'Nie ma takiego wymiaru',
      body: 'Ta ankieta nie ma wymiaru pod tym adresem.',
      back: 'Wróć do ankiety',
    },
    segment: {
      title: 'Nie ma takiego segmentu',
      body: 'Ta ankieta nie ma segmentu pod tym adresem. Mógł stać się częścią innego.',
      back: 'Wróć do ankiety',
    },
    wave: { title: 'Nie ma takiej fali', body: GONE, back: 'Wróć do ankiety' },
    source: { title: 'Nie ma takiego źródła', body: MISTYPED, back: 'Wszystkie źródła' },
    withdrawal: {
      title: 'Nic tu nie jest wycofane',
      body: 'Te odpowiedzi mogły już zostać przywrócone.',
      back: 'Wróć do źródła',
    },
    theme: { title: 'Nie ma takiego tematu', body: GONE, back: 'Wszystkie tematy' },
  },
  back: 'Wróć do przeglądu',
}

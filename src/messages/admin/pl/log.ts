import type { AdminMessages } from '#messages/admin/language.ts'
import type { Deed, Doer } from '#nps/deed.ts'

/**
 * Deeds are nouns: a verb would have to know whether a woman or a man did it. Those that were done to
 * something end in a colon, so that its name needs no case.
 */
const DEEDS: Record<Deed, string> = {
  'set up': '– pierwsza konfiguracja programu',
  'signed in': '– zalogowanie',
  'signed out everywhere': '– wylogowanie wszędzie',
  'changed password': '– zmiana hasła',
  'regained access': '– dostęp przyznany z wiersza poleceń',
  'gave access': '– przyznanie dostępu administratora:',
  invited: '– zaproszenie:',
  'renewed access': '– link do nowego hasła dla:',
  'withdrew invitation': '– wycofanie zaproszenia:',
  joined: '– dołączenie',
  'changed role': '– zmiana roli:',
  disabled: '– zablokowanie konta:',
  enabled: '– odblokowanie konta:',
  'added source': '– dodanie źródła:',
  'changed source': '– zmiana źródła:',
  'renewed key': '– nowy klucz lub sekret źródła:',
  'revoked source': '– odłączenie źródła:',
  'took answers out': '– wycofanie odpowiedzi ze źródła:',
  'put answers back': '– przywrócenie odpowiedzi ze źródła:',
  imported: '– import:',
  'undid import': '– cofnięcie importu:',
  'redid import': '– przywrócenie importu:',
  'changed settings': '– zmiana ustawień:',
  'changed logo': '– zmiana logo:',
  'removed logo': '– usunięcie logo:',
  'changed survey': '– zmiana ankiety:',
  'deleted survey': '– usunięcie ankiety:',
  'showed survey first': '– ankieta pokazywana najpierw:',
  'moved survey': '– zmiana pozycji ankiety:',
  'renamed dimension': '– zmiana nazwy wymiaru:',
  'changed segment': '– zmiana segmentu:',
  'merged segment': '– scalenie segmentu:',
  'separated segment': '– cofnięcie scalenia segmentu:',
  'added wave': '– dodanie fali:',
  'changed wave': '– zmiana fali:',
  'removed wave': '– usunięcie fali:',
  'added theme': '– dodanie tematu:',
  'changed theme': '– zmiana tematu:',
  'moved theme': '– zmiana pozycji tematu:',
  'removed theme': '– usunięcie tematu:',
  'approved sure comments': '– zatwierdzenie pewnych komentarzy:',
  'added masking word': '– dodanie słowa do listy:',
  'removed masking word': '– usunięcie słowa z listy:',
  'changed comment settings': '– zmiana zasad pokazywania i przechowywania komentarzy:',
  'erased response': '– trwałe usunięcie odpowiedzi z ankiety:',
  'released comments': '– wcześniejsze pokazanie gotowych komentarzy:',
  'paired screen': '– sparowanie ekranu:',
  'changed screen': '– zmiana ekranu:',
  'revoked screen': '– odłączenie ekranu:',
  'removed screen': '– usunięcie ekranu:',
  'renewed address of screen': '– nowy adres ekranu:',
  'changed viewing': '– zmiana dostępu do tablicy i strony intranetowej:',
  'put message on screens': '– komunikat na ekranach:',
  'took message down': '– zdjęcie komunikatu z ekranów:',
  'changed who hears of missing screens': '– zmiana powiadomień o brakujących ekranach:',
}

const DOERS: Record<Doer, string> = { 'drop folder': 'Folder importu', shell: 'Wiersz poleceń' }

/** `/admin/log`. */
export const log: AdminMessages['log'] = {
  title: 'Dziennik',
  deed: (deed) => DEEDS[deed],
  doer: (doer) => DOERS[doer],
  change: (field, before, after) => `${field}: ${before} → ${after}`,
  nothing: '–',
  older: 'Starsze',
  newest: 'Najnowsze',
  none: 'Nic jeszcze nie zrobiono.',
  kept: 'Kto co zrobił i kiedy. Przechowywane przez dwa lata.',
}

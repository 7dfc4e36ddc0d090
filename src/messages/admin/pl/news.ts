import type { AdminMessages } from '#messages/admin/language.ts'
import { counted } from '#messages/pl-words.ts'
import type { DeliveryState, MailSecurity, OutletKind } from '#nps/delivery.ts'
import type { DigestRhythm, NewsKind } from '#nps/news.ts'

const KINDS: Record<OutletKind, string> = {
  slack: 'Slack',
  teams: 'Microsoft Teams',
  webhook: 'Webhook',
}

const KIND_HINTS: Record<OutletKind, string> = {
  slack: 'Adres przychodzącego webhooka, który Slack tworzy dla jednego kanału.',
  teams: 'Adres przepływu pracy, który po wywołaniu webhooka pisze na kanale lub czacie.',
  webhook: 'JSON dla własnego programu, podpisany, żeby było wiadomo, kto go wysłał.',
}

const WANTS: Record<NewsKind, string> = {
  'goal reached': 'Cel osiągnięty',
  change: 'Wynik wyraźnie się zmienił',
  'month closed': 'Miesiąc się skończył',
  digest: 'Podsumowanie tygodnia',
}

const WANT_HINTS: Record<NewsKind, string> = {
  'goal reached': 'Pierwszego dnia, w którym cały margines błędu jest powyżej wartości docelowej.',
  change: 'Gdy wyraźnie wzrósł lub spadł w porównaniu z poprzednim okresem.',
  'month closed': 'Z wynikiem i zmianą względem poprzedniego miesiąca.',
  digest: 'Gdzie jesteśmy, raz w tygodniu.',
}

const STATES: Record<DeliveryState, string> = {
  waiting: 'czeka',
  sending: 'w trakcie wysyłania',
  sent: 'wysłano',
  'given up': 'zaniechano',
  unsure: 'być może dotarło',
}

const SECURITIES: Record<MailSecurity, string> = {
  starttls: 'STARTTLS, zwykle port 587',
  tls: 'TLS od początku, zwykle port 465',
  none: 'Brak, zwykle port 25',
}

const RHYTHMS: Record<DigestRhythm, string> = {
  week: 'co tydzień',
  month: 'co miesiąc',
}

const FAILURES: Readonly<Record<string, string>> = {
  silent: 'nie było odpowiedzi na czas',
  connection: 'połączenie zostało przerwane',
  interrupted: 'program zakończył się podczas wysyłania',
  unsealed: 'adresu nie można odczytać, bo zmienił się sekret programu: wpisz go ponownie',
  paused: 'odbiorca był wstrzymany',
  late: 'było za stare, gdy można było wysłać',
  'not set up': 'poczta nie jest skonfigurowana',
  'no picture': 'nie udało się narysować obrazka',
  failed: 'coś poszło nie tak po naszej stronie',
}

/** `/admin/news`. */
export const news: AdminMessages['news'] = {
  title: 'Wiadomości',
  lead: 'O czym program sam powiadamia, kogo i z jakim skutkiem.',
  none: 'Nikt jeszcze nie jest powiadamiany. Dodaj czat lub program albo skonfiguruj pocztę: wtedy każdy może zamówić wynik na stronie intranetowej.',
  add: 'Dodaj odbiorcę',
  outlets: 'Czaty i programy',
  toMail: 'Poczta',
  toSubscribers: 'Subskrybenci',
  kind: (kind) => KINDS[kind],
  kindHint: (kind) => KIND_HINTS[kind],
  wants: (kind) => WANTS[kind],
  wantHint: (kind) => WANT_HINTS[kind],
  paused: 'Wstrzymano',
  firstSurvey: 'Ta, która jest pokazywana najpierw',
  time: {
    title: 'Kiedy wysyłać podsumowania',
    body: 'Tygodniowe tego dnia, miesięczne pierwszego dnia miesiąca, w strefie czasowej firmy.',
    day: 'Dzień',
    days: ['Poniedziałek', 'Wtorek', 'Środa', 'Czwartek', 'Piątek', 'Sobota', 'Niedziela'],
    hour: 'Godzina',
    saved: 'Zapisano.',
    noted: 'pora podsumowań',
  },
  fields: {
    name: 'Nazwa',
    nameHint: 'Po czym będzie można go poznać, na przykład kanał.',
    address: 'Adres',
    addressKept: (masked) => `Teraz ${masked}. Puste: bez zmiany.`,
    addressLost: 'Nie można go już odczytać, bo zmienił się sekret programu. Wpisz go ponownie.',
    wants: 'O czym powiadamiać',
    survey: 'Ankieta',
    language: 'Język',
  },
  create: {
    title: 'Dodaj odbiorcę',
    of: (kind) => `Dodaj: ${KINDS[kind]}`,
    submit: 'Dodaj',
    done: (name) =>
      `Odbiorca ${name} będzie od teraz powiadamiany. Wyślij test, aby sprawdzić, czy dociera.`,
    secret: (name) =>
      `Odbiorca ${name} będzie od teraz powiadamiany. Tym sekretem są podpisywane wywołania:`,
  },
  outlet: {
    test: 'Wyślij test',
    tested: 'Test dotarł.',
    notTested: (failure) => `Test nie dotarł: ${failure}.`,
    digest: 'Wyślij teraz podsumowanie',
    digested: 'Podsumowanie jest w drodze; co z nim, widać w Wiadomościach.',
    withheld: 'Nie ma podsumowania: wynik nie jest pokazywany albo nie ma takiej ankiety.',
    pause: 'Wstrzymaj',
    resume: 'Wznów',
    pausedNow: (name) => `Odbiorca ${name} nie będzie powiadamiany do wznowienia.`,
    resumed: (name) =>
      `Odbiorca ${name} jest znów powiadamiany. To, co było w międzyczasie, zostaje pominięte.`,
    secret: 'Utwórz nowy sekret',
    secretMade: (name) => `Wywołania odbiorcy ${name} są od teraz podpisywane tym sekretem:`,
    remove: 'Usuń',
    removed: (name) => `Odbiorca ${name} został usunięty.`,
    saved: (name) => `Odbiorca ${name} został zapisany.`,
  },
  mail: {
    title: 'Poczta',
    body: 'Serwer, który przyjmuje nasze wiadomości i przekazuje je dalej. Gdy jest skonfigurowany, każdy, kto widzi stronę intranetową, może tam zamówić wynik.',
    noOrigin:
      'Wiadomości zawierają odnośniki, więc potrzebny jest adres programu: ustaw zmienną środowiskową ORIGIN i uruchom go ponownie.',
    host: 'Serwer',
    hostHint: 'Na przykład mail.example.com. Puste: bez poczty.',
    port: 'Port',
    security: 'Szyfrowanie',
    securities: (security) => SECURITIES[security],
    user: 'Użytkownik',
    userHint: 'Puste, jeśli serwer nie wymaga logowania.',
    password: 'Hasło',
    passwordKept: 'Jest zapisane. Puste: bez zmiany.',
    sender: 'Adres nadawcy',
    survey: 'Czego dotyczą podsumowania',
    saved: 'Zapisano.',
    off: 'Poczta nie jest już wysyłana.',
    test: 'Wyślij test',
    testBody: (to) => `Trafi na adres ${to}.`,
    tested: (to) => `Serwer przyjął test na adres ${to}.`,
    notTested: (failure) => `Testu nie udało się wysłać: ${failure}.`,
  },
  subscribers: {
    title: 'Subskrybenci',
    lead: (count) =>
      count === 0
        ? 'Nikt jeszcze nie zamówił podsumowania.'
        : `Podano ${counted(count, 'adres', 'adresy', 'adresów')}. W każdej wiadomości jest odnośnik, który to kończy.`,
    rhythm: (every) => RHYTHMS[every],
    since: (moment) => `potwierdzono ${moment}`,
    unconfirmed: 'niepotwierdzony: nic nie dostaje',
    remove: 'Usuń',
    removeOf: (email) => `Usuń ${email}`,
    removed: 'Adres został usunięty.',
    noted: 'subskrybent',
  },
  told: {
    title: 'Co wysłano',
    none: 'Jeszcze nic.',
    what: (kind) => WANTS[kind],
    byMail: (email) => `wiadomość na adres ${email}`,
    state: (state) => STATES[state],
    tries: (count) => counted(count, 'próba', 'próby', 'prób'),
    next: (moment) => `ponownie ${moment}`,
    tryAgain: 'Spróbuj ponownie',
    tryUnsure: 'Wyślij ponownie, być może drugi raz',
    tried: 'Trwa ponowne wysyłanie.',
  },
  failure(reason) {
    const [, status] = /^status (\d+)$/.exec(reason) ?? []
    if (status) return `odpowiedź brzmiała ${status}`
    const [, code] = /^smtp (\d+)$/.exec(reason) ?? []
    if (code) return `serwer poczty odpowiedział ${code}`
    return FAILURES[reason] ?? reason
  },
}

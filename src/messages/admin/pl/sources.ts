import type { AdminMessages } from '#messages/admin/language.ts'
import { counted, write } from '#messages/pl-words.ts'

const answers = (count: number): string => counted(count, 'odpowiedź', 'odpowiedzi', 'odpowiedzi')

/** `/admin/sources` and the pages below it. */
export const sources: AdminMessages['sources'] = {
  title: 'Źródła',
  lead: 'Skąd odpowiedzi przychodzą same: z programów, które mają klucz, i z narzędzi do ankiet, które wywołują adres.',
  none: 'Nie ma jeszcze źródeł. Daj programowi klucz albo ustaw w narzędziu do ankiet wywoływanie adresu, a każda odpowiedź będzie na tablicach sekundę po jej udzieleniu. Do tego czasu wyniki trafiają tu z plików.',
  add: 'Dodaj źródło',
  kindApi: 'Klucz API',
  kindHook: (tool) => `Webhook ${tool}`,
  feeds: (survey) => `zasila ankietę: ${survey}`,
  feedsNone: 'zasila ankietę, którą utworzy pierwsza odpowiedź',
  accepted: (count) => (count === 0 ? 'Brak odpowiedzi' : answers(count)),
  lastUsed: (moment) => `Ostatnie użycie: ${moment}`,
  neverUsed: 'Jeszcze nieużywane',
  refused: (moment, reason) => `Odmowa ${moment}: ${reason}`,
  revokedAt: (moment) => `Odłączono ${moment}`,
  waits: 'Czeka na sekret: do tego czasu nic nie jest przyjmowane.',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  copyAddress: (name) => `Kopiuj adres źródła: ${name}`,
  fields: {
    name: 'Nazwa',
    nameHint: 'Ułatwia rozpoznanie źródła, na przykład „Sklep internetowy”.',
    survey: 'Zasilana ankieta',
    surveyNone: 'Utworzy ją pierwsza odpowiedź',
    surveyHint: 'Źródło zostaje przy tej ankiecie bez względu na kolejność ankiet.',
    surveyChoose: 'Wybierz ankietę',
    question: 'Pytanie, które się liczy',
    questionHint: 'Jego treść albo ID w narzędziu. Puste: pytanie o polecenie w skali od 0 do 10.',
    comment: 'Pytanie o komentarz',
    commentHint: 'Puste: pytanie o powody.',
    secret: 'Sekret',
    secretOurs: 'Puste: sekret zostanie utworzony automatycznie.',
    secretTheirs: (tool) =>
      `Pokazuje go ${tool}. Można podać go później; do tego czasu nic nie jest przyjmowane.`,
    secretTheirsNow: (tool) => `Skopiuj go w całości z ${tool}.`,
  },
  create: {
    title: 'Dodaj źródło',
    tools: 'Narzędzie do ankiet',
    toolsBody:
      'Wywołuje adres przy każdej odpowiedzi. SurveyMonkey i Qualtrics nie wysyłają odpowiedzi w ten sposób: importuj ich pliki.',
    other: 'Dowolny inny program',
    otherBody: 'Wysyła odpowiedzi jako JSON, z własnym kluczem.',
    otherLink: 'Utwórz klucz API',
    apiTitle: 'Utwórz klucz API',
    hookTitle: (tool) => `Przyjmuj webhooki ${tool}`,
    submitKey: 'Utwórz klucz',
    submitHook: 'Utwórz adres',
    key: (name) => `To klucz źródła „${name}”.`,
    secret: (name) => `To sekret źródła „${name}”. Wklej go w narzędziu.`,
    hook: (name) => `Źródło „${name}” ma już adres.`,
    hookWaits: (name, tool) =>
      `Źródło „${name}” ma już adres. Skonfiguruj go w ${tool}, a potem podaj tutaj sekret.`,
  },
  source: {
    setUp: 'Konfiguracja',
    api: 'Wysyłaj odpowiedzi metodą POST na ten adres, z kluczem w nagłówku „Authorization”.',
    curl: 'Polecenie, które wysyła jedną odpowiedź; zamiast KEY wstaw klucz:',
    script: 'Ten skrypt wysyła każdą odpowiedź. Wstaw sekret w drugim wierszu.',
    showScript: 'Pokaż skrypt',
    copyLines: 'Kopiuj te wiersze',
    test: 'Próba',
    testBody:
      'Wysyła przykładowe wywołanie, podpisane tak, jak podpisałoby je narzędzie, aż do miejsca, w którym zostałoby zapisane.',
    submitTest: 'Wyślij test',
    change: 'Zmiana',
    saved: (name) => `Zapisano: „${name}”.`,
    key: 'Klucz',
    secret: 'Sekret',
    keyBody: 'Nigdzie nie jest zapisany jawnie. Klucz zginął albo ktoś go zobaczył? Utwórz nowy.',
    secretBody: 'Jest przechowywany w postaci zaszyfrowanej i nie pojawi się ponownie.',
    newKey: 'Utwórz nowy klucz',
    newSecret: 'Utwórz nowy sekret',
    tellSecret: 'Podaj sekret',
    tellAnother: 'Podaj inny sekret',
    revoke: 'Odłączenie',
    revokeBody: 'Nic więcej nie będzie z niego przyjmowane. To, co dostarczyło, zostaje.',
    revokeLink: 'Odłącz to źródło',
    over: 'Nic więcej nie jest z niego przyjmowane. To, co dostarczyło, zostaje.',
  },
  key: {
    keyTitle: (name) => `Nowy klucz źródła: ${name}`,
    secretTitle: (name) => `Sekret źródła: ${name}`,
    keyBody: 'Stary klucz natychmiast przestanie działać: wkrótce potem wstaw nowy w programie.',
    secretBody: 'Stary sekret natychmiast przestanie działać: narzędzie musi znać nowy.',
    submitKey: 'Utwórz nowy klucz',
    submitSecret: 'Ustaw sekret',
    made: (name) => `To nowy klucz źródła „${name}”.`,
    madeSecret: (name) => `To nowy sekret źródła „${name}”. Wklej go w narzędziu.`,
    told: (name) => `Ustawiono sekret źródła „${name}”.`,
  },
  sample: {
    title: (name) => `Test źródła: ${name}`,
    link: 'Wyślij testową odpowiedź',
    lead: 'Przeprowadza testową odpowiedź aż do miejsca, w którym zostałaby zapisana: klucz, JSON, odczytane dane i maskowanie komentarza. Nic nie jest zapisywane.',
    result: 'Wynik testu',
    key: 'Klucz',
    keyHint: 'Ten, który ma program. Puste: klucz nie jest sprawdzany.',
    keyFits: 'Klucz pasuje.',
    keyNotChecked: 'Klucza nie sprawdzono.',
    body: 'Testowa odpowiedź',
    bodyHint: 'To, co wysłałby program, jako JSON.',
    place: ({ survey, touchpoint, segments }) => {
      const parts = [
        ...(touchpoint === null ? [] : [`Punkt styku: ${touchpoint}`]),
        ...Object.entries(segments).map(([dimension, segment]) => `${dimension}: ${segment}`),
      ]
      const into = survey === null ? 'Nowa ankieta' : `Ankieta: ${survey}`
      return `${[into, ...parts].join('. ')}.`
    },
    become: {
      show: 'Maskowanie nie ma wątpliwości co do komentarza: można by go pokazać bez sprawdzania.',
      review: 'Maskowanie ma wątpliwości co do komentarza: najpierw ktoś musiałby go sprawdzić.',
      never: 'Komentarz nie zostałby zachowany.',
    },
    back: 'Wróć do źródła',
  },
  withdrawals: {
    title: 'Wycofanie odpowiedzi',
    titleOf: (name) => `Wycofanie odpowiedzi ze źródła: ${name}`,
    body: 'To, co zostało wysłane przez pomyłkę, można wycofać ze wszystkich wyników i przywrócić. To, co przyjdzie później, się liczy.',
    link: 'Wybierz odpowiedzi',
    which: 'Które odpowiedzi',
    whichBody:
      'Te, które nadeszły w tych dniach według strefy czasowej firmy. Odpowiedź wysłana ponownie bez zmian nadeszła wtedy, gdy wysłano ją po raz pierwszy. Gdy nie odnotowano, kiedy odpowiedź nadeszła, liczy się dzień odpowiedzi.',
    from: 'Od',
    to: 'Do',
    fromHint: 'Puste: od pierwszej.',
    toHint: 'Puste: do ostatniej.',
    look: 'Zobacz, co się zmieni',
    span: (from, to) => {
      if (from !== null && from === to) return `z dnia ${write.day(from)}`
      if (from !== null && to !== null) return `z dni od ${write.day(from)} do ${write.day(to)}`
      if (from !== null) return `od dnia ${write.day(from)}`
      return to === null ? 'ze wszystkich dni' : `do dnia ${write.day(to)}`
    },
    wouldTake: (count, span) =>
      count === 0 ? `Nie ma odpowiedzi ${span}.` : `${answers(count)} ${span}.`,
    stays: 'To, co dostarczył także plik lub inne źródło, zostaje.',
    submit: (count) => `Wycofaj ${answers(count)}`,
    done: (count) => `Wycofano ${answers(count)}. Można to odwrócić.`,
    none: 'Nie było czego wycofać.',
    outOf: (count, span) => `${answers(count)} ${span}`,
    madeAt: (moment) => `wycofano ${moment}`,
    putBack: 'Przywróć',
    putBackOf: (what) => `Przywróć: ${what}`,
    putBackTitle: 'Przywrócenie odpowiedzi',
    submitPutBack: (count) => `Przywróć ${answers(count)}`,
    doneBack: (count) => `Przywrócono ${answers(count)} we wszystkich wynikach.`,
    noneBack: 'Zostały już przywrócone.',
  },
  revocation: {
    title: (name) => `Odłączyć źródło: ${name}?`,
    body: 'Nic więcej nie będzie z niego przyjmowane i nie można tego cofnąć. Odpowiedzi, które dostarczyło, zostają.',
    submit: 'Odłącz źródło',
    done: (name) => `Odłączono źródło: „${name}”.`,
  },
  tested: (rating, day, comment) =>
    `Z przykładowego wywołania zostałaby przyjęta ocena ${rating} z dnia ${write.day(day)}` +
    `${comment === null ? '' : `, z komentarzem „${comment}”`}. Nic nie zostało zapisane.`,
  notTaken: (reason) => `Z przykładowego wywołania nic nie zostałoby przyjęte: ${reason}`,
}

import { write } from '#messages/pl-words.ts'
import type { DigestRhythm, News } from '#nps/news.ts'
import type { NewsMessages } from './news-messages.ts'

const { signed, plain } = write

const OFTEN: Readonly<Record<DigestRhythm, string>> = {
  week: 'raz w tygodniu',
  month: 'raz w miesiącu',
}

/** What Polish readers read of news. */
export const newsPl: NewsMessages = {
  language: 'pl',
  heading,
  reachedOn: (target, day) => `Pierwszy raz wyraźnie powyżej ${plain(target)}: ${write.day(day)}`,
  link: 'Zobacz wyniki',
  test: {
    title: 'Test z NPS Wall',
    body: 'Tutaj będą przychodzić wiadomości o wyniku NPS. Nic więcej nie trzeba robić.',
  },
  mail: {
    why: (every, address) =>
      `Ta wiadomość przychodzi ${OFTEN[every]}, bo zamówiono ją na stronie ${address}.`,
    leave: 'Nie chcę jej więcej',
    confirm: (every, company) => ({
      subject: `${company}: czy przysyłać wynik NPS?`,
      lines: [
        `Ktoś, zapewne Ty, zamówił na ten adres wynik NPS firmy ${company}, ${OFTEN[every]}.`,
        'Jeśli tak, otwórz odnośnik w ciągu trzech dni. Jeśli nie, nie trzeba nic robić: nic więcej nie przyjdzie.',
      ],
      link: 'Tak, proszę przysyłać',
    }),
    already: (every, company) => ({
      subject: `${company}: wynik NPS już przychodzi`,
      lines: [
        `Ktoś, zapewne Ty, zamówił na ten adres wynik NPS firmy ${company}, ${OFTEN[every]}. Wynik już tu przychodzi.`,
        'Odnośnik zmienia częstość, jeśli teraz jest inna.',
      ],
      link: `Proszę przysyłać ${OFTEN[every]}`,
    }),
  },
  subscription: {
    title: 'E-mailem',
    body: 'Wynik, jego zmiana i stan celów, z obrazkiem. Jedno kliknięcie to kończy.',
    email: 'Adres e-mail',
    every: 'Jak często',
    rhythms: { week: 'Raz w tygodniu', month: 'Raz w miesiącu' },
    submit: 'Zamów',
    asked: {
      title: 'Sprawdź skrzynkę',
      body: 'Wysłaliśmy odnośnik. Otwórz go w ciągu trzech dni, a wynik będzie przychodził. Wcześniej nic nie przyjdzie.',
    },
    confirm: {
      title: 'Wynik e-mailem',
      body: 'Po naciśnięciu przycisku wynik będzie przychodził na adres, na który wysłaliśmy ten odnośnik.',
      submit: 'Tak, proszę przysyłać',
    },
    confirmed: {
      title: 'Wynik będzie przychodził',
      body: 'W każdej wiadomości jest odnośnik, który to kończy.',
    },
    leave: {
      title: 'Koniec wiadomości o wyniku',
      body: 'Po naciśnięciu przycisku adres zostanie tu usunięty.',
      submit: 'Proszę nie przysyłać',
    },
    left: { title: 'Nic więcej nie przyjdzie', body: 'Adres został tu usunięty.' },
    gone: {
      title: 'Ten odnośnik już nie działa',
      body: 'Może być za stary albo adres został już usunięty. Wynik można zamówić ponownie na stronie intranetowej.',
    },
    faults: {
      email: 'To nie jest adres e-mail. Wpisz go tak: imie@example.com.',
      wait: 'Było stąd zbyt wiele prób. Spróbuj ponownie za godzinę.',
      failed: 'Nie udało się wysłać wiadomości. Spróbuj ponownie później.',
    },
  },
}

function heading(news: News): string {
  if (news.kind === 'goal reached') {
    const { name, target } = news.goal
    return name === null ? `Cel osiągnięty: ${plain(target)}` : `Cel osiągnięty: ${name}`
  }
  const nps = signed(news.score.nps)
  if (news.kind === 'month closed') return `${write.monthInFull(news.month)}: NPS ${nps}`
  if (news.kind === 'digest') return `NPS teraz: ${nps}`
  return news.change.verdict === 'down'
    ? `NPS wyraźnie spadł: ${nps}`
    : `NPS wyraźnie wzrósł: ${nps}`
}

import { write } from '#messages/sv-words.ts'
import type { DigestRhythm, News } from '#nps/news.ts'
import type { NewsMessages } from './news-messages.ts'

const { signed, plain } = write

const OFTEN: Readonly<Record<DigestRhythm, string>> = {
  week: 'en gång i veckan',
  month: 'en gång i månaden',
}

/** What Swedish readers read of news. */
export const newsSv: NewsMessages = {
  language: 'sv',
  heading,
  reachedOn: (target, day) => `Tydligt över ${plain(target)} för första gången ${write.day(day)}`,
  link: 'Se siffrorna',
  test: {
    title: 'Ett test från NPS Wall',
    body: 'Hit kommer nyheter om NPS-värdet. Inget mer behöver göras.',
  },
  mail: {
    why: (every, address) => `Du får det här ${OFTEN[every]} för att du bad om det på ${address}.`,
    leave: 'Sluta få det',
    confirm: (every, company) => ({
      subject: `${company}: ska vi skicka NPS-värdet till dig?`,
      lines: [
        `Någon, förmodligen du, har bett om att få NPS-värdet för ${company} hit ${OFTEN[every]}.`,
        'Var det du, så följ länken inom tre dagar. Annars behöver du inte göra något: inget mer kommer.',
      ],
      link: 'Ja, skicka det till mig',
    }),
    already: (every, company) => ({
      subject: `${company}: du får redan NPS-värdet`,
      lines: [
        `Någon, förmodligen du, har bett om att få NPS-värdet för ${company} hit ${OFTEN[every]}. Det kommer redan.`,
        'Länken ändrar hur ofta, om det inte är så ofta det kommer nu.',
      ],
      link: `Skicka det ${OFTEN[every]}`,
    }),
  },
  subscription: {
    title: 'Med e-post',
    body: 'Värdet, hur det har förändrats och hur det går med målen, med en bild. Ett klick avslutar det.',
    email: 'Din e-postadress',
    every: 'Hur ofta',
    rhythms: { week: 'En gång i veckan', month: 'En gång i månaden' },
    submit: 'Prenumerera',
    asked: {
      title: 'Titta i din inkorg',
      body: 'Vi har skickat en länk. Följ den inom tre dagar, så kommer värdet. Innan dess kommer inget.',
    },
    confirm: {
      title: 'Få värdet med e-post',
      body: 'Tryck på knappen, så kommer det till adressen som vi skickade den här länken till.',
      submit: 'Ja, skicka det till mig',
    },
    confirmed: {
      title: 'Det kommer',
      body: 'I varje mejl finns en länk som avslutar det igen.',
    },
    leave: {
      title: 'Sluta få värdet',
      body: 'Tryck på knappen, så raderas din adress här.',
      submit: 'Skicka inget mer',
    },
    left: { title: 'Inget mer kommer', body: 'Din adress är raderad här.' },
    gone: {
      title: 'Länken leder ingenstans längre',
      body: 'Den kan vara för gammal, eller så har du redan avslutat. På intranätsidan kan du prenumerera igen.',
    },
    faults: {
      email: 'Det här är ingen e-postadress. Skriv den som namn@example.com.',
      wait: 'Det har kommit för många försök härifrån. Försök igen om en timme.',
      failed: 'Mejlet kunde inte skickas. Försök igen senare.',
    },
  },
}

function heading(news: News): string {
  if (news.kind === 'goal reached') {
    const { name, target } = news.goal
    return name === null ? `Målet nått: ${plain(target)}` : `Målet nått: ${name}`
  }
  const nps = signed(news.score.nps)
  if (news.kind === 'month closed') return `${write.monthInFull(news.month)}: NPS ${nps}`
  if (news.kind === 'digest') return `NPS nu: ${nps}`
  return news.change.verdict === 'down'
    ? `NPS har tydligt gått ned: ${nps}`
    : `NPS har tydligt gått upp: ${nps}`
}

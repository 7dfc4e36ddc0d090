import { write } from '#messages/de-words.ts'
import type { DigestRhythm, News } from '#nps/news.ts'
import type { NewsMessages } from './news-messages.ts'

const { signed, plain } = write

const OFTEN: Readonly<Record<DigestRhythm, string>> = {
  week: 'einmal in der Woche',
  month: 'einmal im Monat',
}

/** What German readers read of news. */
export const newsDe: NewsMessages = {
  language: 'de',
  heading,
  reachedOn: (target, day) => `Zum ersten Mal klar über ${plain(target)} am ${write.day(day)}`,
  link: 'Zu den Zahlen',
  test: {
    title: 'Ein Test von NPS Wall',
    body: 'Hier kommen Neuigkeiten zum NPS an. Mehr ist nicht zu tun.',
  },
  mail: {
    why: (every, address) =>
      `Sie erhalten das ${OFTEN[every]}, weil Sie es auf ${address} bestellt haben.`,
    leave: 'Nicht mehr erhalten',
    confirm: (every, company) => ({
      subject: `${company}: Sollen wir Ihnen den NPS schicken?`,
      lines: [
        `Jemand, vermutlich Sie, möchte den NPS von ${company} ${OFTEN[every]} hierher geschickt bekommen.`,
        'Wenn Sie das waren, folgen Sie dem Link innerhalb von drei Tagen. Wenn nicht, tun Sie nichts: Es kommt nichts weiter.',
      ],
      link: 'Ja, schicken Sie ihn mir',
    }),
    already: (every, company) => ({
      subject: `${company}: Sie erhalten den NPS bereits`,
      lines: [
        `Jemand, vermutlich Sie, möchte den NPS von ${company} ${OFTEN[every]} hierher geschickt bekommen. Er kommt bereits.`,
        'Der Link ändert, wie oft, falls er jetzt anders kommt.',
      ],
      link: `Schicken Sie ihn ${OFTEN[every]}`,
    }),
  },
  subscription: {
    title: 'Per E-Mail',
    body: 'Der NPS, wie er sich verändert hat und wie es um die Ziele steht, mit Bild. Ein Klick beendet es.',
    email: 'Ihre E-Mail-Adresse',
    every: 'Wie oft',
    rhythms: { week: 'Einmal in der Woche', month: 'Einmal im Monat' },
    submit: 'Abonnieren',
    asked: {
      title: 'Sehen Sie in Ihr Postfach',
      body: 'Wir haben Ihnen einen Link geschickt. Folgen Sie ihm innerhalb von drei Tagen, dann kommt der NPS. Vorher kommt nichts.',
    },
    confirm: {
      title: 'Den NPS per E-Mail erhalten',
      body: 'Drücken Sie den Knopf, dann kommt er an die Adresse, an die wir diesen Link geschickt haben.',
      submit: 'Ja, schicken Sie ihn mir',
    },
    confirmed: {
      title: 'Er wird kommen',
      body: 'In jeder E-Mail steht ein Link, mit dem Sie es wieder beenden.',
    },
    leave: {
      title: 'Den NPS nicht mehr erhalten',
      body: 'Drücken Sie den Knopf, dann wird Ihre Adresse hier gelöscht.',
      submit: 'Nichts mehr schicken',
    },
    left: { title: 'Es kommt nichts mehr', body: 'Ihre Adresse ist hier gelöscht.' },
    gone: {
      title: 'Dieser Link führt nirgends mehr hin',
      body: 'Vielleicht ist er zu alt, oder Sie haben sich schon abgemeldet. Auf der Intranetseite können Sie neu abonnieren.',
    },
    faults: {
      email: 'Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.com.',
      wait: 'Von hier kamen zu viele Versuche. Versuchen Sie es in einer Stunde wieder.',
      failed: 'Die E-Mail konnte nicht gesendet werden. Versuchen Sie es später wieder.',
    },
  },
}

function heading(news: News): string {
  if (news.kind === 'goal reached') {
    const { name, target } = news.goal
    return name === null ? `Ziel erreicht: ${plain(target)}` : `Ziel erreicht: ${name}`
  }
  const nps = signed(news.score.nps)
  if (news.kind === 'month closed') return `${write.monthInFull(news.month)}: NPS ${nps}`
  if (news.kind === 'digest') return `NPS jetzt: ${nps}`
  return news.change.verdict === 'down'
    ? `Der NPS ist klar gesunken: ${nps}`
    : `Der NPS ist klar gestiegen: ${nps}`
}

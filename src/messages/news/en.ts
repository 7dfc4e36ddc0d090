import { write } from '#messages/en-words.ts'
import type { DigestRhythm, News } from '#nps/news.ts'
import type { NewsMessages } from './news-messages.ts'

const { signed, plain } = write

const OFTEN: Readonly<Record<DigestRhythm, string>> = { week: 'once a week', month: 'once a month' }

/** What English readers read of news. */
export const newsEn: NewsMessages = {
  language: 'en',
  heading,
  reachedOn: (target, day) => `First clearly above ${plain(target)} on ${write.day(day)}`,
  link: 'See the figures',
  test: {
    title: 'A test from NPS Wall',
    body: 'News of the Net Promoter Score will arrive here. Nothing else has to be done.',
  },
  mail: {
    why: (every, address) => `You get this ${OFTEN[every]} because you asked for it at ${address}.`,
    leave: 'Get it no more',
    confirm: (every, company) => ({
      subject: `${company}: shall we send you the Net Promoter Score?`,
      lines: [
        `Somebody, probably you, asked for the Net Promoter Score of ${company} to be sent here ${OFTEN[every]}.`,
        'If it was you, follow the link within three days. If not, do nothing: nothing more will come.',
      ],
      link: 'Yes, send it to me',
    }),
    already: (every, company) => ({
      subject: `${company}: you get the Net Promoter Score already`,
      lines: [
        `Somebody, probably you, asked for the Net Promoter Score of ${company} to be sent here ${OFTEN[every]}. It comes already.`,
        'The link changes how often, if that is not how often it comes now.',
      ],
      link: `Send it ${OFTEN[every]}`,
    }),
  },
  subscription: {
    title: 'By e-mail',
    body: 'The score, how it changed and where the goals stand, with a picture. One click ends it.',
    email: 'Your e-mail address',
    every: 'How often',
    rhythms: { week: 'Once a week', month: 'Once a month' },
    submit: 'Subscribe',
    asked: {
      title: 'Look into your mailbox',
      body: 'We have sent you a link. Follow it within three days, and the score will come. Before that nothing does.',
    },
    confirm: {
      title: 'Get the score by e-mail',
      body: 'Press the button, and it will come to the address to which we sent this link.',
      submit: 'Yes, send it to me',
    },
    confirmed: {
      title: 'It will come',
      body: 'Every mail has a link with which you end it again.',
    },
    leave: {
      title: 'Get the score no more',
      body: 'Press the button, and your address is deleted here.',
      submit: 'Send me no more',
    },
    left: { title: 'Nothing more will come', body: 'Your address has been deleted here.' },
    gone: {
      title: 'This link leads nowhere any more',
      body: 'It may be too old, or you have left already. You can subscribe anew on the intranet page.',
    },
    faults: {
      email: 'This is not an e-mail address. Write it like name@example.com.',
      wait: 'There were too many tries from here. Try again in an hour.',
      failed: 'The mail could not be sent. Try again later.',
    },
  },
}

function heading(news: News): string {
  if (news.kind === 'goal reached') {
    const { name, target } = news.goal
    return name === null ? `Goal reached: ${plain(target)}` : `Goal reached: ${name}`
  }
  const nps = signed(news.score.nps)
  if (news.kind === 'month closed') return `${write.monthInFull(news.month)}: NPS ${nps}`
  if (news.kind === 'digest') return `NPS now: ${nps}`
  return news.change.verdict === 'down'
    ? `The NPS is clearly down: ${nps}`
    : `The NPS is clearly up: ${nps}`
}

import { messagesIn } from '#messages/language.ts'
import type { Messages } from '#messages/messages.ts'
import { newsMessagesIn } from '#messages/news/language.ts'
import type { Language } from '#nps/languages.ts'
import type { MonthFigures, News } from '#nps/news.ts'
import type { GoalStanding, ScoreChange, WindowSpan } from '#nps/snapshot.ts'

/** A piece of news in somebody's language, without any markup. */
export interface Told {
  readonly heading: string
  /** Whose score, of which survey. */
  readonly about: string
  readonly lines: readonly string[]
  /** Where the figures are; `null` while nobody has said at which address we are. */
  readonly link: { readonly words: string; readonly address: string } | null
}

/** Tells news: chats, mails and programs have the same lines. */
export function tell(news: News, language: Language, origin: string | null): Told {
  const words = newsMessagesIn(language)
  const messages = messagesIn(language)
  return {
    heading: words.heading(news),
    about: `${news.company} · ${news.survey.name}`,
    lines: [
      ...linesOf(news, messages, language),
      ...(news.dataThrough ? [messages.dataThrough(news.dataThrough)] : []),
    ],
    link: origin === null ? null : { words: words.link, address: addressOf(news, origin) },
  }
}

/** A test, told as news is. */
export function tellTest(language: Language, origin: string | null): Told {
  const { test, link } = newsMessagesIn(language)
  return {
    heading: test.title,
    about: 'NPS Wall',
    lines: [test.body],
    link: origin === null ? null : { words: link, address: `${origin}/` },
  }
}

function addressOf({ survey }: News, origin: string): string {
  return `${origin}/?survey=${encodeURIComponent(survey.id)}`
}

function linesOf(news: News, messages: Messages, language: Language): string[] {
  const score = messages.scoreAloud(news.score)
  switch (news.kind) {
    case 'goal reached':
      return [newsMessagesIn(language).reachedOn(news.goal.target, news.on), score]
    case 'change':
      return [changeIn(news.change, news.window, messages), score, messages.window(news.window)]
    case 'month closed':
      return [score, ...sinceMonth(news, messages)]
    case 'digest':
      return [
        score,
        messages.window(news.window),
        ...(news.change ? [changeIn(news.change, news.window, messages)] : []),
        ...news.goals.flatMap((goal) => goalLine(goal, messages)),
        ...(news.closed ? closedLine(news.closed, messages) : []),
      ]
  }
}

/** `Up 6 · since the 90 days before` */
function changeIn({ verdict, points }: ScoreChange, window: WindowSpan, messages: Messages) {
  return `${messages.change(verdict, points)} · ${messages.since(window)}`
}

function sinceMonth({ change, month }: MonthFigures, messages: Messages): string[] {
  const first = `${month}-01` as const
  const window = { kind: 'period', months: 1, from: first as WindowSpan['from'] } as const
  return change ? [changeIn(change, { ...window, to: window.from }, messages)] : []
}

function closedLine(closed: MonthFigures, messages: Messages): string[] {
  const said = `${messages.monthInFull(closed.month)}: ${messages.scoreAloud(closed.score)}`
  return [said, ...sinceMonth(closed, messages)]
}

/** `Above 30 · Our first goal · by 31 Dec 2026` */
function goalLine(goal: GoalStanding, messages: Messages): string[] {
  if (goal.verdict === null) return []
  const said = [messages.verdict(goal.verdict, goal.target), goal.name, messages.goalDue(goal)]
  return [said.filter(Boolean).join(' · ')]
}

import type { Day } from '#nps/period.ts'
import type { DemoSurvey } from './company.ts'

/** How many answers a survey may expect on a day that lies so many days before the end. */
export function expectedAnswers(survey: DemoSurvey, day: Day, daysLeft: number): number {
  const { dayOfWeek, month } = Temporal.PlainDate.from(day)
  const weekday = WEEK[dayOfWeek - 1] ?? 1
  if (survey === 'contact') return CONTACTS_A_DAY * weekday * (SEASON[month - 1] ?? 1)
  return weekday * (RELATIONSHIP_A_DAY + waveAnswers(daysLeft))
}

const RELATIONSHIP_A_DAY = 3.6
const CONTACTS_A_DAY = 3.05

/** Monday to Sunday; the mean is 1. */
const WEEK = [1.3, 1.25, 1.2, 1.15, 1, 0.5, 0.6]

/** January to December; bicycles are bought in spring. The mean is 1. */
const SEASON = [0.7, 0.7, 0.95, 1.3, 1.4, 1.3, 1.1, 1.1, 1, 0.85, 0.8, 0.8]

/** Twice a year everybody is asked: the days before the end on which such a wave goes out. */
const WAVES = [70, 252, 434, 616]

const WAVE = { answers: 290, days: 21, dailyDecline: Math.exp(-1 / 6) }

/** Most answer a wave at once, few after a week, none after three. */
function waveAnswers(daysLeft: number): number {
  const sent = WAVES.find((wave) => daysLeft <= wave && daysLeft > wave - WAVE.days)
  if (sent === undefined) return 0
  const firstDay = (WAVE.answers * (1 - WAVE.dailyDecline)) / (1 - WAVE.dailyDecline ** WAVE.days)
  return firstDay * WAVE.dailyDecline ** (sent - daysLeft)
}

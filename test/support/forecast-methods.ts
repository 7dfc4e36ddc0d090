import { forecast } from '#nps/forecast/forecast.ts'
import type { Method } from './back-test.ts'

/** The program's own. */
export const ownForecast: Method = (history, window, due) => {
  const chanceOf = (target: number): number => {
    const outlook = forecast(history, { window, due, target })
    return outlook?.isTooEarly === false ? (outlook.chance ?? NaN) : NaN
  }
  const outlook = forecast(history, { window, due, target: null })
  if (!outlook || outlook.isTooEarly) return null
  return { likely: outlook.likely, ...outlook.most, chanceOf }
}

import type { Progress, WindowSpan, WithheldReason } from '#nps/snapshot.ts'
import { nearest } from './format.ts'
import { CATEGORIES, counted, percent, write } from './sv-words.ts'
import type { Notice, WallMessages } from './wall-messages.ts'

const { signed, plain, whole, day, month } = write

const VERDICTS = { above: 'Över', around: 'Runt', below: 'Under' } as const

/** What Swedish readers see on a wall. */
export const wallSv: WallMessages = {
  language: 'sv',
  nps: 'Net Promoter Score',
  signed,
  plain,
  whole,
  answers: (count) => `${whole(count)} svar`,
  margin: (points) => `±${write.width(points)} poäng`,
  scoreAloud: ({ nps, low, high, responses }) =>
    `${signed(nps)}, baserat på ${whole(responses)} svar; ` +
    `med ${percent(95)} säkerhet mellan ${signed(low)} och ${signed(high)}`,
  change(verdict, points) {
    if (verdict === 'no clear change') return 'Ingen tydlig skillnad'
    const word = verdict === 'up' ? 'Upp' : 'Ned'
    return nearest(points) === 0 ? `${word} något` : `${word} ${whole(points)}`
  },
  since: (window) => `mot ${spanBefore(window)}`,
  nothingBefore: 'Inget tidigare att jämföra med ännu',
  verdict: (verdict, target) => `${VERDICTS[verdict]} ${plain(target)}`,
  category: (category) => CATEGORIES[category][0],
  share: (category, value) => `${percent(value)} ${CATEGORIES[category][1]}`,
  month,
  monthInFull: write.monthInFull,
  dataThrough: (last) => `Data t.o.m. ${day(last)}`,
  newestAnswer: (months) => `senaste svaret för ${ageOf(months)} sedan`,
  updated: (instant, zone) => `Skärmen uppdaterad ${write.time(instant, zone)}`,
  ageing: (instant, zone, minutes) =>
    `Ingen uppdatering på ${whileOf(minutes)}, sedan ${write.time(instant, zone)}`,
  stale: (instant, zone, minutes) =>
    `Ingen kontakt på ${whileOf(minutes)}, sedan ${write.time(instant, zone)}`,
  withheld,
  importCommand: 'npm run import -- FILE',
  trend: 'Månad för månad',
  comments: 'Vad kunderna säger',
  fairSample(percents) {
    if (!percents) return 'Ett rättvisande urval, fördelat som alla svar'
    const shares = Object.values(CATEGORIES).map(
      ([, many], index) => `${percent(percents[index] ?? 0)} ${many}`,
    )
    return `Ett rättvisande urval: ${shares.join(', ')}, som bland alla svar`
  },
  fairSampleOf: 'Ett rättvisande urval av alla svar:',
  percent,
  unfairSample: (lacking) =>
    `Skev fördelning: få ${lacking.map((category) => CATEGORIES[category][1]).join(' och ')} skrev`,
  goals: 'Så ligger vi till',
  goalNeed({ verdict, target, detractorsToPassives: count }) {
    if (verdict === null || verdict === 'above' || count === null) return null
    if (count === 0) return `Värdet når ${plain(target)}, inom felmarginalen.`
    const detractors = counted(count, 'kritiker blir passiv', 'kritiker blir passiva')
    return `Om cirka ${detractors} nås ${plain(target)}.`
  },
  pairing: {
    short: 'Skärmen är inte parkopplad än',
    where: (address) => `Skanna, eller skriv in koden på ${address}`,
    picture: (code) => `En QR-kod till sidan där koden ${code} skrivs in`,
    closed: {
      title: 'Skärmen väntar på att bli parkopplad',
      body: 'Resultaten visas på parkopplade skärmar och för den som är inloggad. När en administratör har skannat eller skrivit in koden syns de här inom en sekund.',
    },
  },
}

/** Roughly, as somebody says it who looks at a screen. */
function whileOf(minutes: number): string {
  if (minutes < 90) return counted(minutes, 'minut', 'minuter')
  if (minutes < 48 * 60) return counted(Math.round(minutes / 60), 'timme', 'timmar')
  return counted(Math.round(minutes / (24 * 60)), 'dygn', 'dygn')
}

function ageOf(months: number): string {
  return months < 24 ? counted(months, 'månad', 'månader') : `${whole(Math.floor(months / 12))} år`
}

const UNITS_BEFORE = {
  month: 'föregående månad',
  quarter: 'föregående kvartal',
  year: 'föregående år',
} as const

function spanBefore(window: WindowSpan): string {
  if (window.kind === 'calendar') return UNITS_BEFORE[window.unit]
  if (window.kind === 'rolling')
    return window.days === 1 ? 'dagen före' : `föregående ${whole(window.days)} dagar`
  return window.months === 1 ? UNITS_BEFORE.month : `föregående ${whole(window.months)} månader`
}

function withheld(reason: WithheldReason, progress: Progress | null): Notice {
  if (reason === 'no answers')
    return { title: 'Inga resultat ännu', body: 'Läs in en export från enkätverktyget med' }
  if (reason === 'protects a small group')
    return { title: 'Visas inte', body: 'Så få har svarat att någon skulle kunna kännas igen.' }
  return {
    title: progress
      ? `${whole(progress.responses)} av ${whole(progress.needed)} svar hittills`
      : 'För få svar hittills',
    body: 'Värdet visas när tillräckligt många kunder har svarat.',
  }
}

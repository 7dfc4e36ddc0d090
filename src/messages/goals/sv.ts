import { counted, locale, percent, write } from '#messages/sv-words.ts'
import type { Likelihood } from '#nps/likelihood.ts'
import { chanceInSteps } from './chance.ts'
import type { GoalsMessages, Why } from './goals-messages.ts'
import { alignedTenthsIn } from './tenths.ts'

const { day, fine, plain, signed, whole, width } = write
const tenths = alignedTenthsIn(locale)

/** What Swedish readers see on the page of the goals. */
export const goalsSv: GoalsMessages = {
  title: (company) => `Mål · ${company} · NPS`,
  heading: 'Mål',

  standing(standing, window) {
    if (standing.kind === 'withheld')
      return standing.reason === 'no answers'
        ? 'Ingen har svarat ännu.'
        : 'Det finns för få svar för att visa ett värde.'
    const { nps, marginOfError, responses } = standing.score
    const days =
      window?.kind === 'rolling'
        ? `under ${counted(window.days, 'dag', 'dagar')}`
        : 'under perioden'
    const now = `Värdet är ${signed(nps)} (±${width(marginOfError)}) från ${counted(responses, 'svar', 'svar')} ${days}`
    if (standing.kind === 'without goal') return `${now}.`
    const { kind, target, toGo } = standing
    if (kind === 'above') return `${now}: tydligt över målvärdet ${plain(target)}.`
    if (kind === 'below')
      return `${now}: tydligt under målvärdet ${plain(target)}, med ${pointsOf(toGo)} kvar.`
    return `${now}: omkring målvärdet ${plain(target)}, som ligger inom felmarginalen.`
  },
  movement(movement) {
    if (movement.kind === 'unknown') return 'Det finns ännu inget tidigare att jämföra med.'
    if (movement.kind === 'no clear change')
      return 'Jämfört med perioden före syns ingen tydlig skillnad.'
    const { kind, points, most } = movement
    const way = kind === 'up' ? 'högre' : 'lägre'
    const moved = `Det är tydligt ${way} än under perioden före, med ${pointsOf(points)}`
    return most
      ? `${moved}; av segmenten påverkade ${most.name} mest, med ${tenths(most.own)}.`
      : `${moved}.`
  },
  outlook(outlook) {
    switch (outlook.kind) {
      case 'no goal':
        return 'Inget mål är satt.'
      case 'no date':
        return 'Målet har inget datum, så det finns ingen prognos för det.'
      case 'unknown':
        return 'Ännu går det inte att säga något om vad som väntar.'
      case 'reached':
        return `Målvärdet ${plain(outlook.target)} nåddes första gången tydligt den ${day(outlook.on)}.`
      case 'over':
        return `Datumet för målvärdet ${plain(outlook.target)}, ${day(outlook.due)}, har passerat.`
      case 'too early':
        return `Det är för tidigt att säga om värdet är ${plain(outlook.target)} eller mer den ${day(outlook.due)}: ${why(outlook.why)}.`
      case 'likelihood':
        return `Att det är ${plain(outlook.target)} eller mer den ${day(outlook.due)} är ${LIKELIHOODS[outlook.likelihood]} (${chanceOf(outlook.chance)}); i 80 fall av 100 blir det från ${between(outlook.most.low, outlook.most.high)}.`
    }
  },

  noGoals: 'Inget mål är satt för det som visas.',
  target: 'Målvärde',
  owner: (team) => `Sköts av ${team}`,
  toGo: 'Kvar',
  points: (points) => (points === 0 ? 'Inget: värdet är där' : pointsOf(points)),
  needed: 'Takt som behövs',
  lately: 'Takt på sistone',
  perMonth: (points) => `${tenths(points)} i månaden`,
  pace: (points, margin) => `${tenths(points)} i månaden (±${fine(margin)})`,
  takes: 'Vad som krävs',
  steps({ detractorsToPassives: detractors, passivesToPromoters: passives = null }) {
    if (detractors === 0) return null
    const ways = [
      detractors && counted(detractors, 'kritiker som blir passiv', 'kritiker som blir passiva'),
      passives && counted(passives, 'passiv som blir ambassadör', 'passiva som blir ambassadörer'),
    ].filter(Boolean)
    return ways.length === 0
      ? 'Mer än att kritiker blir passiva eller passiva ambassadörer'
      : `Omkring ${ways.join(', eller ')}`
  },
  forecast: 'Prognos',
  range: (low, high) => `${between(low, high)} i 80 fall av 100`,
  chance: (chance) => `På eller över målvärdet: ${chanceOf(chance)}`,
  tooEarly: (reason) => `För tidigt att säga: ${why(reason)}`,
  pastDue: 'Datumet har passerat',
  reached: (on) => `Första gången tydligt nått ${day(on)}`,
  moved({ day: on, target, due }, next) {
    const was = [
      target !== next.target && `var målvärdet ${plain(target)}`,
      due !== next.due && (due === null ? 'fanns inget datum' : `var datumet ${day(due)}`),
    ].filter(Boolean)
    return `Till ${day(on)} ${was.join(' och ')}`
  },

  outlookTitle: 'Vart det är på väg',
  outlookAside: (window) =>
    `Månaderna var för sig med sina felmarginaler, sedan prognosen för själva värdet, ${window?.kind === 'rolling' ? `som gäller ${counted(window.days, 'dag', 'dagar')} och rör sig` : 'som kan röra sig'} långsammare än enskilda månader.`,
  likely: 'Lika troligt över som under',
  half: 'I 50 fall av 100',
  most: 'I 80 fall av 100',
  fanTable: 'Prognosen månad för månad',
  fanColumns: ['Till och med', 'Troligt', '50 av 100', '80 av 100'],
  fanRow: ({ day: on, likely, half, most }) => [
    day(on),
    signed(likely),
    between(half.low, half.high),
    between(most.low, most.high),
  ],

  movedTitle: 'Vad som påverkade värdet',
  movedFrom: ({ points, against }, from, to) =>
    `Från ${tenths(from)} (${day(against.from)} – ${day(against.to)}) till ${tenths(to)}: ${tenths(points)}.`,
  movedAside:
    'Genom det egna värdet, och genom att bli en större eller mindre del av svaren: tillsammans ger delarna exakt förändringen. Avrundat kan en tiondel skilja.',
  notClear: 'Förändringen som helhet kan mycket väl vara slump, och då även delarna.',
  noContributions: 'Det visas inte: det finns för få svar i en av de två perioderna.',
  dimension: 'Efter',
  own: 'Eget värde',
  size: 'Storlek',
  together: 'Tillsammans',
  answersBefore: 'Svar före',
  answersNow: 'Svar nu',
  others: 'Alla övriga',
  all: 'Förändringen',
  tenths,

  sideBySide: 'Sida vid sida',
  sideAside:
    'Varje värde med sitt 95-procentiga intervall, i segmentens egen ordning. Där intervallen överlappar mycket säger ordningen lite.',
  interval: '95-procentigt intervall',
  between,
  answers: 'Svar',
  waveAside: (rate) =>
    rate.withheld ? '' : `Av de tillfrågade i ${rate.wave} har ${percent(100 * rate.rate)} svarat.`,
  benchmark: ({ source, on }) => `${source}, ${day(on)}`,
  benchmarkValue: tenths,
  withheld: (reason) =>
    ({
      'no answers': 'Inga svar',
      'too few answers': 'För få svar',
      'protects a small group': 'Visas inte: någon skulle kunna kännas igen',
    })[reason],
  more: (count) => `och ${whole(count)} till`,

  difference: 'Skillnad',
  compared: (verdict) =>
    verdict === null
      ? 'för få svar att jämföra'
      : {
          up: 'högre sedan dess',
          down: 'lägre sedan dess',
          'no clear change': 'ingen tydlig skillnad',
        }[verdict],

  csv: 'Hämta siffrorna (CSV)',
  print: 'Skriv ut eller spara som PDF',
  printHint:
    'Skriv ut sidan eller spara den som PDF med webbläsarens egen utskrift: den ryms på en A4-sida.',
}

const LIKELIHOODS: Record<Likelihood, string> = {
  'very unlikely': 'mycket osannolikt',
  unlikely: 'osannolikt',
  'as likely as not': 'ungefär lika sannolikt som inte',
  likely: 'sannolikt',
  'very likely': 'mycket sannolikt',
}

function between(low: number, high: number): string {
  return `${signed(low)} till ${signed(high)}`
}

function pointsOf(points: number): string {
  return `${fine(points)} poäng`
}

function chanceOf(chance: number): string {
  const steps = chanceInSteps(chance)
  if (steps === 'least') return `under ${percent(5)}`
  return steps === 'most' ? `över ${percent(95)}` : `omkring ${percent(steps)}`
}

function why({ reason, have, limit }: Why): string {
  switch (reason) {
    case 'few months':
      return `det behövs svar från ${counted(limit, 'månad', 'månader')}, det finns från ${whole(have)}`
    case 'few answers':
      return `det behövs ${counted(limit, 'svar', 'svar')}, det finns ${whole(have)}`
    case 'far':
      return `det är ${counted(have, 'månad', 'månader')} dit, och mer än ${whole(limit)} går inte att förutse`
    case 'small window':
      return `bara omkring ${counted(have, 'svar', 'svar')} kommer att räknas den dagen`
  }
}

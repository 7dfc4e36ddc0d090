import type { SurveyKind } from '#nps/snapshot.ts'
import type { AdminMessages } from '#messages/admin/language.ts'
import { counted, formOf, locale, write } from '#messages/sv-words.ts'

const { whole } = write

const kinds: Record<SurveyKind, string> = {
  relationship: 'Relationsenkät',
  transactional: 'Transaktionsenkät',
}

const kindHints: Record<SurveyKind, string> = {
  relationship: 'Frågar då och då om helheten.',
  transactional: 'Frågar efter en händelse, till exempel ett köp.',
}

const UNITS = { month: 'Kalendermånad', quarter: 'Kalenderkvartal', year: 'Kalenderår' }

const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })

/** `/admin/surveys` and the pages below it. */
export const surveys: AdminMessages['surveys'] = {
  title: 'Enkäter',
  body: 'Väggvyn och intranätssidan visar den första, om inte adressen anger en annan.',
  none: 'Det finns ingen enkät ännu. Den första importen eller det första svaret som skickas skapar en.',
  kinds,
  kindHints,
  window: (window) =>
    window.kind === 'calendar'
      ? UNITS[window.unit]
      : window.days === 1
        ? 'Den senaste dagen'
        : `De senaste ${whole(window.days)} dagarna`,
  minimums: (group, comments, headline) =>
    `Minst ${whole(group)} svar, ${whole(comments)} för kommentarer, ${whole(headline)} för huvudvärdet`,
  places: {
    isFirst: 'Visas först',
    noAnswers: 'Inga svar: efter dem som har några',
    move: { first: 'Först', earlier: 'Upp', later: 'Ned' },
    moveOf: {
      first: (name) => `Visa ${name} först`,
      earlier: (name) => `Flytta ${name} ett steg upp`,
      later: (name) => `Flytta ${name} ett steg ned`,
    },
  },
  shownFirst: (name) => `Väggvyn visar ${name} först.`,
  moved: (name, place) => `${name} står nu på plats ${whole(place)}.`,
  survey: {
    what: 'Vad det är',
    days: 'Dagar',
    minimums: 'Minsta gruppstorlek',
    minimumsBody: 'Det som färre har svarat på visas inte. Ett tomt fält är som i inställningarna.',
    timeZone: 'Tidszon',
    timeZoneOfCompany: (zone) => `Som företaget (${zone})`,
    timeZoneHint:
      'Avgör när enkätens dagar börjar, och därmed dess månader, kvartal och år. Den bestämmer dagen för svar som kommer från och med nu, från filer, program och enkätverktyg. Svar som redan finns behåller sin dag.',
    name: 'Namn',
    nameHint: 'Det som kommer med ett tidigare namn hör fortfarande hit, och adressen är densamma.',
    kind: 'Typ',
    company: 'Som företaget',
    companyHint: (window) => `${window}, som i inställningarna.`,
    minimumHint: (company) => `Tomt: ${whole(company)}.`,
    saved: (name) => `Sparade ${name}. Skärmarna visar det redan.`,
  },
  deletion: {
    heading: 'Radera',
    title: (name) => `Radera ${name}`,
    body: 'Enkäten har inga svar. Dess inställningar, mål och omgångar raderas med den, liksom ångrade importer till den och undantagna svar. Inget av det kan återställas.',
    link: 'Radera enkäten',
    hasAnswers:
      'Enkäten har svar, så den kan inte raderas. Ångra först importerna till den och undanta svaren från de källor som skickar till den.',
    isFed: (sources) =>
      `${sources.map((name) => `”${name}”`).join(', ')} skickar svar till enkäten, så den kan inte raderas. Välj först en annan enkät där, eller återkalla ${formOf(sources.length, 'källan', 'källorna')}.`,
    submit: 'Radera enkäten',
    done: (name) => `${name} är raderad.`,
  },
  dimension: {
    title: (name) => `Byt namn på ${name}`,
    name: 'Namn',
    nameHint:
      'Som det visas i väggvyn, på intranätssidan och i API:t. Det som kommer med ett tidigare namn, till exempel en fils gamla kolumn, hör fortfarande hit.',
    renamed: (from, to) => `${from} heter nu ${to}.`,
  },
  segments: {
    title: 'Segment',
    none: 'Inget svar i enkäten anger något segment.',
    hidden: 'Dolt i listor. Svaren räknas.',
    showAgain: 'Visa igen',
    showAgainOf: (name) => `Visa ${name} i listor igen`,
    also: (names) => `även ${names.join(', ')}`,
  },
  segment: {
    inDimension: (dimension, survey) => `${dimension} i ${survey}`,
    name: 'Namn',
    nameHint: 'Det som kommer med ett tidigare namn hör fortfarande hit.',
    shown: 'I listor',
    yes: 'Visas',
    no: 'Dolt',
    noHint: 'Svaren räknas som förut, och adressen fungerar fortfarande.',
    saved: (name) => `Sparade ${name}.`,
    merge: 'Slå ihop',
    mergeBody: (name) =>
      `Alla svar i ${name} räknas i ett annat segment, även de som kommer senare. Varje svar minns var det hör hemma, så du kan ångra sammanslagningen när som helst.`,
    parts: 'Ihopslagna med det här',
    partsBody: (name) =>
      `Deras svar räknas i ${name}. Ångrar du sammanslagningen står segmentet för sig självt igen med alla sina svar, även de som kommit under tiden.`,
    separate: 'Ångra',
    separateOf: (name) => `Ångra sammanslagningen av ${name}`,
    separated: (part, into) =>
      `${part} står för sig självt igen, och svaren räknas inte längre i ${into}.`,
    into: 'Slå ihop med',
    choose: 'Välj ett segment',
    submitMerge: 'Slå ihop',
    merged: (from, into) =>
      `${from} är nu en del av ${into}. Du kan ångra det på sidan för ${into}.`,
  },
  waves: {
    title: 'Omgångar',
    body: 'En omgång är ett tillfälle då kunder tillfrågades. Antalet tillfrågade ger svarsfrekvensen, som intranätssidan visar för den senaste.',
    name: 'Namn',
    nameHint: 'Till exempel Våren 2026.',
    firstDay: 'Första dag',
    lastDay: 'Sista dag',
    dayHint: 'Till exempel 2026-11-20. Dagen hör till den här omgången och ingen annan.',
    invitations: 'Inbjudningar',
    invitationsHint: 'Hur många som tillfrågades.',
    add: 'Lägg till en omgång',
    submit: 'Lägg till omgången',
    added: (name) => `Lade till ${name}.`,
    changed: (name) => `Sparade ${name}.`,
    removal: 'Ta bort den',
    removalBody: 'Svaren blir kvar. Omgångens namn, dagar och antal inbjudningar glöms bort.',
    remove: 'Ta bort omgången',
    removed: (name) => `Tog bort ${name}. Svaren är kvar.`,
    invited: (invitations) => counted(invitations, 'inbjudan', 'inbjudningar'),
    rate: (rate) => {
      if (rate.withheld) return NO_RATE[rate.reason]
      const responses = whole(rate.responses)
      return rate.rate > 1
        ? `${responses} svar, fler än som bjöds in: inbjudningar har skickats vidare, eller så hör svar från de här dagarna inte till omgången`
        : `${percent.format(rate.rate)} svarade (${responses})`
    },
  },
}

const NO_RATE = {
  'no answers': 'Inga svar ännu',
  'too few answers': 'Svarsfrekvensen visas inte: för få svar',
  'protects a small group':
    'Svarsfrekvensen visas inte: så få har låtit bli att svara att de skulle kunna kännas igen',
} as const

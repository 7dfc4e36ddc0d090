import { exactIn } from '#messages/format.ts'
import { counted, locale, percent, write } from '#messages/sv-words.ts'
import type { HowMessages } from './how-messages.ts'

const { plain, whole } = write

const VERDICTS = {
  above: 'Hela intervallet ligger över: tydligt över.',
  around: 'Målvärdet ligger inom intervallet: runt målet.',
  below: 'Hela intervallet ligger under: tydligt under.',
} as const

const POLICIES = {
  everything: 'En person godkänner varje kommentar innan den visas.',
  uncertain: 'Det som maskeringen är säker på visas; där den är osäker tittar en person först.',
  none: 'Inga kommentarer visas.',
} as const

const RHYTHMS = {
  hourly: 'varje timme',
  daily: 'varje morgon',
  weekly: 'varje måndagsmorgon',
} as const

/** What Swedish readers see on the page that says how figures come to be. */
export const howSv: HowMessages = {
  title: 'Så räknas det ut',
  lead: (company, survey, segment) =>
    `Varje formel bakom siffrorna för ${company}, med de tal som gäller just nu: ${survey}${segment ? `, ${segment}` : ''}.`,
  day: write.day,
  contents: 'På den här sidan',
  back: 'Tillbaka till NPS-värdet',
  parts: {
    question: {
      title: 'En fråga, tre grupper',
      body: [
        'Kunderna får frågan hur troligt det är att de skulle rekommendera oss, från 0 till 10. Betyget placerar varje svar i en av tre grupper. Passiva räknas: de ingår i nämnaren.',
      ],
    },
    score: {
      title: 'NPS-värdet',
      body: [
        'NPS-värdet är andelen ambassadörer i procent minus andelen kritiker. Det går från −100 till +100 och är inte självt en procentsats. Värdet för en längre period räknar alla svar tillsammans; medelvärden av värden bildas aldrig.',
      ],
    },
    margin: {
      title: 'Felmarginalen',
      body: [
        'Alla kunder svarar inte, så värdet för dem som gör det skiljer sig av en slump från värdet för alla. Det justerade Wald-intervallet säger hur mycket: 0,75 ambassadörer, 1,5 passiva och 0,75 kritiker läggs till, vilket håller det ärligt när svaren är få eller alla lika. 95 gånger av 100 rymmer ett sådant intervall det sanna värdet.',
        'Huvudvärdet är det som räknats fram; bandet runt det är intervallet, och därför ligger värdet inte alltid i mitten.',
      ],
    },
    change: {
      title: 'Upp, ned eller ingen tydlig skillnad',
      body: [
        'Mätperioden jämförs med den före. De har inget svar gemensamt. Bara en skillnad som slumpen ensam skulle ge mindre än 5 gånger av 100 kallas upp eller ned.',
      ],
    },
    window: {
      title: 'Vilka svar som räknas',
      body: [
        'Huvudvärdet gäller en mätperiod som slutar med den sista dag som har ett svar. Dagar börjar vid midnatt i företagets tidszon. Trenden har en punkt per kalendermånad.',
      ],
    },
    gate: {
      title: 'När värdet visas',
      body: ['Ett värde av få svar hoppar. Tills de är nog säger sidan hur många som saknas.'],
    },
    goals: {
      title: 'Mål',
      body: [
        'Ett målvärde jämförs med intervallet, inte bara med värdet. Vad som krävs är ren aritmetik: en kritiker som blir passiv, eller en passiv som blir ambassadör, flyttar värdet 100 / n poäng.',
      ],
    },
    forecast: {
      title: 'Prognosen',
      body: [
        'Det som förutsägs är den siffra som kommer att visas på slutdagen: värdet för svaren i mätperioden fram till dess. De som redan finns tas som de är; resten väntas komma i samma takt som det senaste året och variera av en slump.',
        'Månadens sanna värde antas vara en nivå som rör sig, med en trend som kan klinga av, och med säsonger när tre år har setts. Hur fast nivån är vet ingen, så många antaganden får gå igenom månaderna, vart och ett vägt efter hur väl det förklarar dem, och prognosen är alla tillsammans. Intervallet rymmer värdet 8 gånger av 10.',
        'Det är för tidigt att säga något med färre än 6 månader eller 50 svar, om en dag längre fram än dubbelt så många månader som har setts eller än 24, och när färre än 10 svar väntas i mätperioden.',
      ],
    },
    rate: {
      title: 'Svarsfrekvensen',
      body: ['Av dem som tillfrågades i en omgång: hur många som har svarat.'],
    },
    themes: {
      title: 'Vad kunderna talar om',
      body: [
        'En kommentar handlar om ett tema när den har något av temats ord; den kan handla om flera. Värdet för ett tema är samma formel, över svaren från dem som skrev om det. Det är inte värdet för alla kunder.',
      ],
    },
    sample: {
      title: 'Ett rättvisande urval av kommentarer',
      body: [
        'Kommentarerna på väggvyn är fördelade som alla svar, inte som de som skriver mest: platserna delas ut i proportion, efter största rest. Där det finns för få kommentarer från en grupp står det så.',
      ],
    },
    groups: {
      title: 'Vad som inte visas',
      body: [
        'En siffra för mycket få personer kan avslöja vilka de är, så den visas inte. Det räcker inte: om en av flera grupper är dold och deras summa är känd kan den räknas ut genom subtraktion. Då visas inte heller den näst minsta gruppen, tills inget kan räknas ut.',
        'Perioder är hela månader och mätperioder av samma skäl: siffror för kortare tid skulle kunna dras från varandra.',
      ],
    },
    masking: {
      title: 'Hur kommentarer maskeras',
      body: [
        'Namn och annat som kan avslöja vem som skrev tas bort innan en kommentar sparas, på engelska, svenska, polska, tyska och kinesiska. Originalet skrivs aldrig ned. Ingen maskering hittar varje namn; där den är osäker avgör en person.',
      ],
    },
    keeping: {
      title: 'Hur kommentarer visas och sparas',
      body: [
        'En kommentar anger sin månad, aldrig sin dag, och kommentarer kommer i omgångar i blandad ordning: ingen kan se vilken som hör till samtalet som just avslutades. Vem som svarade sparas aldrig.',
      ],
    },
    definitions: { title: 'Ord', body: [] },
    sources: { title: 'Källor', body: ['Formlerna är vedertagna. Läs mer i:'] },
  },
  exact: exactIn(locale),
  withheld: (reason) => `Värdet visas inte: ${reason}. Därför står det inga tal i formlerna.`,
  columns: ['Grupp', 'Betyg', 'Tecken', 'Svar', 'Andel'],
  all: 'Alla',
  shownAs: (score) => `visas som ${score}`,
  clamped: 'Intervallet slutar där skalan slutar.',
  before: (from, to) => `Mätperioden före: ${from} – ${to}.`,
  verdict: (verdict) =>
    ({
      up: 'p är mindre än 0,05 och z är positivt: upp.',
      down: 'p är mindre än 0,05 och z är negativt: ned.',
      'no clear change': 'p är inte mindre än 0,05: ingen tydlig skillnad.',
    })[verdict],
  nothingBefore: 'Det finns ingen tidigare mätperiod att jämföra med.',
  gate: ({ headline }) => `Huvudvärdet visas från ${whole(headline)} svar.`,
  noGoals: 'Det finns inget mål för de här resultaten.',
  goalVerdict: ({ target, verdict }, low, high) =>
    `Målvärde ${plain(target)}, intervall ${low} till ${high}. ${verdict ? VERDICTS[verdict] : ''}`,
  pace: (due) => `Poäng i månaden till ${due}:`,
  steps: 'Kritiker som hade behövt vara passiva:',
  noRate: 'Det finns ingen svarsfrekvens att visa: det krävs en omgång med antal inbjudningar.',
  noThemes: 'Inget tema har tillräckligt många kommentarer för att visas.',
  theme: (name) => `För dem som skrev om ”${name}”:`,
  seats: (all, promoters, passives, detractors) =>
    `Dagens fördelning av ${all} kommentarer: ${counted(promoters, 'ambassadör', 'ambassadörer')}, ${counted(passives, 'passiv', 'passiva')} och ${whole(detractors)} kritiker.`,
  groups: ({ group, comments }) =>
    `Värden visas inte för grupper under ${whole(group)} svar, kommentarer inte under ${whole(comments)}. Ingen inställning går under 3.`,
  tokens: 'Det här står i stället för det som tagits bort:',
  keeping: ({ policy, months, rhythm, days }) => [
    POLICIES[policy],
    `Nya blir synliga ${RHYTHMS[rhythm]} och är det i ${counted(days, 'dag', 'dagar')} efter månaden för svaret.`,
    months === null
      ? 'De raderas inte av sig själva.'
      : `Orden raderas ${counted(months, 'månad', 'månader')} efter svaret; betyget finns kvar.`,
  ],
  definitions: [
    ['Betyg', 'Heltalet från 0 till 10 som gavs.'],
    ['Ambassadör, passiv, kritiker', 'Den som gav 9 eller 10; 7 eller 8; 0 till 6.'],
    ['n', 'Antalet svar, passiva medräknade.'],
    ['Felmarginal, E', `Halva bredden av intervallet (${percent(95)}), i poäng.`],
    ['SE, s', 'Standardfelet och värdet för den justerade skattningen, i poäng.'],
    ['T, m', 'Målvärdet, och månaderna fram till slutdagen.'],
    ['Mätperiod', 'De dagar som huvudvärdet gäller.'],
    ['Omgång', 'En runda av en enkät, med första och sista dag.'],
    ['Segment', 'En del av kunderna, till exempel en region.'],
    ['Minsta gruppstorlek', 'Det minsta antal svar som en siffra visas för.'],
    ['Visas inte', 'Utelämnat, eftersom det kan avslöja vem som svarade.'],
  ],
}

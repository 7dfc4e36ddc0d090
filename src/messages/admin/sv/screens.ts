import type { Layout, Quiet, Scene, ScreenTask, ScreenTheme } from '#nps/screen.ts'
import type { Health, ScreenError } from '#nps/screen-report.ts'
import type { Viewing } from '#nps/viewing.ts'
import type { AdminMessages } from '#messages/admin/language.ts'
import { counted, write } from '#messages/sv-words.ts'

const layouts: Record<Layout, string> = {
  auto: 'Automatisk',
  landscape: 'Liggande',
  portrait: 'Stående',
}

const themes: Record<ScreenTheme, string> = {
  auto: 'Som webbläsaren',
  light: 'Ljusa',
  dark: 'Mörka',
  hours: 'Efter klockan',
}

const quiets: Record<Quiet | 'none', string> = {
  none: 'Ingen',
  black: 'Svart',
  dim: 'Låg ljusstyrka',
}

const scenes: Record<Scene, string> = {
  board: 'Tavla',
  score: 'NPS-värde',
  trend: 'Trend',
  goals: 'Mål',
  voices: 'Kommentarer',
  segments: 'Segment',
  improvements: 'Förbättringar',
  message: 'Meddelande',
}

const turnings = { order: 'I den här ordningen', shuffled: 'I ny ordning varje varv' }

const health: Record<Health, string> = {
  well: 'Igång',
  silent: 'Tyst',
  unknown: 'Okänd',
}

const errors: Record<ScreenError, string> = {
  script: 'ett fel på sidan',
  stream: 'anslutningen bröts',
  page: 'sidan kunde inte laddas',
}

const tasks: Record<ScreenTask, string> = { reload: 'Ladda om', identify: 'Visa skärmens namn' }

const viewings: Record<Viewing, string> = {
  anyone: 'Alla som når servern',
  known: 'Parkopplade skärmar och inloggade',
  key: 'Även den som har en nyckel i adressen',
}

/** `/admin/screens` and the pages below it, and `/admin/settings/viewing`. */
export const screens: AdminMessages['screens'] = {
  title: 'Skärmar',
  lead: 'Skärmar som är parkopplade. Det du ändrar här syns genast på skärmen.',
  none: 'Ingen skärm är parkopplad än. Öppna /wall på en: den visar en kod. Skanna den, eller tryck på knappen och skriv in den.',
  add: 'Parkoppla en skärm',
  health,
  healthHint: {
    well: '',
    silent: 'har inte hört av sig på ett tag: den kan vara avstängd eller sakna nätverk',
    unknown: 'har inte hört av sig än; det gör en skärm några sekunder efter parkopplingen',
  } satisfies Record<Health, string>,
  seen: (moment) => `sågs senast ${moment}`,
  revoked: 'Återkallad',
  blank: 'släckt',
  shows: (survey, segment) =>
    survey === null
      ? 'Visar den första enkäten'
      : `Visar ${survey}${segment === null ? '' : `, ${segment}`}`,
  scene: (scene) => new Map(Object.entries(scenes)).get(scene) ?? scene,
  facts: (width, height, browser, version) =>
    [`${String(width)} × ${String(height)}`, browser, `version ${version}`]
      .filter(Boolean)
      .join(' · '),
  age: (seconds) =>
    seconds < 120
      ? 'Siffrorna är aktuella'
      : `Siffrorna är ${counted(Math.floor(seconds / 60), 'minut', 'minuter')} gamla`,
  error: (error) => `Senaste fel: ${errors[error]}`,
  pair: {
    title: 'Parkoppla en skärm',
    lead: 'Skärmen visar sex bokstäver och siffror i nedre hörnet. De gäller i tio minuter.',
    code: 'Koden på skärmen',
    codeHint: 'Versaler, mellanslag och bindestreck spelar ingen roll.',
    which: 'Vilken skärm det är',
    anew: 'En ny',
    again: 'En som har varit parkopplad förut',
    againHint:
      'Den behåller sina inställningar. Webbläsaren som hittills var den här skärmen kopplas bort.',
    name: 'Namn',
    nameHint: 'Som du känner igen den på, till exempel ”Receptionen”.',
    screen: 'Skärm',
    submit: 'Parkoppla',
    done: (name) =>
      `”${name}” är parkopplad och visar sin tavla. Om mediaspelaren glömmer kakor, ge den den här adressen; den som har adressen är skärmen.`,
  },
  screen: {
    saved: (name, isListening) =>
      isListening
        ? `Sparade ”${name}”. Skärmen visar det redan.`
        : `Sparade ”${name}”. Skärmen visar det nästa gång den ansluter.`,
    how: 'Hur den mår',
    now: 'Nu',
    nowBody: 'Den gör det genast om den är igång.',
    notListening: 'Den är inte ansluten just nu.',
    tasks,
    done: {
      reload: (name) => `”${name}” laddar om sin sida.`,
      identify: (name) => `”${name}” visar sitt namn i tio sekunder.`,
      blank: (name) => `”${name}” är svart tills du tänder bilden igen.`,
      unblank: (name) => `”${name}” visar sin bild igen.`,
    },
    notTold: (name) => `”${name}” är inte ansluten just nu, så den fick inte veta det.`,
    blank: 'Släck bilden',
    unblank: 'Tänd bilden',
    settings: 'Inställningar',
    name: 'Namn',
    place: 'Plats',
    placeHint: 'Där den hänger, till exempel ”Plan 2, vid hissen”.',
    view: 'Vad den visar',
    viewFirst: 'Enkäten som visas först',
    everybody: (survey) => `${survey}: alla`,
    segment: (dimension, segment) => `${dimension}: ${segment}`,
    turns: 'Scener',
    turnsHint:
      'De turas om, från den första. En som inte har något att visa, till exempel ett meddelande när det inte finns något, hoppas över.',
    scenes,
    noScene: 'Ingen',
    scene: (place) => `Scen ${String(place)}`,
    seconds: (place) => `Sekunder för scen ${String(place)}`,
    turning: 'Ordning',
    turnings,
    layout: 'Layout',
    layoutHint: 'Om skärmen hänger på högkant och webbläsaren inte känner till det vrids bilden.',
    layouts,
    scale: 'Skala',
    scaleHint: 'Från 0,5 till 3; 1 fyller skärmen. Över det får mindre plats.',
    theme: 'Färger',
    themes,
    lightFrom: 'Ljusa från',
    lightTo: 'Mörka från',
    hoursHint: 'I företagets tidszon.',
    language: 'Språk',
    languages: { '': 'Företagets' },
    quiet: 'Vilotid',
    quiets,
    quietFrom: 'Vila från',
    quietTo: 'Vila till',
    address: 'Adress',
    addressBody:
      'För en mediaspelare som inte sparar kakor: den som öppnar adressen är skärmen. Den sparas bara som hash, så en ny skapas, och webbläsaren som nu är skärmen visar sin kod igen.',
    addressLink: 'Skapa en adress',
    revoke: 'Återkalla',
    revokeBody:
      'För en skärm som är borta eller nedtagen. Den visar sin kod igen, och aldrig en inloggning.',
    revokeLink: 'Återkalla skärmens åtkomst',
    over: 'Ingen webbläsare är den här skärmen längre. Parkoppla en till den, eller ta bort den.',
    pairAgain: 'Parkoppla en skärm till den',
    remove: 'Ta bort den',
    removed: (name) => `”${name}” är borttagen.`,
  },
  address: {
    title: (name) => `En ny adress för ${name}?`,
    body: 'Den som har adressen är skärmen: ge den bara till dess mediaspelare. Den gamla adressen slutar fungera, och webbläsaren som nu är skärmen kopplas bort.',
    submit: 'Skapa adressen',
    done: (name) => `Det här är adressen för ”${name}”.`,
  },
  revocation: {
    title: (name) => `Återkalla åtkomsten för ${name}?`,
    body: 'Den visar en kod igen inom en sekund, och tavlan bara om alla får se den. Inställningarna blir kvar, så att en annan skärm kan parkopplas till dem.',
    submit: 'Återkalla',
    done: (name) => `Åtkomsten för ”${name}” är återkallad.`,
  },
  message: {
    title: 'Meddelande på skärmarna',
    open: 'Meddelande på skärmarna',
    body: 'Dina egna ord, stort, som en av scenerna: ett besök, ett tack, en brandövning. Alla som får se väggvyn kan läsa det.',
    text: 'Meddelande',
    textHint: 'Högst 160 tecken; ju kortare, desto större.',
    hours: 'Hur länge',
    times: {
      1: 'En timme',
      4: 'Fyra timmar',
      24: 'Ett dygn',
      72: 'Tre dygn',
      168: 'En vecka',
    },
    until: (moment) => `Det tas ned av sig självt ${moment}.`,
    submit: 'Sätt upp',
    done: 'Meddelandet är uppe.',
    unseen:
      'Meddelandet är uppe, men ingen skärm visar meddelanden ännu: välj scenen ”Meddelande” i en skärms inställningar.',
    takeDown: 'Ta ned',
    takenDown: 'Meddelandet är nedtaget.',
  },
  watch: {
    title: 'När en skärm är borta',
    open: 'När en skärm är borta',
    body: 'Någon får veta det en gång när en skärm inte har hört av sig så länge som du anger, och en gång när den är tillbaka. En skärm som aldrig har hört av sig räknas inte som borta.',
    url: 'Webhook',
    urlHint:
      'Till Slack, Teams, Mattermost, Google Chat eller ett eget program: ett JSON-objekt med en text skickas dit. Den som känner till adressen kan skriva där, så den står inte i loggen. Lämna tomt för att inte meddela någon.',
    minutes: 'Efter',
    times: { 15: 'En kvart', 60: 'En timme', 240: 'Fyra timmar', 1440: 'Ett dygn' },
    submit: 'Spara, och skicka ett test',
    test: 'NPS Wall: det här är ett test. Här får du veta när en skärm är borta.',
    done: 'Sparat. Ett test skickades: se efter om det har kommit fram.',
    nobody: 'Sparat. Ingen får veta.',
    now: (minutes) =>
      minutes === null ? 'ingen' : `en webhook, efter ${write.whole(minutes)} minuter`,
  },
  viewing: {
    title: 'Vem som får se väggvyn',
    body: 'Och intranätssidan, och siffrorna för program.',
    open: 'Vem som får se väggvyn',
    label: 'Utan parkoppling eller inloggning',
    viewings,
    hints: {
      anyone: 'I ert nätverk är det alla där.',
      known: 'En skärm som inte är parkopplad visar sin kod och inga siffror.',
      key: 'För en länk på intranätet, till exempel /?key=…. Den som öppnar den en gång känns igen i den webbläsaren.',
    } satisfies Record<Viewing, string>,
    now: (viewing) => viewings[viewing],
    anew: 'Skapa en ny nyckel',
    anewHint: 'Länkar med den gamla visar inget därefter.',
    saved: 'Sparat. Skärmar som är öppna följer efter inom tio sekunder.',
    key: 'Sparat. Den som har den här adressen får se intranätssidan; med /wall?key= väggvyn.',
  },
}

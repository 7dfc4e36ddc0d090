import type { AdminMessages } from '#messages/admin/language.ts'
import { counted } from '#messages/sv-words.ts'
import type { DeliveryState, MailSecurity, OutletKind } from '#nps/delivery.ts'
import type { DigestRhythm, NewsKind } from '#nps/news.ts'

const KINDS: Record<OutletKind, string> = {
  slack: 'Slack',
  teams: 'Microsoft Teams',
  webhook: 'Webhook',
}

const KIND_HINTS: Record<OutletKind, string> = {
  slack: 'Adressen till en inkommande webhook, som Slack skapar för en kanal.',
  teams: 'Adressen till ett arbetsflöde som skriver i en kanal eller chatt när en webhook anropas.',
  webhook: 'JSON till ett eget program, signerat så att det kan se att vi har skickat det.',
}

const WANTS: Record<NewsKind, string> = {
  'goal reached': 'Ett mål är nått',
  change: 'Värdet har tydligt förändrats',
  'month closed': 'En månad är slut',
  digest: 'Veckans sammanfattning',
}

const WANT_HINTS: Record<NewsKind, string> = {
  'goal reached': 'Den första dag då hela felmarginalen ligger över målvärdet.',
  change: 'När det tydligt har gått upp eller ned mot mätperioden före.',
  'month closed': 'Med dess värde, och förändringen mot månaden före.',
  digest: 'Hur det ligger till, en gång i veckan.',
}

const STATES: Record<DeliveryState, string> = {
  waiting: 'väntar',
  sending: 'skickas',
  sent: 'skickat',
  'given up': 'uppgivet',
  unsure: 'kan ha kommit fram',
}

const SECURITIES: Record<MailSecurity, string> = {
  starttls: 'STARTTLS, oftast port 587',
  tls: 'TLS från början, oftast port 465',
  none: 'Ingen, oftast port 25',
}

const RHYTHMS: Record<DigestRhythm, string> = {
  week: 'varje vecka',
  month: 'varje månad',
}

const FAILURES: Readonly<Record<string, string>> = {
  silent: 'inget svar kom i tid',
  connection: 'anslutningen bröts',
  interrupted: 'programmet avslutades medan det skickades',
  unsealed: 'adressen kan inte läsas, eftersom programmets hemlighet har ändrats: skriv den igen',
  paused: 'det var pausat',
  late: 'det var för gammalt när det kunde skickas',
  'not set up': 'e-post är inte inställd',
  'no picture': 'bilden kunde inte ritas',
  failed: 'något gick fel hos oss',
}

/** `/admin/news`. */
export const news: AdminMessages['news'] = {
  title: 'Nyheter',
  lead: 'Vad som berättas av sig självt, för vem, och hur det gick.',
  none: 'Ingen får veta något ännu. Lägg till en chatt eller ett program, eller ställ in e-post: då kan den som vill prenumerera på intranätsidan.',
  add: 'Lägg till en mottagare',
  outlets: 'Chattar och program',
  toMail: 'E-post',
  toSubscribers: 'Prenumeranter',
  kind: (kind) => KINDS[kind],
  kindHint: (kind) => KIND_HINTS[kind],
  wants: (kind) => WANTS[kind],
  wantHint: (kind) => WANT_HINTS[kind],
  paused: 'Pausad',
  firstSurvey: 'Den som visas först',
  time: {
    title: 'När sammanfattningar skickas',
    body: 'Veckans på den här dagen, månadens den första i månaden, i företagets tidszon.',
    day: 'Dag',
    days: ['Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lördag', 'Söndag'],
    hour: 'Klockan',
    saved: 'Sparat.',
    noted: 'tiden för sammanfattningar',
  },
  fields: {
    name: 'Namn',
    nameHint: 'Så att du känner igen den, till exempel kanalen.',
    address: 'Adress',
    addressKept: (masked) => `Nu ${masked}. Lämna tomt för att behålla den.`,
    addressLost:
      'Den kan inte längre läsas, eftersom programmets hemlighet har ändrats. Skriv den igen.',
    wants: 'Vad den får veta',
    survey: 'Enkät',
    language: 'Språk',
  },
  create: {
    title: 'Lägg till en mottagare',
    of: (kind) => `Lägg till: ${KINDS[kind]}`,
    submit: 'Lägg till',
    done: (name) =>
      `${name} får nyheter från och med nu. Skicka ett test för att se att det kommer fram.`,
    secret: (name) =>
      `${name} får nyheter från och med nu. Med den här hemligheten signeras anropen:`,
  },
  outlet: {
    test: 'Skicka ett test',
    tested: 'Testet har kommit fram.',
    notTested: (failure) => `Testet kom inte fram: ${failure}.`,
    digest: 'Skicka en sammanfattning nu',
    digested: 'Sammanfattningen är på väg; hur det gick står under Nyheter.',
    withheld: 'Det finns ingen sammanfattning: värdet visas inte, eller så finns enkäten inte.',
    pause: 'Pausa',
    resume: 'Fortsätt',
    pausedNow: (name) => `${name} får inget veta förrän den fortsätter.`,
    resumed: (name) => `${name} får nyheter igen. Det som hände under tiden utelämnas.`,
    secret: 'Skapa en ny hemlighet',
    secretMade: (name) => `Anrop till ${name} signeras med den här hemligheten från och med nu:`,
    remove: 'Ta bort',
    removed: (name) => `${name} är borttagen.`,
    saved: (name) => `${name} är sparad.`,
  },
  mail: {
    title: 'E-post',
    body: 'Servern som tar emot våra mejl och skickar dem vidare. När den är inställd kan alla som ser intranätsidan prenumerera där.',
    noOrigin:
      'Mejl innehåller länkar, så de behöver programmets adress: sätt miljövariabeln ORIGIN och starta om.',
    host: 'Server',
    hostHint: 'Till exempel mail.example.com. Tomt för ingen e-post.',
    port: 'Port',
    security: 'Kryptering',
    securities: (security) => SECURITIES[security],
    user: 'Användare',
    userHint: 'Tomt om servern inte kräver inloggning.',
    password: 'Lösenord',
    passwordKept: 'Det finns ett. Lämna tomt för att behålla det.',
    sender: 'Avsändarens adress',
    survey: 'Vad sammanfattningarna handlar om',
    saved: 'Sparat.',
    off: 'Ingen e-post skickas längre.',
    test: 'Skicka ett test',
    testBody: (to) => `Det går till ${to}.`,
    tested: (to) => `Servern har tagit emot ett test till ${to}.`,
    notTested: (failure) => `Testet kunde inte skickas: ${failure}.`,
  },
  subscribers: {
    title: 'Prenumeranter',
    lead: (count) =>
      count === 0
        ? 'Ingen prenumererar på sammanfattningen ännu.'
        : `${counted(count, 'adress har', 'adresser har')} angetts. Var och en kan avsluta med en länk i varje mejl.`,
    rhythm: (every) => RHYTHMS[every],
    since: (moment) => `bekräftad ${moment}`,
    unconfirmed: 'inte bekräftad: får inget',
    remove: 'Radera',
    removeOf: (email) => `Radera ${email}`,
    removed: 'Adressen är raderad.',
    noted: 'en prenumerant',
  },
  told: {
    title: 'Vad som skickades',
    none: 'Inget ännu.',
    what: (kind) => WANTS[kind],
    byMail: (email) => `mejl till ${email}`,
    state: (state) => STATES[state],
    tries: (count) => counted(count, 'försök', 'försök'),
    next: (moment) => `igen ${moment}`,
    tryAgain: 'Försök igen',
    tryUnsure: 'Skicka igen, kanske två gånger',
    tried: 'Det skickas igen.',
  },
  failure(reason) {
    const [, status] = /^status (\d+)$/.exec(reason) ?? []
    if (status) return `svaret var ${status}`
    const [, code] = /^smtp (\d+)$/.exec(reason) ?? []
    if (code) return `e-postservern svarade ${code}`
    return FAILURES[reason] ?? reason
  },
}

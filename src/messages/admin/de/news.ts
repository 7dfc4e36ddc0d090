import type { AdminMessages } from '#messages/admin/language.ts'
import { counted } from '#messages/de-words.ts'
import type { DeliveryState, MailSecurity, OutletKind } from '#nps/delivery.ts'
import type { DigestRhythm, NewsKind } from '#nps/news.ts'

const KINDS: Record<OutletKind, string> = {
  slack: 'Slack',
  teams: 'Microsoft Teams',
  webhook: 'Webhook',
}

const KIND_HINTS: Record<OutletKind, string> = {
  slack: 'Die Adresse eines eingehenden Webhooks, den Slack für einen Kanal anlegt.',
  teams:
    'Die Adresse eines Workflows, der in einen Kanal oder Chat schreibt, wenn ein Webhook aufgerufen wird.',
  webhook: 'JSON für ein eigenes Programm, signiert, damit es erkennt, dass wir es gesendet haben.',
}

const WANTS: Record<NewsKind, string> = {
  'goal reached': 'Ein Ziel ist erreicht',
  change: 'Der NPS hat sich klar verändert',
  'month closed': 'Ein Monat ist vorbei',
  digest: 'Die Wochenübersicht',
}

const WANT_HINTS: Record<NewsKind, string> = {
  'goal reached': 'Am ersten Tag, an dem die ganze Fehlerspanne über dem Zielwert liegt.',
  change: 'Wenn er gegenüber dem Zeitraum davor klar gestiegen oder gesunken ist.',
  'month closed': 'Mit seinem NPS und der Veränderung zum Monat davor.',
  digest: 'Wo wir stehen, einmal in der Woche.',
}

const STATES: Record<DeliveryState, string> = {
  waiting: 'wartet',
  sending: 'wird gesendet',
  sent: 'gesendet',
  'given up': 'aufgegeben',
  unsure: 'ist vielleicht angekommen',
}

const SECURITIES: Record<MailSecurity, string> = {
  starttls: 'STARTTLS, meist Port 587',
  tls: 'TLS von Anfang an, meist Port 465',
  none: 'Keine, meist Port 25',
}

const RHYTHMS: Record<DigestRhythm, string> = {
  week: 'jede Woche',
  month: 'jeden Monat',
}

const FAILURES: Readonly<Record<string, string>> = {
  silent: 'es kam rechtzeitig keine Antwort',
  connection: 'die Verbindung brach ab',
  interrupted: 'das Programm endete während des Sendens',
  unsealed:
    'die Adresse ist nicht mehr lesbar, weil sich das Secret des Programms geändert hat: geben Sie sie neu ein',
  paused: 'es war angehalten',
  late: 'es war zu alt, als es gesendet werden konnte',
  'not set up': 'E-Mail ist nicht eingerichtet',
  'no picture': 'das Bild konnte nicht gezeichnet werden',
  failed: 'bei uns ist etwas schiefgegangen',
}

/** `/admin/news`. */
export const news: AdminMessages['news'] = {
  title: 'Neuigkeiten',
  lead: 'Was von selbst mitgeteilt wird, wem, und was daraus wurde.',
  none: 'Noch erfährt niemand etwas. Fügen Sie einen Chat oder ein Programm hinzu, oder richten Sie E-Mail ein: Dann kann auf der Intranetseite abonnieren, wer möchte.',
  add: 'Empfänger hinzufügen',
  outlets: 'Chats und Programme',
  toMail: 'E-Mail',
  toSubscribers: 'Abonnenten',
  kind: (kind) => KINDS[kind],
  kindHint: (kind) => KIND_HINTS[kind],
  wants: (kind) => WANTS[kind],
  wantHint: (kind) => WANT_HINTS[kind],
  paused: 'Angehalten',
  firstSurvey: 'Die zuerst gezeigte',
  time: {
    title: 'Wann Übersichten gesendet werden',
    body: 'Die Wochenübersicht an diesem Tag, die des Monats am Ersten, in der Zeitzone des Unternehmens.',
    day: 'Tag',
    days: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    hour: 'Stunde',
    saved: 'Gespeichert.',
    noted: 'die Zeit der Übersichten',
  },
  fields: {
    name: 'Name',
    nameHint: 'Woran Sie ihn wiedererkennen, etwa der Kanal.',
    address: 'Adresse',
    addressKept: (masked) => `Jetzt ${masked}. Leer: Sie bleibt.`,
    addressLost:
      'Sie ist nicht mehr lesbar, weil sich das Secret des Programms geändert hat. Geben Sie sie neu ein.',
    wants: 'Was mitgeteilt wird',
    survey: 'Umfrage',
    language: 'Sprache',
  },
  create: {
    title: 'Empfänger hinzufügen',
    of: (kind) => `Hinzufügen: ${KINDS[kind]}`,
    submit: 'Hinzufügen',
    done: (name) =>
      `${name} erhält ab jetzt Neuigkeiten. Senden Sie einen Test, um zu sehen, ob er ankommt.`,
    secret: (name) =>
      `${name} erhält ab jetzt Neuigkeiten. Mit diesem Secret werden die Aufrufe signiert:`,
  },
  outlet: {
    test: 'Test senden',
    tested: 'Der Test ist angekommen.',
    notTested: (failure) => `Der Test ist nicht angekommen: ${failure}.`,
    digest: 'Jetzt eine Übersicht senden',
    digested: 'Die Übersicht ist unterwegs; was daraus wurde, steht unter Neuigkeiten.',
    withheld:
      'Es gibt keine Übersicht: Der NPS wird nicht gezeigt, oder die Umfrage gibt es nicht.',
    pause: 'Anhalten',
    resume: 'Fortsetzen',
    pausedNow: (name) => `${name} erfährt nichts, bis es weitergeht.`,
    resumed: (name) => `${name} erhält wieder Neuigkeiten. Was inzwischen war, wird ausgelassen.`,
    secret: 'Neues Secret erstellen',
    secretMade: (name) => `Aufrufe an ${name} werden ab jetzt mit diesem Secret signiert:`,
    remove: 'Entfernen',
    removed: (name) => `${name} wurde entfernt.`,
    saved: (name) => `${name} wurde gespeichert.`,
  },
  mail: {
    title: 'E-Mail',
    body: 'Der Server, der unsere E-Mails annimmt und weiterleitet. Ist er eingerichtet, kann dort abonnieren, wer die Intranetseite sieht.',
    noOrigin:
      'E-Mails enthalten Links und brauchen daher die Adresse dieses Programms: Setzen Sie die Umgebungsvariable ORIGIN und starten Sie es neu.',
    host: 'Server',
    hostHint: 'Zum Beispiel mail.example.com. Leer: keine E-Mail.',
    port: 'Port',
    security: 'Verschlüsselung',
    securities: (security) => SECURITIES[security],
    user: 'Benutzer',
    userHint: 'Leer, wenn der Server keine Anmeldung verlangt.',
    password: 'Passwort',
    passwordKept: 'Es gibt eines. Leer: Es bleibt.',
    sender: 'Adresse des Absenders',
    survey: 'Worum es in Übersichten geht',
    saved: 'Gespeichert.',
    off: 'Es wird keine E-Mail mehr gesendet.',
    test: 'Test senden',
    testBody: (to) => `Er geht an ${to}.`,
    tested: (to) => `Der Server hat einen Test an ${to} angenommen.`,
    notTested: (failure) => `Der Test konnte nicht gesendet werden: ${failure}.`,
  },
  subscribers: {
    title: 'Abonnenten',
    lead: (count) =>
      count === 0
        ? 'Noch hat niemand die Übersicht abonniert.'
        : `${counted(count, 'Adresse wurde', 'Adressen wurden')} eingetragen. Ein Link in jeder E-Mail beendet es.`,
    rhythm: (every) => RHYTHMS[every],
    since: (moment) => `bestätigt ${moment}`,
    unconfirmed: 'nicht bestätigt: erhält nichts',
    remove: 'Löschen',
    removeOf: (email) => `${email} löschen`,
    removed: 'Die Adresse wurde gelöscht.',
    noted: 'Abonnent',
  },
  told: {
    title: 'Was gesendet wurde',
    none: 'Noch nichts.',
    what: (kind) => WANTS[kind],
    byMail: (email) => `E-Mail an ${email}`,
    state: (state) => STATES[state],
    tries: (count) => counted(count, 'Versuch', 'Versuche'),
    next: (moment) => `wieder ${moment}`,
    tryAgain: 'Noch einmal versuchen',
    tryUnsure: 'Noch einmal senden, vielleicht doppelt',
    tried: 'Es wird noch einmal gesendet.',
  },
  failure(reason) {
    const [, status] = /^status (\d+)$/.exec(reason) ?? []
    if (status) return `die Antwort war ${status}`
    const [, code] = /^smtp (\d+)$/.exec(reason) ?? []
    if (code) return `der Mailserver antwortete ${code}`
    return FAILURES[reason] ?? reason
  },
}

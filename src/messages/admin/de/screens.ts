import { write } from '#messages/de-words.ts'
import type { AdminMessages } from '#messages/admin/language.ts'
import type { Layout, Quiet, Scene, ScreenTask, ScreenTheme } from '#nps/screen.ts'
import type { Health, ScreenError } from '#nps/screen-report.ts'
import type { Viewing } from '#nps/viewing.ts'

const layouts: Record<Layout, string> = {
  auto: 'Automatisch',
  landscape: 'Querformat',
  portrait: 'Hochformat',
}

const themes: Record<ScreenTheme, string> = {
  auto: 'Wie im Browser eingestellt',
  light: 'Hell',
  dark: 'Dunkel',
  hours: 'Nach Uhrzeit',
}

const quiets: Record<Quiet | 'none', string> = {
  none: 'Keine',
  black: 'Schwarz',
  dim: 'Geringe Helligkeit',
}

const scenes: Record<Scene, string> = {
  board: 'Gesamtansicht',
  score: 'NPS',
  trend: 'Verlauf',
  goals: 'Ziele',
  voices: 'Kommentare',
  segments: 'Segmente',
  improvements: 'Verbesserungen',
  message: 'Nachricht',
}

const turnings = { order: 'In dieser Reihenfolge', shuffled: 'In jeder Runde neu gemischt' }

const health: Record<Health, string> = {
  well: 'Läuft',
  silent: 'Keine Meldung',
  unknown: 'Unbekannt',
}

const errors: Record<ScreenError, string> = {
  script: 'ein Fehler in der Seite',
  stream: 'die Verbindung ging verloren',
  page: 'die Seite ließ sich nicht laden',
}

const tasks: Record<ScreenTask, string> = { reload: 'Neu laden', identify: 'Namen anzeigen' }

const viewings: Record<Viewing, string> = {
  anyone: 'Alle, die diesen Server erreichen',
  known: 'Gekoppelte Bildschirme und angemeldete Personen',
  key: 'Auch wer einen Schlüssel in der Adresse hat',
}

/** `/admin/screens` and the pages below it, and `/admin/settings/viewing`. */
export const screens: AdminMessages['screens'] = {
  title: 'Bildschirme',
  lead: 'Gekoppelte Bildschirme. Was Sie hier ändern, erscheint dort sofort.',
  none: 'Noch ist kein Bildschirm gekoppelt. Öffnen Sie auf einem die Adresse /wall: Er zeigt einen Code. Scannen Sie ihn, oder wählen Sie „Bildschirm koppeln“ und geben Sie ihn ein.',
  add: 'Bildschirm koppeln',
  health,
  healthHint: {
    well: '',
    silent: 'seit Längerem: vielleicht aus oder ohne Netz',
    unknown: 'hat sich noch nicht gemeldet; das geschieht wenige Sekunden nach dem Koppeln',
  } satisfies Record<Health, string>,
  seen: (moment: string) => `zuletzt gesehen: ${moment}`,
  revoked: 'Entkoppelt',
  blank: 'ausgeschaltet',
  shows: (survey: string | null, segment: string | null) =>
    survey === null
      ? 'Zeigt die erste Umfrage'
      : `Zeigt ${survey}${segment === null ? '' : `, ${segment}`}`,
  scene: (scene: string) => new Map(Object.entries(scenes)).get(scene) ?? scene,
  facts: (width: number, height: number, browser: string, version: string) =>
    [`${String(width)} × ${String(height)}`, browser, `Version ${version}`]
      .filter(Boolean)
      .join(' · '),
  age: (seconds: number) =>
    seconds < 120
      ? 'Die Zahlen sind aktuell'
      : `Die Zahlen sind ${write.whole(Math.floor(seconds / 60))} Minuten alt`,
  error: (error: ScreenError) => `Letzter Fehler: ${errors[error]}`,
  pair: {
    title: 'Bildschirm koppeln',
    lead: 'Der Bildschirm zeigt in der unteren Ecke sechs Buchstaben und Ziffern. Sie gelten zehn Minuten.',
    code: 'Code auf dem Bildschirm',
    codeHint: 'Großschreibung, Leerzeichen und Bindestriche spielen keine Rolle.',
    which: 'Welcher Bildschirm das ist',
    anew: 'Ein neuer',
    again: 'Einer, der schon gekoppelt war',
    againHint:
      'Er behält seine Einstellungen. Der Browser, der bisher dieser Bildschirm war, wird entkoppelt.',
    name: 'Name',
    nameHint: 'Woran Sie ihn wiedererkennen, zum Beispiel „Empfang“.',
    screen: 'Bildschirm',
    submit: 'Koppeln',
    done: (name: string) =>
      `„${name}“ ist gekoppelt und zeigt die Ergebnisse. Vergisst der Player seine Cookies, geben Sie ihm diese Adresse; wer sie öffnet, wird zu diesem Bildschirm.`,
  },
  screen: {
    saved: (name: string, isListening: boolean) =>
      isListening
        ? `„${name}“ ist gespeichert. Der Bildschirm zeigt es bereits.`
        : `„${name}“ ist gespeichert. Der Bildschirm zeigt es, sobald er sich wieder verbindet.`,
    how: 'Zustand',
    now: 'Jetzt',
    nowBody: 'Geschieht sofort, wenn der Bildschirm läuft.',
    notListening: 'Er ist gerade nicht verbunden.',
    tasks,
    done: {
      reload: (name: string) => `„${name}“ lädt die Seite neu.`,
      identify: (name: string) => `„${name}“ zeigt zehn Sekunden lang den Namen.`,
      blank: (name: string) => `„${name}“ bleibt schwarz, bis Sie das Bild wieder einschalten.`,
      unblank: (name: string) => `„${name}“ zeigt wieder ein Bild.`,
    },
    notTold: (name: string) =>
      `„${name}“ ist gerade nicht verbunden und hat davon nichts erfahren.`,
    blank: 'Bild ausschalten',
    unblank: 'Bild einschalten',
    settings: 'Einstellungen',
    name: 'Name',
    place: 'Ort',
    placeHint: 'Wo er hängt, zum Beispiel „2. Stock, beim Aufzug“.',
    view: 'Was er zeigt',
    viewFirst: 'Die Umfrage, die zuerst erscheint',
    everybody: (survey: string) => `${survey}: alle`,
    segment: (dimension: string, segment: string) => `${dimension}: ${segment}`,
    turns: 'Ansichten',
    turnsHint:
      'Sie wechseln sich ab, von der ersten an. Was nichts zu zeigen hat, etwa die Nachricht, wenn es keine gibt, wird übersprungen.',
    scenes,
    noScene: 'Keine',
    scene: (place: number) => `Ansicht ${String(place)}`,
    seconds: (place: number) => `Sekunden für Ansicht ${String(place)}`,
    turning: 'Reihenfolge',
    turnings,
    layout: 'Format',
    layoutHint:
      'Hängt ein Bildschirm hochkant und sein Browser weiß es nicht, wird das Bild gedreht.',
    layouts,
    scale: 'Größe',
    scaleHint: 'Von 0,5 bis 3; 1 füllt den Bildschirm. Darüber hat weniger Platz.',
    theme: 'Farben',
    themes,
    lightFrom: 'Hell ab',
    lightTo: 'Dunkel ab',
    hoursHint: 'In der Zeitzone des Unternehmens.',
    language: 'Sprache',
    languages: { '': 'Wie das Unternehmen' },
    quiet: 'Ruhezeit',
    quiets,
    quietFrom: 'Ruhe ab',
    quietTo: 'Ruhe bis',
    address: 'Adresse',
    addressBody:
      'Für einen Player, der keine Cookies behält: Wer diese Adresse öffnet, wird zu diesem Bildschirm. Gespeichert ist sie nur als Hash; daher wird eine neue erstellt, und der bisherige Browser zeigt wieder seinen Code.',
    addressLink: 'Adresse erstellen',
    revoke: 'Entkoppeln',
    revokeBody:
      'Für einen Bildschirm, der verloren oder abgehängt ist. Er zeigt wieder seinen Code und nie eine Anmeldung.',
    revokeLink: 'Diesen Bildschirm entkoppeln',
    over: 'Zu diesem Bildschirm gehört kein Browser mehr. Koppeln Sie einen, oder entfernen Sie den Bildschirm.',
    pairAgain: 'Bildschirm wieder koppeln',
    remove: 'Entfernen',
    removed: (name: string) => `„${name}“ ist entfernt.`,
  },
  address: {
    title: (name: string) => `Neue Adresse für „${name}“?`,
    body: 'Wer sie öffnet, wird zu diesem Bildschirm: Geben Sie sie nur seinem Player. Die alte Adresse gilt dann nicht mehr, und der bisherige Browser wird entkoppelt.',
    submit: 'Adresse erstellen',
    done: (name: string) => `Das ist die Adresse von „${name}“.`,
  },
  revocation: {
    title: (name: string) => `„${name}“ entkoppeln?`,
    body: 'Er zeigt innerhalb einer Sekunde wieder einen Code und die Ergebnisse nur, wenn alle sie sehen dürfen. Seine Einstellungen bleiben; ein anderer Bildschirm kann dazu gekoppelt werden.',
    submit: 'Entkoppeln',
    done: (name: string) => `„${name}“ ist entkoppelt.`,
  },
  message: {
    title: 'Nachricht auf den Bildschirmen',
    open: 'Nachricht auf den Bildschirmen',
    body: 'Ihre eigenen Worte, groß, als eine der Ansichten: ein Besuch, ein Dankeschön, eine Brandschutzübung. Alle, die die Wandanzeige sehen dürfen, können sie lesen.',
    text: 'Nachricht',
    textHint: 'Bis zu 160 Zeichen; je kürzer, desto größer.',
    hours: 'Für wie lange',
    times: {
      1: 'Eine Stunde',
      4: 'Vier Stunden',
      24: 'Einen Tag',
      72: 'Drei Tage',
      168: 'Eine Woche',
    },
    until: (moment: string) => `Sie verschwindet von selbst: ${moment}.`,
    submit: 'Anzeigen',
    done: 'Die Nachricht wird angezeigt.',
    unseen:
      'Die Nachricht ist gespeichert, aber noch zeigt kein Bildschirm Nachrichten: Wählen Sie in den Einstellungen eines Bildschirms die Ansicht „Nachricht“.',
    takeDown: 'Nicht mehr anzeigen',
    takenDown: 'Die Nachricht wird nicht mehr angezeigt.',
  },
  watch: {
    title: 'Wenn ein Bildschirm fehlt',
    open: 'Wenn ein Bildschirm fehlt',
    body: 'Jemand erfährt es einmal, wenn sich ein Bildschirm so lange nicht gemeldet hat, wie Sie angeben, und einmal, wenn er wieder da ist. Ein Bildschirm, der sich noch nie gemeldet hat, fehlt nicht.',
    url: 'Webhook',
    urlHint:
      'Von Slack, Teams, Mattermost, Google Chat oder einem eigenen Programm: Es erhält ein JSON-Objekt mit einem Text. Wer die Adresse kennt, kann dort schreiben; daher steht sie nicht im Protokoll. Leer: Niemand erfährt es.',
    minutes: 'Nach',
    times: {
      15: 'einer Viertelstunde',
      60: 'einer Stunde',
      240: 'vier Stunden',
      1440: 'einem Tag',
    },
    submit: 'Speichern und Test senden',
    test: 'NPS Wall: Das ist ein Test. Hier erfahren Sie es, wenn ein Bildschirm fehlt.',
    done: 'Gespeichert. Ein Test wurde gesendet: Sehen Sie nach, ob er angekommen ist.',
    nobody: 'Gespeichert. Niemand wird benachrichtigt.',
    now: (minutes: number | null) =>
      minutes === null ? 'niemand' : `ein Webhook, nach ${String(minutes)} Minuten`,
  },
  viewing: {
    title: 'Wer die Wandanzeige sehen darf',
    body: 'Das gilt auch für die Intranetseite und die Zahlen für Programme.',
    open: 'Wer die Wandanzeige sehen darf',
    label: 'Ohne Kopplung oder Anmeldung',
    viewings,
    hints: {
      anyone: 'In Ihrem Netz sind das alle dort.',
      known: 'Ein nicht gekoppelter Bildschirm zeigt seinen Code und keine Zahlen.',
      key: 'Für einen Link im Intranet, zum Beispiel /?key=…. Wer ihn einmal öffnet, wird in diesem Browser wiedererkannt.',
    } satisfies Record<Viewing, string>,
    now: (viewing: Viewing) => viewings[viewing],
    anew: 'Neuen Schlüssel erstellen',
    anewHint: 'Links mit dem alten zeigen dann nichts mehr.',
    saved: 'Gespeichert. Geöffnete Wandanzeigen folgen innerhalb von zehn Sekunden.',
    key: 'Gespeichert. Wer diese Adresse hat, darf die Intranetseite sehen; mit /wall?key= die Wandanzeige.',
  },
}

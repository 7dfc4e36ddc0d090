import type { AdminMessages } from '#messages/admin/language.ts'

const FILE =
  'PNG oder JPEG mit höchstens 1\u00a0MB und 4 Millionen Pixeln; am besten wirkt ein PNG mit durchsichtigem Hintergrund. Wir zeichnen es neu, höchstens 256 Pixel hoch.'

/** `/admin/settings`. */
export const settings: AdminMessages['settings'] = {
  title: 'Einstellungen',
  saved: 'Gespeichert. Die Bildschirme zeigen es bereits.',
  company: 'Unternehmen',
  companyName: 'Name',
  companyNameHint: 'Oben auf jedem Bildschirm und jeder Seite.',
  timeZone: 'Zeitzone',
  timeZoneHint:
    'Wann bei Ihnen ein Tag beginnt. Vorhandene Antworten behalten ihren Tag; die neue Zeitzone gilt nur für Antworten, die ab jetzt kommen.',
  figures: 'Zahlen',
  figuresBody: 'Gilt für jede Umfrage, die keine eigenen Angaben hat.',
  window: {
    label: 'Was der Hauptwert umfasst',
    rolling: 'Die letzten Tage',
    rollingHint: 'Bis zum letzten Tag mit einer Antwort.',
    month: 'Kalendermonat',
    quarter: 'Kalenderquartal',
    year: 'Kalenderjahr',
    calendarHint:
      'Der Zeitraum mit der letzten Antwort. Beginnt ein neuer, beginnt auch der Hauptwert von vorn.',
    days: 'Anzahl der Tage',
    daysHint: 'Von 1 bis 3660.',
  },
  minimums: {
    group: 'Mindestgruppe',
    groupHint:
      'Ein NPS aus weniger Antworten wird nicht angezeigt, und auch nichts, was ihn verraten würde. Mindestens 3.',
    comments: 'Mindestgruppe für Kommentare',
    commentsHint: 'Bei weniger Antworten werden keine Kommentare angezeigt. Mindestens 3.',
    headline: 'Antworten, auf die der Hauptwert wartet',
    headlineHint: 'Bis dahin zeigt die Wandanzeige, wie viele es sind. Mindestens 3.',
  },
  colour: 'Farbe',
  colourBody:
    'Die Akzentfarbe kennzeichnet Links, das Urteil zu Zielen und die Fehlerspanne. Promotoren, Passive und Detraktoren behalten ihre Farben, die alle unterscheiden können.',
  accentLight: 'Akzent auf hellem Grund',
  accentLightHint: 'Zum Beispiel #1f3fe0. Leer: unsere Farbe.',
  accentDark: 'Akzent auf dunklem Grund',
  accentDarkHint: 'Leer: die nächste lesbare zur anderen.',
  preview: (light: string, dark: string) => `${light} auf Hell, ${dark} auf Dunkel`,
  logo: {
    title: 'Logo',
    none: 'Noch keines.',
    open: 'Logo wählen',
    openOther: 'Anderes Logo wählen oder dieses entfernen',
    alt: 'Das Logo',
    file: 'Datei',
    fileHint: FILE,
    fileHintOther: `${FILE} Ohne Datei bleibt das Logo, wie es ist.`,
    place: 'Wo es steht',
    beside: 'Neben dem Namen des Unternehmens',
    instead: 'Anstelle des Namens',
    insteadHint: 'Wenn das Logo den Namen schon enthält.',
    submit: 'Dieses Logo verwenden',
    changed: 'Die Bildschirme zeigen das neue Logo.',
    remove: 'Logo entfernen',
    removeBody: 'Der Name des Unternehmens bleibt.',
    removed: 'Das Logo ist entfernt.',
  },
}

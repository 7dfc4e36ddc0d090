import { counted, locale, write } from '#messages/de-words.ts'
import type { AdminMessages } from '#messages/admin/language.ts'
import type { ResponseRate } from '#nps/response-rate.ts'
import type { SurveyKind } from '#nps/snapshot.ts'
import type { Window } from '#nps/window.ts'

const kinds: Record<SurveyKind, string> = {
  relationship: 'Relational',
  transactional: 'Transaktional',
}

const kindHints: Record<SurveyKind, string> = {
  relationship: 'Fragt ab und zu nach dem Gesamteindruck.',
  transactional: 'Fragt nach einem Ereignis, zum Beispiel einem Kauf.',
}

const UNITS = { month: 'Kalendermonat', quarter: 'Kalenderquartal', year: 'Kalenderjahr' }

const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })

/** `/admin/surveys` and the pages below it. */
export const surveys: AdminMessages['surveys'] = {
  title: 'Umfragen',
  body: 'Wandanzeige und Intranetseite zeigen die erste, sofern ihre Adresse keine andere nennt.',
  none: 'Noch gibt es keine Umfrage. Der erste Import oder die erste gesendete Antwort legt eine an.',
  kinds,
  kindHints,
  window: (window: Window): string =>
    window.kind === 'calendar'
      ? UNITS[window.unit]
      : window.days === 1
        ? 'Der letzte Tag'
        : `Die letzten ${write.whole(window.days)} Tage`,
  minimums: (group: number, comments: number, headline: number) =>
    `Mindestgruppe ${group}, für Kommentare ${comments}, Hauptwert ab ${headline}`,
  places: {
    isFirst: 'Erscheint zuerst',
    noAnswers: 'Keine Antworten: steht hinter denen, die welche haben',
    move: { first: 'An den Anfang', earlier: 'Nach vorn', later: 'Nach hinten' },
    moveOf: {
      first: (name: string) => `An den Anfang: ${name}`,
      earlier: (name: string) => `„${name}“ einen Platz nach vorn verschieben`,
      later: (name: string) => `„${name}“ einen Platz nach hinten verschieben`,
    },
  },
  shownFirst: (name: string) => `Die Wandanzeige zeigt „${name}“ zuerst.`,
  moved: (name: string, place: number) => `„${name}“ steht auf Platz ${place}.`,
  survey: {
    what: 'Was sie ist',
    days: 'Tage',
    minimums: 'Mindestgruppen',
    minimumsBody:
      'Was aus weniger Antworten stammt, wird nicht angezeigt. Ein leeres Feld gilt wie in den Einstellungen.',
    timeZone: 'Zeitzone',
    timeZoneOfCompany: (zone: string) => `Wie Firma (${zone})`,
    timeZoneHint:
      'Wann ihre Tage beginnen, und damit ihre Monate, Quartale und Jahre. Sie bestimmt den Tag der Antworten, die ab jetzt aus Dateien, Programmen und Umfragetools kommen. Vorhandene behalten ihren Tag.',
    name: 'Name',
    nameHint: 'Was unter einem früheren Namen kommt, gehört weiter zu ihr; ihre Adresse bleibt.',
    kind: 'Art',
    company: 'Wie das Unternehmen',
    companyHint: (window: string) => `${window}, wie in den Einstellungen.`,
    minimumHint: (company: number) => `Leer: ${company}.`,
    saved: (name: string) => `„${name}“ ist gespeichert. Die Bildschirme zeigen es bereits.`,
  },
  deletion: {
    heading: 'Löschen',
    title: (name: string) => `„${name}“ löschen`,
    body: 'Sie hat keine Antworten. Mit ihr werden ihre Einstellungen, Ziele und Wellen gelöscht, außerdem rückgängig gemachte Importe und herausgenommene Antworten. Nichts davon lässt sich wiederherstellen.',
    link: 'Diese Umfrage löschen',
    hasAnswers:
      'Sie hat Antworten und lässt sich daher nicht löschen. Machen Sie zuerst ihre Importe rückgängig, und nehmen Sie die Antworten ihrer Quellen heraus.',
    isFed: (sources: readonly string[]) => {
      const names = sources.map((name) => `„${name}“`).join(', ')
      return sources.length === 1
        ? `Die Quelle ${names} liefert Antworten für sie, daher lässt sie sich nicht löschen. Wählen Sie dort zuerst eine andere Umfrage, oder legen Sie die Quelle still.`
        : `Die Quellen ${names} liefern Antworten für sie, daher lässt sie sich nicht löschen. Wählen Sie dort zuerst eine andere Umfrage, oder legen Sie die Quellen still.`
    },
    submit: 'Umfrage löschen',
    done: (name: string) => `„${name}“ ist gelöscht.`,
  },
  dimension: {
    title: (name: string) => `„${name}“ umbenennen`,
    name: 'Name',
    nameHint:
      'So steht sie auf der Wandanzeige, der Intranetseite und in der API. Was unter einem früheren Namen kommt, etwa der alten Spalte einer Datei, gehört weiter zu ihr.',
    renamed: (from: string, to: string) => `„${from}“ heißt jetzt „${to}“.`,
  },
  segments: {
    title: 'Segmente',
    none: 'Keine Antwort dieser Umfrage nennt ein Segment.',
    hidden: 'In Listen ausgeblendet. Die Antworten zählen.',
    showAgain: 'Wieder zeigen',
    showAgainOf: (name: string) => `„${name}“ wieder in Listen zeigen`,
    also: (names: readonly string[]) => `auch ${names.join(', ')}`,
  },
  segment: {
    inDimension: (dimension: string, survey: string) => `${dimension}, ${survey}`,
    name: 'Name',
    nameHint: 'Was unter einem früheren Namen kommt, gehört weiter dazu.',
    shown: 'In Listen',
    yes: 'Sichtbar',
    no: 'Ausgeblendet',
    noHint: 'Die Antworten zählen wie bisher, und die Adresse gilt weiter.',
    saved: (name: string) => `„${name}“ ist gespeichert.`,
    merge: 'Zusammenführen',
    mergeBody: (name: string) =>
      `Alle Antworten von „${name}“ zählen dann in einem anderen Segment, auch künftige. Jede behält ihre Herkunft; Sie können die Segmente daher jederzeit wieder trennen.`,
    parts: 'Damit zusammengeführt',
    partsBody: (name: string) =>
      `Die Antworten dieser Segmente zählen in „${name}“. Wird eines getrennt, steht es wieder für sich, mit allen eigenen Antworten, auch den inzwischen eingegangenen.`,
    separate: 'Trennen',
    separateOf: (name: string) => `„${name}“ wieder trennen`,
    separated: (part: string, whole: string) =>
      `„${part}“ steht wieder für sich; die Antworten zählen nicht mehr in „${whole}“.`,
    into: 'Mit',
    choose: 'Segment wählen',
    submitMerge: 'Zusammenführen',
    merged: (from: string, into: string) =>
      `„${from}“ gehört jetzt zu „${into}“. Auf der Seite von „${into}“ lässt es sich wieder trennen.`,
  },
  waves: {
    title: 'Wellen',
    body: 'Eine Welle ist ein Durchgang einer Umfrage. Aus der Zahl der Befragten ergibt sich die Rücklaufquote; die der neuesten Welle steht auf der Intranetseite.',
    name: 'Name',
    nameHint: 'Zum Beispiel Frühjahr 2026.',
    firstDay: 'Erster Tag',
    lastDay: 'Letzter Tag',
    dayHint: 'Zum Beispiel 2026-11-20. Er gehört zu dieser Welle und zu keiner anderen.',
    invitations: 'Einladungen',
    invitationsHint: 'Wie viele gefragt wurden.',
    add: 'Welle hinzufügen',
    submit: 'Welle hinzufügen',
    added: (name: string) => `„${name}“ ist hinzugefügt.`,
    changed: (name: string) => `„${name}“ ist gespeichert.`,
    removal: 'Entfernen',
    removalBody: 'Die Antworten bleiben. Name, Tage und Zahl der Einladungen werden vergessen.',
    remove: 'Welle entfernen',
    removed: (name: string) => `„${name}“ ist entfernt. Die Antworten bleiben.`,
    invited: (invitations: number) => counted(invitations, 'Einladung', 'Einladungen'),
    rate: (rate: ResponseRate): string => {
      if (rate.withheld) return NO_RATE[rate.reason]
      const responses = counted(rate.responses, 'Antwort', 'Antworten')
      return rate.rate > 1
        ? `${responses}, mehr als Einladungen: Einladungen wurden weitergegeben, oder Antworten dieser Tage gehören nicht zu dieser Welle`
        : `${percent.format(rate.rate)} Rücklauf (${responses})`
    },
  },
}

const NO_RATE = {
  'no answers': 'Noch keine Antworten',
  'too few answers': 'Rücklaufquote zurückgehalten: zu wenige Antworten',
  'protects a small group':
    'Rücklaufquote zurückgehalten: So wenige haben nicht geantwortet, dass sie erkennbar wären',
} as const

import { CATEGORIES, counted, formOf, locale, write } from '#messages/de-words.ts'
import type { AdminMessages } from '#messages/admin/language.ts'
import type { CommentPolicy } from '#nps/comment-policy.ts'
import type { Category } from '#nps/rating.ts'
import type { Rhythm } from '#nps/release.ts'
import type { Decision } from '#nps/response.ts'

const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })

const DECIDED: Record<Decision, string> = {
  approved: 'Freigegeben',
  hidden: 'Ausgeblendet',
  undecided: 'Zurückgesetzt',
}

/** Why a person has to look, or why nothing is kept, by the short codes of masking. */
const REASONS: Readonly<Record<string, string>> = {
  'not masked fully': 'er kam, bevor Namen maskiert wurden',
  'name?': 'vielleicht steht ein Name darin',
  many: 'mehrere Wörter sind maskiert',
  'too long': 'er ist lang',
  language: 'die Maskierung kennt seine Sprache nicht',
  company: 'er nennt ein Unternehmen',
  'role and place': 'Funktion und Ort könnten verraten, um wen es geht',
  'age and place': 'Alter und Ort könnten verraten, um wen es geht',
  only: 'er spricht von etwas, das es nur einmal gibt',
  'spelled out': 'etwas ist Buchstabe für Buchstabe ausgeschrieben',
  profanity: 'er enthält Schimpfwörter',
  health: 'es geht um die Gesundheit einer Person',
  belief: 'es geht um den Glauben oder die Herkunft einer Person',
  union: 'es geht um eine Gewerkschaft',
  crime: 'es geht um eine Straftat',
  threat: 'er enthält eine Drohung',
  accusation: 'er beschuldigt eine maskierte Person',
  id: 'eine Ausweis- oder Personennummer stand darin',
  card: 'eine Kartennummer stand darin',
  account: 'eine Kontonummer stand darin',
  'birth date': 'ein Geburtsdatum stand darin',
  'mostly masked': 'zu viel davon wäre maskiert',
  script: 'die Maskierung kennt seine Schrift nicht',
  'too slow': 'die Maskierung dauerte zu lange',
  failed: 'die Maskierung ist fehlgeschlagen',
}

const countOf = (count: number) => counted(count, 'Kommentar', 'Kommentare')

/** `heute 14:00 Uhr`, `morgen 06:00 Uhr`, `Montag 06:00 Uhr`. */
function whenOf(due: number, now: number, timeZone: string): string {
  const dayOf = (moment: number) => new Date(moment).toLocaleDateString('sv-SE', { timeZone })
  const days = Math.round((Date.parse(dayOf(due)) - Date.parse(dayOf(now))) / 86_400_000)
  const day =
    ['heute', 'morgen'][days] ??
    new Date(due).toLocaleDateString(locale, { timeZone, weekday: 'long' })
  return `${day} ${write.time(due, timeZone)} Uhr`
}

/** `/admin/comments` and the pages below it, and `/admin/settings/comments`. */
export const comments: AdminMessages['comments'] = {
  title: 'Kommentare',
  whole: write.whole,
  countOf,
  language: (code: string) => names.of(code) ?? code,
  month: write.month,
  categories: {
    promoter: CATEGORIES.promoter[0],
    passive: CATEGORIES.passive[0],
    detractor: CATEGORIES.detractor[0],
  } satisfies Record<Category, string>,
  figures: {
    waiting: 'Zu prüfen',
    ready: 'Bereit',
    shown: 'Sichtbar',
    hidden: 'Ausgeblendet',
    oldest: 'Längste Wartezeit',
    age: (days: number) => (days < 1 ? 'heute' : counted(days, 'Tag', 'Tage')),
    none: '–',
  },
  queues: {
    waiting: 'Zu prüfen',
    shown: 'Sichtbar',
    hidden: 'Ausgeblendet',
    all: 'Alle',
  },
  queuesLabel: 'Welche Kommentare',
  filters: {
    label: 'Filter',
    survey: 'Umfrage',
    category: 'Kategorie',
    language: 'Sprache',
    any: 'Alle',
    submit: 'Filtern',
    clear: 'Filter aufheben',
  },
  view: { one: 'Einzeln', list: 'Als Liste' },
  approveSure: 'Alle sicheren freigeben',
  approveSureHint:
    'Alle in diesem Filter, bei denen sich die Maskierung sicher ist und über die noch niemand entschieden hat.',
  approvedSure: (count: number) =>
    count === 0
      ? 'Es gab keinen, bei dem sich die Maskierung sicher ist.'
      : `${countOf(count)} freigegeben.`,
  releases: {
    next: ({ due, latest }, now: number, timeZone: string) =>
      [
        `Was bereit ist, erscheint ab ${whenOf(due, now, timeZone)}, alles zugleich und gemischt: So lässt sich kein Kommentar einem eben beendeten Gespräch zuordnen.`,
        ...(latest > due
          ? [`Sind es wenige, warten sie auf weitere oder bis ${whenOf(latest, now, timeZone)}.`]
          : []),
      ].join(' '),
    of: ({ due, latest }, now: number, timeZone: string) => {
      const few =
        latest > due ? `, oder ab ${whenOf(latest, now, timeZone)}, wenn es wenige sind` : ''
      return `Erscheint ab ${whenOf(due, now, timeZone)}${few}`
    },
    over: (days: number) =>
      `Nicht mehr sichtbar: Der Monat der Antwort endete vor mehr als ${counted(days, 'Tag', 'Tagen')}`,
    now: 'Bereites jetzt zeigen',
    done: (
      released: number,
      waiting: readonly { name: string; comments: number; minimum: number }[],
    ) =>
      [
        released > 0
          ? `${countOf(released)} ${formOf(released, 'ist', 'sind')} jetzt sichtbar.`
          : '',
        ...waiting.map(
          ({ name, comments, minimum }) =>
            `${countOf(comments)} aus „${name}“ ${formOf(comments, 'wartet', 'warten')}: Bei weniger als ${write.whole(minimum)} ließe sich erkennen, wer einen geschrieben hat.`,
        ),
        released === 0 && waiting.length === 0 ? 'Es ist nichts bereit.' : '',
      ]
        .filter(Boolean)
        .join(' '),
  },
  undo: 'Rückgängig',
  undone: (count: number, kept: number) =>
    [
      count === 1 ? 'Er ist wieder, wie er war.' : `${countOf(count)} sind wieder, wie sie waren.`,
      kept > 0
        ? `${countOf(kept)} ${formOf(kept, 'bleibt', 'bleiben')}: Jemand hat inzwischen etwas daran geändert.`
        : '',
    ]
      .join(' ')
      .trim(),
  undoKept: 'Es wurde nichts rückgängig gemacht: Jemand hat inzwischen etwas daran geändert.',
  nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
  keys: {
    title: 'Tasten',
    close: 'Schließen',
    list: [
      ['a', 'Freigeben'],
      ['h', 'Ausblenden oder nicht mehr zeigen'],
      ['m', 'Wort maskieren: vorher anklicken oder markieren, oder eintippen'],
      ['n', 'Eine Anmerkung dazu schreiben'],
      ['t', 'Themen festlegen'],
      ['u', 'Rückgängig, Schritt für Schritt; Maskiertes bleibt maskiert'],
      ['j', 'Nächster'],
      ['k', 'Vorheriger'],
      ['?', 'Diese Tasten'],
    ],
  },
  empty: {
    none: 'Noch ist kein Kommentar da. Kommentare kommen mit Importen und gesendeten Antworten; was verrät, wer sie geschrieben hat, wird maskiert, bevor etwas gespeichert wird.',
    toImports: 'Ergebnisse einspielen',
    waiting: 'Nichts zu prüfen. Über alles wurde entschieden, oder die Maskierung ist sich sicher.',
    waitingAll: 'Nichts zu prüfen. Über alles wurde entschieden.',
    shown: 'Noch darf keiner gezeigt werden.',
    hidden: 'Keiner ist ausgeblendet.',
    all: 'Zurzeit zählt keiner.',
    filtered: 'Keiner davon passt zum Filter.',
  },
  policies: {
    none: 'Nach den Einstellungen ist kein Kommentar sichtbar. Entscheiden können Sie trotzdem.',
    everything: 'Nach den Einstellungen ist nur sichtbar, was freigegeben wurde.',
    toSettings: 'Einstellungen für Kommentare',
  },
  next: 'Nächste Seite',
  nextOne: 'Weiter, ohne zu entscheiden',
  first: 'Erste Seite',
  one: {
    title: 'Kommentar',
    back: 'Alle Kommentare',
    gone: 'Er ist nicht mehr da: Er wurde gelöscht, oder seine Antwort zählt nicht mehr.',
    why: (reasons: readonly string[]) =>
      `Zu prüfen: ${reasons.map((code) => REASONS[code] ?? code).join('; ')}`,
    sure: 'Die Maskierung ist sich sicher',
    uncertain: 'unsicher',
    approve: 'Freigeben',
    hide: 'Ausblenden',
    takeDown: 'Nicht mehr zeigen',
    mask: 'Wort maskieren',
    maskWord: 'Ein oder mehrere Wörter, wie sie im Text stehen',
    token: 'Stattdessen zeigen',
    maskHere: 'In diesem Kommentar maskieren',
    maskAlways: 'Immer maskieren',
    maskNever: 'Nie maskieren',
    maskHint:
      'Immer: in allen Kommentaren, auch den sichtbaren. Nie: unser Produkt, also nicht mehr unsicher. Maskiertes lässt sich nicht zurückholen.',
    note: 'Anmerkung',
    noteLabel: 'Unsere Worte dazu, für alle lesbar',
    noteSave: 'Anmerkung speichern',
    themes: 'Themen',
    themesLabel: 'Wovon er handelt, durch Kommas getrennt',
    themesSave: 'Themen speichern',
    decided: (decision: Decision, by: string, moment: string) =>
      `${DECIDED[decision]} von ${by}, ${moment}`,
    somebody: 'jemandem',
    conflict: (decision: Decision, by: string) =>
      `Nicht gespeichert: Inzwischen wurde er von ${by} ${decision === 'undecided' ? 'geändert' : DECIDED[decision].toLowerCase()}.`,
    done: {
      approved: 'Freigegeben.',
      hidden: 'Ausgeblendet.',
      noted: 'Die Anmerkung ist gespeichert.',
      themed: 'Die Themen sind gespeichert.',
      masked: 'Maskiert. Das lässt sich nicht rückgängig machen.',
    },
    lost: 'Nicht gespeichert: Das Programm hat nicht geantwortet. Versuchen Sie es noch einmal.',
    none: 'Hier ist kein Kommentar mehr.',
  },
  words: {
    title: 'Wörter der Maskierung',
    lead: 'Namen, die der Maskierung entgehen, und Produkte, die sie für Namen hält.',
    always: 'Immer maskiert',
    never: 'Nie maskiert',
    noAlways: 'Noch keine. Hierher gehören Mitarbeitende und Kunden mit ungewöhnlichen Namen.',
    noNever: 'Noch keine. Hierher gehören Produkte und Läden, die wie Namen klingen.',
    add: 'Wort hinzufügen',
    word: 'Ein oder mehrere Wörter',
    wordHint: 'In jeder Groß- und Kleinschreibung, auch mit einem s am Ende.',
    kind: 'Was damit geschieht',
    kindAlways: 'Immer maskieren',
    kindAlwaysHint:
      'Auch in allen vorhandenen Kommentaren, selbst den sichtbaren. Das lässt sich nicht rückgängig machen.',
    kindNever: 'Nie maskieren',
    kindNeverHint:
      'In allem, was ab jetzt kommt. Maskiertes lässt sich nicht zurückholen; das Wort gilt nur nicht mehr als unsicher.',
    token: 'Stattdessen zeigen',
    submit: 'Hinzufügen',
    added: (changed: number) => `Hinzugefügt. ${countOf(changed)} geändert.`,
    remove: 'Entfernen',
    removeOf: (word: string) => `„${word}“ entfernen`,
    removed: 'Entfernt. Was maskiert ist, bleibt maskiert.',
    by: (name: string, moment: string) => `${name}, ${moment}`,
    back: 'Kommentare',
  },
  kinds: { always: 'immer maskiert', never: 'nie maskiert' },
  never: {
    title: 'Endgültig zurückgehalten',
    lead: 'Kommentare, von denen die Maskierung nichts aufbewahrt. Ihre Antworten zählen; ihr Wortlaut wurde nie gespeichert.',
    none: 'Es gibt keine.',
    link: (count: number) => `${countOf(count)} endgültig zurückgehalten`,
    reason: (code: string) => REASONS[code] ?? code,
  },
  erasure: {
    title: 'Antwort löschen',
    lead: 'Jemand möchte vergessen werden: Die Antwort, ihr Wortlaut und alle Vermerke dazu werden gelöscht, und die Zahlen werden ohne sie berechnet.',
    again:
      'Löschen Sie sie zuerst im Umfragetool und in Dateien, die Sie vielleicht noch einmal importieren: Sonst käme sie damit zurück.',
    survey: 'Umfrage',
    response: 'ID der Antwort',
    responseHint:
      'So wie im Umfragetool. Wir bewahren sie nur unkenntlich gemacht auf; daher lässt sie sich hier nicht nachschlagen.',
    submit: 'Endgültig löschen',
    erased: (survey: string) =>
      `Eine Antwort aus „${survey}“ ist gelöscht. Die Zahlen werden neu berechnet.`,
    link: 'Antwort löschen',
  },
  settings: {
    title: 'Kommentare',
    open: 'Was sichtbar ist, und wie lange es bleibt',
    body: 'Welche Kommentare sichtbar sein dürfen, und wann sie gelöscht werden.',
    policy: 'Was sichtbar ist',
    policies: {
      everything: 'Alle prüfen',
      uncertain: 'Unsichere prüfen',
      none: 'Keine zeigen',
    } satisfies Record<CommentPolicy, string>,
    policyHints: {
      everything: 'Nur was jemand freigegeben hat, ist sichtbar.',
      uncertain:
        'Sichtbar ist, wobei die Maskierung sich sicher ist; der Rest wartet auf eine Prüfung.',
      none: 'Nirgends ist ein Kommentar sichtbar.',
    } satisfies Record<CommentPolicy, string>,
    releases: 'Wann neue erscheinen',
    rhythms: {
      hourly: 'Jede Stunde',
      daily: 'Jeden Tag um 6 Uhr',
      weekly: 'Montags um 6 Uhr',
    } satisfies Record<Rhythm, string>,
    rhythmHints: {
      hourly:
        'Für viele Antworten pro Stunde. Hat eine Umfrage weniger neue Kommentare, als ihre Mindestgruppe verlangt (10, wenn niemand sie geändert hat), warten sie auf weitere oder bis 6 Uhr: Bei so wenigen ließe sich erkennen, wer einen geschrieben hat.',
      daily:
        'Alles, was bereit ist, zugleich und gemischt, damit sich nicht erkennen lässt, was wann kam. Die Kommentare eines Imports bilden eine eigene Gruppe und erscheinen sofort, außer wenn es wenige sind.',
      weekly: 'Für wenige Antworten pro Tag.',
    } satisfies Record<Rhythm, string>,
    days: 'Kommentare so viele Tage lang zeigen',
    daysHint:
      'Gezählt vom Ende des Monats der Antwort. Danach bleiben sie erhalten, sind aber nicht sichtbar.',
    months: 'Kommentare nach so vielen Monaten löschen',
    monthsHint:
      'Gezählt vom Monat der Antwort; die Antwort bleibt. Leer: nie. Was jetzt älter ist, wird beim Speichern sofort gelöscht und lässt sich nicht zurückholen.',
    saved: 'Gespeichert.',
  },
}

import { counted, write } from '#messages/de-words.ts'
import type { AdminMessages } from '#messages/admin/language.ts'
import type { Category } from '#nps/rating.ts'

const { whole } = write

const LEANS: Record<Category, string> = {
  promoter: 'meist Promotoren',
  passive: 'meist Passive',
  detractor: 'meist Detraktoren',
}

const LANGUAGES = {
  en: 'Englisch',
  sv: 'Schwedisch',
  pl: 'Polnisch',
  de: 'Deutsch',
  zh: 'Chinesisch',
  any: 'Jede Sprache',
} as const

/** `/admin/themes` and the pages below it. */
export const themes: AdminMessages['themes'] = {
  title: 'Themen',
  body: 'Wovon Kommentare handeln. Ein Kommentar hat ein Thema, wenn eines von dessen Wörtern darin steht; beim Prüfen lässt sich das ändern. Die Zahlen gelten für alle aufbewahrten Kommentare, ob sie gezeigt werden dürfen oder nicht.',
  none: 'Noch gibt es kein Thema.',
  survey: 'Umfrage',
  figuresOf: (survey: string) => `Zahlen aus „${survey}“, im Zeitfenster der Umfrage.`,
  progress: (remaining: number, of: number) =>
    `Die Kommentare werden mit den Änderungen neu durchgesehen: Noch etwa ${whole(remaining)} von ${whole(of)} stehen aus. Laden Sie die Seite neu, um den Stand zu sehen.`,
  noFigures: 'Noch keine Zahlen',
  hidden: 'Ausgeblendet',
  move: { earlier: 'Nach vorn', later: 'Nach hinten' },
  moveOf: {
    earlier: (name: string) => `„${name}“ einen Platz nach vorn verschieben`,
    later: (name: string) => `„${name}“ einen Platz nach hinten verschieben`,
  },
  moved: (name: string, place: number) => `„${name}“ steht auf Platz ${whole(place)}.`,
  add: 'Thema hinzufügen',
  submitAdd: 'Hinzufügen und Wörter wählen',
  added: (name: string) => `„${name}“ ist hinzugefügt. Jetzt braucht es Wörter.`,
  name: 'Name',
  nameHint: 'Der Name, den alle sehen. Die Adresse bleibt, auch wenn er sich ändert.',
  shown: 'Sichtbarkeit',
  yes: 'Sichtbar',
  no: 'Ausgeblendet',
  noHint: 'Den Kommentaren wird es trotzdem zugeordnet.',
  words: 'Wörter',
  wordsBody:
    'Mit Kommas oder jedes in einer eigenen Zeile. preis* findet jedes Wort, das so beginnt, *service jedes, das so endet, *preis* jedes, in dem es vorkommt. Mehrere Wörter bilden eine Wendung. Großschreibung und Akzente spielen keine Rolle. Chinesische Wörter werden überall gefunden.',
  language: (language: keyof typeof LANGUAGES) => LANGUAGES[language],
  preview: 'Vorschau der Treffer',
  previewTitle: 'Was diese Wörter finden würden',
  found: (found: number, of: number) =>
    of === 0
      ? 'Noch gibt es keine Kommentare.'
      : `${whole(found)} der letzten ${whole(of)} Kommentare${found > 0 ? ', zum Beispiel:' : '.'}`,
  notSaved: 'Noch ist nichts gespeichert.',
  saved: (name: string) =>
    `„${name}“ ist gespeichert. Die Kommentare werden mit diesen Wörtern neu durchgesehen.`,
  removal: 'Entfernen',
  removalBody:
    'Die Kommentare bleiben. Dass sie dieses Thema hatten, wird vergessen, auch wenn jemand es von Hand gesetzt hat.',
  remove: 'Thema entfernen',
  removed: (name: string) => `„${name}“ ist entfernt.`,
  suggestions: {
    title: 'Vorschläge',
    link: 'Worüber noch geschrieben wird',
    body: 'Wendungen aus den neuesten Kommentaren, die zu keinem Thema gehören, aber bei Promotoren, bei Detraktoren oder in Kommentaren ohne Thema auffällig häufig sind.',
    none: 'Nichts fällt auf. Für einen Vorschlag braucht es mindestens zehn Kommentare mit denselben Wörtern.',
    unknown: 'Sprache unbekannt',
    comments: (comments: number, without: number) =>
      `${counted(comments, 'Kommentar', 'Kommentare')}, ${whole(without)} ohne Thema`,
    lean: (lean: Category) => LEANS[lean],
    addTo: 'Thema',
    addToOf: (phrase: string) => `Thema für „${phrase}“`,
    add: 'Zuordnen',
    make: 'Neues Thema',
    ignore: 'Ignorieren',
    added: (phrase: string, theme: string) => `„${phrase}“ gehört jetzt zum Thema „${theme}“.`,
    ignored: (phrase: string) => `„${phrase}“ wird nicht mehr vorgeschlagen.`,
    makeTaken: (phrase: string) =>
      `Ein Thema „${phrase}“ gibt es schon: Ordnen Sie das Wort dort zu.`,
  },
}

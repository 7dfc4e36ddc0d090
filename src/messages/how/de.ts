import { counted, locale, SURE, write } from '#messages/de-words.ts'
import { exactIn } from '#messages/format.ts'
import type { HowMessages } from './how-messages.ts'

const { plain, whole } = write

const VERDICTS = {
  above: 'Das ganze Intervall liegt darüber: klar darüber.',
  around: 'Er liegt im Intervall: etwa dabei.',
  below: 'Das ganze Intervall liegt darunter: klar darunter.',
} as const

const POLICIES = {
  everything: 'Jeder Kommentar wird von einem Menschen freigegeben, bevor er erscheint.',
  uncertain:
    'Was die Maskierung sicher beherrscht, erscheint; wo sie unsicher ist, sieht zuerst ein Mensch nach.',
  none: 'Es werden keine Kommentare angezeigt.',
} as const

const RHYTHMS = {
  hourly: 'jede Stunde',
  daily: 'jeden Morgen',
  weekly: 'jeden Montagmorgen',
} as const

/** What German readers see on the page that says how figures come to be. */
export const howDe: HowMessages = {
  title: 'So wird gerechnet',
  lead: (company, survey, segment) =>
    `Jede Formel hinter den Zahlen von ${company}, mit den Werten dieses Augenblicks: ${survey}${segment ? `, ${segment}` : ''}.`,
  day: write.day,
  contents: 'Auf dieser Seite',
  back: 'Zurück zum NPS',
  parts: {
    question: {
      title: 'Eine Frage, drei Gruppen',
      body: [
        'Kunden werden gefragt, wie wahrscheinlich sie uns weiterempfehlen, von 0 bis 10. Die Bewertung ordnet jede Antwort einer von drei Gruppen zu. Passive zählen mit: Sie stehen im Nenner.',
      ],
    },
    score: {
      title: 'Der NPS',
      body: [
        'Der Net Promoter Score ist der Anteil der Promotoren in Prozent minus den der Detraktoren. Er reicht von −100 bis +100 und ist selbst kein Prozentwert. Der NPS eines längeren Zeitraums zählt alle Antworten zusammen; aus mehreren NPS wird nie ein Mittel gebildet.',
      ],
    },
    margin: {
      title: 'Die Fehlerspanne',
      body: [
        'Nicht alle Kunden antworten, deshalb weicht der NPS derer, die es tun, zufällig von dem aller ab. Wie weit, sagt das adjustierte Wald-Intervall: 0,75 Promotoren, 1,5 Passive und 0,75 Detraktoren kommen hinzu, damit es ehrlich bleibt, wenn es wenige oder lauter gleiche Antworten gibt. In 95 von 100 Fällen enthält ein solches Intervall den wahren Wert.',
        'Der Hauptwert ist der NPS, wie er gezählt wurde; das Band um ihn ist dieses Intervall. Darum liegt er nicht immer in dessen Mitte.',
      ],
    },
    change: {
      title: 'Plus, Minus oder kein klarer Trend',
      body: [
        'Der Zeitraum wird mit dem davor verglichen. Keine Antwort gehört zu beiden. Nur ein Unterschied, den der Zufall allein in weniger als 5 von 100 Fällen bewirkt, heißt Plus oder Minus.',
      ],
    },
    window: {
      title: 'Welche Antworten zählen',
      body: [
        'Der Hauptwert umfasst einen Zeitraum, der mit dem letzten Tag endet, an dem es eine Antwort gibt. Tage beginnen um Mitternacht in der Zeitzone des Unternehmens. Der Verlauf hat einen Punkt je Kalendermonat.',
      ],
    },
    gate: {
      title: 'Ab wann der NPS erscheint',
      body: [
        'Ein NPS aus wenigen Antworten springt. Bis es genug sind, steht da, wie viele noch fehlen.',
      ],
    },
    goals: {
      title: 'Ziele',
      body: [
        'Ein Zielwert wird mit dem Intervall verglichen, nicht nur mit dem NPS. Was nötig ist, ist einfache Rechnung: Ein Detraktor, der passiv wird, oder ein Passiver, der Promotor wird, bewegt den NPS um 100 / n Punkte.',
      ],
    },
    forecast: {
      title: 'Die Prognose',
      body: [
        'Vorhergesagt wird die Zahl, die am Zieltag zu sehen sein wird: der NPS der Antworten im Zeitraum bis dahin. Die schon da sind, gelten, wie sie sind; von den übrigen wird erwartet, dass täglich so viele kommen wie im letzten Jahr und dass sie zufällig streuen.',
        'Der wahre Wert eines Monats gilt als ein Niveau, das sich verschiebt, mit einem Trend, der abklingen kann, und mit Jahreszeiten, sobald drei Jahre vorliegen. Wie schnell es sich verschiebt, weiß niemand. Darum gehen viele Annahmen durch die Monate, jede gewichtet danach, wie gut sie sie erklärt, und die Prognose sind alle zusammen. Der Bereich enthält den NPS in 8 von 10 Fällen.',
        'Für eine Aussage ist es zu früh bei weniger als 6 Monaten oder 50 Antworten, für einen Tag, der weiter voraus liegt als doppelt so viele Monate, wie vorliegen, oder als 24, und wenn im Zeitraum weniger als 10 Antworten zu erwarten sind.',
      ],
    },
    rate: {
      title: 'Die Rücklaufquote',
      body: ['Wie viele von denen geantwortet haben, die in einer Welle gefragt wurden.'],
    },
    themes: {
      title: 'Wovon Kunden reden',
      body: [
        'Ein Kommentar gehört zu einem Thema, wenn er eines von dessen Wörtern enthält; er kann zu mehreren gehören. Der NPS eines Themas ist dieselbe Formel über die Antworten derer, die davon schrieben. Er ist nicht der NPS aller Kunden.',
      ],
    },
    sample: {
      title: 'Kommentare im Verhältnis aller Antworten',
      body: [
        'Die Kommentare auf der Wandanzeige haben die Mischung aller Antworten, nicht die derer, die am meisten schreiben: Die Plätze werden im Verhältnis verteilt, nach größten Resten. Gibt es von einer Gruppe zu wenige Kommentare, wird das gesagt.',
      ],
    },
    groups: {
      title: 'Was nicht angezeigt wird',
      body: [
        'Eine Zahl über sehr wenige Menschen könnte verraten, wer sie sind; sie wird nicht angezeigt. Das allein genügt nicht: Fehlt eine von mehreren Gruppen und ist deren Summe bekannt, lässt sie sich durch Abziehen finden. Dann wird auch die nächstkleinere Gruppe nicht angezeigt, bis sich nichts mehr ausrechnen lässt.',
        'Aus demselben Grund gibt es nur ganze Monate und Zeiträume: Zahlen kürzerer ließen sich voneinander abziehen.',
      ],
    },
    masking: {
      title: 'Wie Kommentare maskiert werden',
      body: [
        'Namen und alles andere, was verraten könnte, wer schrieb, wird entfernt, bevor ein Kommentar gespeichert wird: auf Englisch, Schwedisch, Polnisch, Deutsch und Chinesisch. Das Original wird nie geschrieben. Keine Maskierung findet jeden Namen; wo sie unsicher ist, entscheidet ein Mensch.',
      ],
    },
    keeping: {
      title: 'Wie Kommentare erscheinen und aufbewahrt werden',
      body: [
        'Ein Kommentar nennt seinen Monat, nie seinen Tag, und Kommentare erscheinen gebündelt und gemischt: Niemand kann sagen, welcher zu dem Anruf gehört, der gerade zu Ende ging. Wer geantwortet hat, wird nie gespeichert.',
      ],
    },
    definitions: { title: 'Begriffe', body: [] },
    sources: { title: 'Quellen', body: ['Die Formeln sind allgemein üblich. Mehr dazu in:'] },
  },
  exact: exactIn(locale),
  withheld: (reason) =>
    `Der NPS wird nicht angezeigt: ${reason}. Deshalb stehen keine Zahlen in den Formeln.`,
  columns: ['Gruppe', 'Bewertung', 'Zeichen', 'Antworten', 'Anteil'],
  all: 'Alle',
  shownAs: (score) => `angezeigt als ${score}`,
  clamped: 'Das Intervall endet, wo die Skala endet.',
  before: (from, to) => `Der Zeitraum davor: ${from} bis ${to}.`,
  verdict: (verdict) =>
    ({
      up: 'p liegt unter 0,05 und z ist positiv: Plus.',
      down: 'p liegt unter 0,05 und z ist negativ: Minus.',
      'no clear change': 'p liegt nicht unter 0,05: kein klarer Trend.',
    })[verdict],
  nothingBefore: 'Es gibt keinen früheren Zeitraum, der sich vergleichen ließe.',
  gate: ({ headline }) => `Der NPS erscheint ab ${counted(headline, 'Antwort', 'Antworten')}.`,
  noGoals: 'Für diese Ergebnisse gibt es kein Ziel.',
  goalVerdict: ({ target, verdict }, low, high) =>
    `Zielwert ${plain(target)}, Intervall ${low} bis ${high}. ${verdict ? VERDICTS[verdict] : ''}`,
  pace: (due) => `Punkte im Monat bis ${due}:`,
  steps: 'Detraktoren, die Passive hätten sein müssen:',
  noRate:
    'Es gibt keine Rücklaufquote anzuzeigen: Dazu braucht es eine Welle mit der Zahl der Einladungen.',
  noThemes: 'Kein Thema hat genug Kommentare, um es anzuzeigen.',
  theme: (name) => `Von denen, die über „${name}“ schrieben:`,
  seats: (all, promoters, passives, detractors) =>
    `Die heutige Mischung von ${all} Kommentaren: ${counted(promoters, 'Promotor', 'Promotoren')}, ${counted(passives, 'Passiver', 'Passive')} und ${counted(detractors, 'Detraktor', 'Detraktoren')}.`,
  groups: ({ group, comments }) =>
    `Von Gruppen unter ${counted(group, 'Antwort', 'Antworten')} wird kein NPS angezeigt, unter ${whole(comments)} kein Kommentar. Keine Einstellung geht unter 3.`,
  tokens: 'Was an der Stelle des Entfernten steht:',
  keeping: ({ policy, months, rhythm, days }) => [
    POLICIES[policy],
    `Neue erscheinen ${RHYTHMS[rhythm]} und bleiben ${counted(days, 'Tag', 'Tage')} über den Monat ihrer Antwort hinaus sichtbar.`,
    months === null
      ? 'Sie werden nicht von selbst gelöscht.'
      : `Ihre Worte werden ${counted(months, 'Monat', 'Monate')} nach der Antwort gelöscht; die Bewertung bleibt.`,
  ],
  definitions: [
    ['Bewertung', 'Die ganze Zahl von 0 bis 10, die gegeben wurde.'],
    ['Promotor, Passiver, Detraktor', 'Wer 9 oder 10 gab; 7 oder 8; 0 bis 6.'],
    ['n', 'Die Zahl der Antworten, Passive eingeschlossen.'],
    ['Fehlerspanne, E', `Die halbe Breite des Intervalls (${SURE}), in Punkten.`],
    ['SE, s', 'Standardfehler und NPS der adjustierten Schätzung, in Punkten.'],
    ['T, m', 'Der Zielwert, und die Monate bis zum Zieltag.'],
    ['Zeitraum', 'Die Tage, die der Hauptwert umfasst.'],
    ['Welle', 'Eine Runde einer Umfrage, mit erstem und letztem Tag.'],
    ['Segment', 'Ein Teil der Kunden, etwa eine Region.'],
    ['Mindestgruppe', 'Die kleinste Zahl von Antworten, von der eine Zahl angezeigt wird.'],
    ['Nicht angezeigt', 'Weggelassen, weil es verraten könnte, wer geantwortet hat.'],
  ],
}

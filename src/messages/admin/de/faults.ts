import { write } from '#messages/de-words.ts'
import type { Fault, FaultCode } from '#nps/fault.ts'

const FAULTS: Record<Exclude<FaultCode, keyof typeof TELLING>, string> = {
  missing: 'Bitte ausfüllen.',
  'too long': 'Das ist zu lang. Bitte kürzen.',
  'not an e-mail address': 'Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.com.',
  'too short': 'Mindestens 10 Zeichen. Einige Wörter hintereinander lassen sich leicht merken.',
  'easily guessed':
    'Das ist leicht zu erraten. Wählen Sie etwas anderes als Ihren Namen, Ihre Adresse oder ein gängiges Passwort.',
  taken: 'Mit dieser E-Mail-Adresse kann sich schon jemand anmelden.',
  'no role': 'Wählen Sie, was diese Person darf.',
  'wrong sign-in': 'E-Mail-Adresse oder Passwort stimmen nicht.',
  'wrong password': 'Das ist nicht Ihr aktuelles Passwort.',
  'wrong code': 'Das ist nicht der Code. Das Programm gibt ihn dort aus, wo es gestartet wurde.',
  'wrong pairing code':
    'Diesen Code zeigt gerade kein Bildschirm. Ein Code gilt zehn Minuten und für einen Bildschirm: Lesen Sie ihn noch einmal ab.',
  'not a time': 'Das ist keine Uhrzeit. Schreiben Sie sie wie 07:00.',
  'same time': 'Das ist schon die Anfangszeit. Wählen Sie eine andere.',
  'not a scale': 'Geben Sie eine Zahl von 0,5 bis 3 ein, zum Beispiel 1,25.',
  'not a turn': 'Geben Sie ganze Sekunden von 5 bis 3600 ein, zum Beispiel 30.',
  'last administrator':
    'Sonst kann sich niemand mit der Rolle Administration anmelden. Geben Sie sie zuerst einer anderen Person.',
  'name taken':
    'Diesen Namen trägt schon etwas anderes, oder es trug ihn früher. Wählen Sie einen anderen.',
  'name of a part':
    'Ein Segment, das mit diesem zusammengeführt wurde, trägt diesen Namen. Trennen Sie die beiden wieder und führen Sie sie andersherum zusammen.',
  'nothing chosen': 'Wählen Sie eines davon.',
  'not a time zone': 'Diese Zeitzone ist uns nicht bekannt. Wählen Sie eine aus der Liste.',
  'not a day': 'Das ist kein Tag. Schreiben Sie ihn wie 2026-11-20.',
  'ends too soon': 'Das liegt vor dem ersten Tag. Wählen Sie diesen oder einen späteren.',
  'not a colour': 'Das ist keine Farbe. Schreiben Sie sie mit sechs Stellen, wie #1f3fe0.',
  'no picture': 'Wählen Sie zuerst eine Datei.',
  'picture too large':
    'Diese Datei ist größer als 1\u00a0MB. Speichern Sie das Logo in kleinerer Größe.',
  'too many pixels':
    'Dieses Bild hat mehr als 4 Millionen Pixel. Speichern Sie es in kleinerer Größe.',
  'an SVG':
    'Ein SVG kann Skripte enthalten und Inhalte von anderswo laden, daher nehmen wir keines an. Speichern Sie das Logo als PNG, mindestens 200 Pixel hoch.',
  'not a picture':
    'Das ist kein PNG oder JPEG, das wir lesen können. Speichern Sie das Logo als PNG.',
  'not an address':
    'Das ist keine Adresse. Schreiben Sie sie vollständig, wie https://chat.example.com/hooks/….',
  'no such word':
    'Diese Wörter stehen nicht im Text. Übernehmen Sie sie genau so, wie sie dort stehen; was schon maskiert ist, bleibt maskiert.',
  'no such response':
    'Diese Umfrage hat keine Antwort mit dieser ID. Sehen Sie im Umfragetool nach: Groß- und Kleinschreibung zählt.',
  interlaced:
    'Dieses PNG ist interlaced gespeichert, das lesen wir nicht. Speichern Sie es ohne Interlacing.',
}

const TELLING = {
  refused: ({ words = '' }: Fault) => words,
  wait: ({ seconds = 0 }: Fault) =>
    `Zu viele Versuche. Versuchen Sie es in ${spanOf(seconds)} noch einmal.`,
  overlaps: ({ other = '' }: Fault) =>
    `Einige dieser Tage gehören schon zu „${other}“. Eine Antwort gehört zu einer Welle, daher teilen sich zwei Wellen keinen Tag.`,
  'not a number': ({ least = 0, most = 0 }: Fault) =>
    `Geben Sie eine ganze Zahl von ${write.whole(least)} bis ${write.whole(most)} ein.`,
  'not delivered': ({ words = '' }: Fault) =>
    `Die Nachricht kam nicht an: ${words}. Es wurde nichts gespeichert. Prüfen Sie, ob die Adresse vollständig ist und ob dieser Server sie erreicht.`,
  'no such accent': ({ instead = '' }: Fault) =>
    `Text in dieser Farbe ist auf diesem Hintergrund nicht lesbar. Die nächste lesbare Farbe ist ${instead}.`,
}

/** What is wrong with a field, and what to do. */
export function faults(fault: Fault): string {
  const { code } = fault
  return code in TELLING
    ? TELLING[code as keyof typeof TELLING](fault)
    : FAULTS[code as keyof typeof FAULTS]
}

/** Behind “in”. */
function spanOf(seconds: number): string {
  if (seconds > 90) return `${write.whole(Math.ceil(seconds / 60))} Minuten`
  return seconds === 1 ? 'einer Sekunde' : `${write.whole(seconds)} Sekunden`
}

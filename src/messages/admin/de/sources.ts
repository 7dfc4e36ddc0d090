import { counted, formOf, write } from '#messages/de-words.ts'
import type { AdminMessages } from '#messages/admin/language.ts'
import type { Day } from '#nps/period.ts'

const answers = (count: number): string => counted(count, 'Antwort', 'Antworten')

/** `/admin/sources` and the pages below it. */
export const sources: AdminMessages['sources'] = {
  title: 'Quellen',
  lead: 'Was von selbst Antworten sendet: Programme mit einem Schlüssel und Umfragetools, die eine Adresse aufrufen.',
  none: 'Noch keine Quelle. Geben Sie einem Programm einen Schlüssel, oder lassen Sie Ihr Umfragetool hier eine Adresse aufrufen: Dann erscheint jede Antwort eine Sekunde später auf den Bildschirmen. Bis dahin kommen Ergebnisse als Dateien.',
  add: 'Quelle hinzufügen',
  kindApi: 'API-Schlüssel',
  kindHook: (tool: string) => `Webhook von ${tool}`,
  feeds: (survey: string) => `liefert an „${survey}“`,
  feedsNone: 'liefert an die Umfrage, die ihre erste Antwort anlegt',
  accepted: (count: number) => (count === 0 ? 'Noch keine Antworten' : answers(count)),
  lastUsed: (moment: string) => `Zuletzt benutzt: ${moment}`,
  neverUsed: 'Noch nicht benutzt',
  refused: (moment: string, reason: string) => `Abgelehnt, ${moment}: ${reason}`,
  revokedAt: (moment: string) => `Stillgelegt: ${moment}`,
  waits: 'Wartet auf das Secret: Bis dahin wird nichts angenommen.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyAddress: (name: string) => `Adresse von „${name}“ kopieren`,
  fields: {
    name: 'Name',
    nameHint: 'Woran Sie sie wiedererkennen, zum Beispiel „Webshop“.',
    survey: 'Umfrage, an die sie liefert',
    surveyNone: 'Ihre erste Antwort legt eine an',
    surveyHint: 'Sie bleibt bei dieser Umfrage, gleich in welcher Reihenfolge sie erscheinen.',
    surveyChoose: 'Umfrage wählen',
    question: 'Frage, die zählt',
    questionHint:
      'Ihr Wortlaut oder ihre ID im Tool. Leer: die Frage nach der Weiterempfehlung von 0 bis 10.',
    comment: 'Frage für den Kommentar',
    commentHint: 'Leer: die Frage nach den Gründen.',
    secret: 'Secret',
    secretOurs: 'Leer: Wir erstellen eines für Sie.',
    secretTheirs: (tool: string) =>
      `${tool} zeigt es an. Sie können es später angeben; bis dahin wird nichts angenommen.`,
    secretTheirsNow: (tool: string) => `Kopieren Sie es vollständig aus ${tool}.`,
  },
  create: {
    title: 'Quelle hinzufügen',
    tools: 'Ein Umfragetool',
    toolsBody:
      'Es ruft mit jeder Antwort eine Adresse auf. SurveyMonkey und Qualtrics senden Antworten nicht auf diesem Weg: Importieren Sie deren Dateien.',
    other: 'Ein anderes Programm',
    otherBody: 'Es sendet Antworten als JSON, mit einem eigenen Schlüssel.',
    otherLink: 'API-Schlüssel erstellen',
    apiTitle: 'API-Schlüssel erstellen',
    hookTitle: (tool: string) => `Webhooks von ${tool} annehmen`,
    submitKey: 'Schlüssel erstellen',
    submitHook: 'Adresse erstellen',
    key: (name: string) => `Das ist der Schlüssel von „${name}“.`,
    secret: (name: string) => `Das ist das Secret von „${name}“. Tragen Sie es im Tool ein.`,
    hook: (name: string) => `„${name}“ hat jetzt eine Adresse.`,
    hookWaits: (name: string, tool: string) =>
      `„${name}“ hat jetzt eine Adresse. Richten Sie sie in ${tool} ein, und geben Sie dann hier das Secret an.`,
  },
  source: {
    setUp: 'Einrichten',
    api: 'Senden Sie Antworten per POST an diese Adresse, mit dem Schlüssel im Header „Authorization“.',
    curl: 'Ein Befehl, der eine Antwort sendet; setzen Sie für KEY den Schlüssel ein:',
    script: 'Dieses Skript sendet jede Antwort. Setzen Sie das Secret in die zweite Zeile ein.',
    showScript: 'Skript anzeigen',
    copyLines: 'Diese Zeilen kopieren',
    test: 'Ausprobieren',
    testBody:
      'Sendet einen erfundenen Aufruf, so signiert, wie das Tool ihn signieren würde. Er durchläuft alles bis kurz vor dem Speichern.',
    submitTest: 'Test senden',
    change: 'Ändern',
    saved: (name: string) => `„${name}“ ist gespeichert.`,
    key: 'Der Schlüssel',
    secret: 'Das Secret',
    keyBody:
      'Er ist nirgends im Klartext gespeichert. Verloren, oder hat ihn jemand gesehen? Erstellen Sie einen neuen.',
    secretBody: 'Es ist verschlüsselt gespeichert und wird nicht noch einmal angezeigt.',
    newKey: 'Neuen Schlüssel erstellen',
    newSecret: 'Neues Secret erstellen',
    tellSecret: 'Secret angeben',
    tellAnother: 'Anderes Secret angeben',
    revoke: 'Stilllegen',
    revokeBody: 'Von ihr wird dann nichts mehr angenommen. Was sie geliefert hat, bleibt.',
    revokeLink: 'Diese Quelle stilllegen',
    over: 'Von ihr wird nichts mehr angenommen. Was sie geliefert hat, bleibt.',
  },
  key: {
    keyTitle: (name: string) => `Neuer Schlüssel für „${name}“`,
    secretTitle: (name: string) => `Das Secret von „${name}“`,
    keyBody: 'Der alte Schlüssel gilt dann nicht mehr: Tragen Sie den neuen bald im Programm ein.',
    secretBody: 'Das alte Secret gilt dann nicht mehr: Das Tool muss das neue kennen.',
    submitKey: 'Neuen Schlüssel erstellen',
    submitSecret: 'Secret setzen',
    made: (name: string) => `Das ist der neue Schlüssel von „${name}“.`,
    madeSecret: (name: string) =>
      `Das ist das neue Secret von „${name}“. Tragen Sie es im Tool ein.`,
    told: (name: string) => `Das Secret von „${name}“ ist gesetzt.`,
  },
  sample: {
    title: (name: string) => `„${name}“ testen`,
    link: 'Testantwort senden',
    lead: 'Nimmt eine Testantwort an, bis kurz vor dem Speichern: ihren Schlüssel, ihr JSON, was daraus gelesen wird, und die Maskierung ihres Kommentars. Gespeichert wird nichts.',
    result: 'Das Ergebnis',
    key: 'Schlüssel',
    keyHint: 'Der, den das Programm hat. Leer: Er wird nicht geprüft.',
    keyFits: 'Der Schlüssel passt.',
    keyNotChecked: 'Der Schlüssel wurde nicht geprüft.',
    body: 'Testantwort',
    bodyHint: 'Was das Programm senden würde, als JSON.',
    place: ({ survey, touchpoint, segments }) => {
      const parts = [
        ...(touchpoint === null ? [] : [`Kontaktpunkt: ${touchpoint}`]),
        ...Object.entries(segments).map(([dimension, segment]) => `${dimension}: ${segment}`),
      ]
      const into = survey === null ? 'Neue Umfrage' : `Umfrage: ${survey}`
      return `${[into, ...parts].join('. ')}.`
    },
    become: {
      show: 'Die Maskierung ist sich bei dem Kommentar sicher: Er könnte ohne Prüfung gezeigt werden.',
      review:
        'Die Maskierung ist sich bei dem Kommentar nicht sicher: Jemand müsste ihn zuerst prüfen.',
      never: 'Der Kommentar würde nicht aufbewahrt.',
    },
    back: 'Zurück zur Quelle',
  },
  withdrawals: {
    title: 'Antworten herausnehmen',
    titleOf: (name: string) => `Antworten von „${name}“ herausnehmen`,
    body: 'Versehentlich Gesendetes lässt sich aus allen Zahlen herausnehmen und wieder aufnehmen. Was die Quelle später sendet, zählt.',
    link: 'Antworten auswählen',
    which: 'Welche Antworten',
    whichBody:
      'Die Antworten, die an diesen Tagen eingegangen sind, nach der Zeitzone des Unternehmens. Wurde eine Antwort unverändert noch einmal gesendet, zählt der erste Eingang. Wo der Eingang noch nicht festgehalten wurde, zählt der Tag der Antwort.',
    from: 'Von',
    to: 'Bis',
    fromHint: 'Leer: von der ersten an.',
    toHint: 'Leer: bis zur letzten.',
    look: 'Vorschau',
    span: (from: Day | null, to: Day | null): string => {
      if (from !== null && from === to) return `eingegangen am ${write.day(from)}`
      if (from !== null && to !== null)
        return `eingegangen vom ${write.day(from)} bis ${write.day(to)}`
      if (from !== null) return `eingegangen ab ${write.day(from)}`
      return to === null ? 'insgesamt eingegangen' : `eingegangen bis ${write.day(to)}`
    },
    wouldTake: (count: number, span: string) =>
      count === 0 ? `Keine Antworten, ${span}.` : `${answers(count)}, ${span}.`,
    stays: 'Was auch eine Datei oder eine andere Quelle geliefert hat, bleibt.',
    submit: (count: number) => `${answers(count)} herausnehmen`,
    done: (count: number) =>
      `${answers(count)} herausgenommen. Sie können das wieder rückgängig machen.`,
    none: 'Es gab nichts herauszunehmen.',
    outOf: (count: number, span: string) => `${answers(count)}, ${span}`,
    madeAt: (moment: string) => `herausgenommen: ${moment}`,
    putBack: 'Wieder aufnehmen',
    putBackOf: (what: string) => `Wieder aufnehmen: ${what}`,
    putBackTitle: 'Antworten wieder aufnehmen',
    submitPutBack: (count: number) => `${answers(count)} wieder aufnehmen`,
    doneBack: (count: number) =>
      `${answers(count)} ${formOf(count, 'zählt', 'zählen')} wieder in allen Zahlen.`,
    noneBack: 'Sie waren schon wieder aufgenommen.',
  },
  revocation: {
    title: (name: string) => `„${name}“ stilllegen?`,
    body: 'Von dieser Quelle wird dann nichts mehr angenommen; das lässt sich nicht rückgängig machen. Die gelieferten Antworten bleiben.',
    submit: 'Stilllegen',
    done: (name: string) => `„${name}“ ist stillgelegt.`,
  },
  tested: (rating: number | string, day: Day, comment: string | null) =>
    `Aus einem erfundenen Aufruf würde die Bewertung ${rating} vom ${write.day(day)} übernommen` +
    `${comment === null ? '' : `, mit dem Kommentar „${comment}“`}. Gespeichert wurde nichts.`,
  notTaken: (reason: string) => `Aus einem erfundenen Aufruf würde nichts übernommen: ${reason}`,
}

import type { AdminMessages } from '#messages/admin/language.ts'

type Words = AdminMessages['embeds']

const kinds: Words['kinds'] = {
  gauge: { name: 'NPS', about: 'Der NPS auf seiner Skala, mit Veränderung und Zielwerten.' },
  trend: { name: 'Verlauf', about: 'Der NPS Monat für Monat.' },
  comments: { name: 'Kommentare', about: 'Was Kunden sagen, im Verhältnis aller Antworten.' },
}

const themes: Words['themes'] = {
  auto: 'Wie im Browser eingestellt',
  light: 'Hell',
  dark: 'Dunkel',
}

/** `/admin/embeds`. */
export const embeds: Words = {
  title: 'Einbetten',
  lead: 'Zeigen Sie die Ergebnisse in anderen Seiten: in SharePoint, Confluence oder einer eigenen. Kopieren Sie eine Zeile dorthin. Was sie zeigt, bleibt aktuell, setzt keine Cookies und passt sich der Größe seines Rahmens an, ab 200 Pixel Breite.',
  choose: 'Was die Zeilen unten zeigen',
  view: 'Umfrage und Segment',
  first: 'Die Umfrage, die zuerst erscheint',
  everybody: (survey) => `${survey}, alle`,
  segment: (dimension, name) => `${dimension}: ${name}`,
  theme: 'Farben',
  themes,
  language: 'Sprache',
  ofReader: 'Vom Unternehmen oder Browser',
  apply: 'Zeilen ändern',
  kinds,
  line: (name) => `Zeile zum Kopieren: ${name}`,
  copyName: (name) => `Zeile kopieren: ${name}`,
  preview: (name) => `Vorschau: ${name}`,
  key: 'Die Ergebnisse sind nur mit dem Schlüssel zu sehen. Setzen Sie ihn in der Zeile an die Stelle von SCHLUESSEL: Wer die Seite lesen kann, kann dann auch den Schlüssel lesen.',
  keyWord: 'SCHLUESSEL',
  known:
    'Die Ergebnisse sehen nur gekoppelte Bildschirme und angemeldete Personen. In Seiten anderer Websites ist hier niemand angemeldet, deshalb steht dort, dass nichts angezeigt wird. Öffnen Sie die Ergebnisse für alle oder für alle mit Schlüssel.',
  toViewing: 'Wer die Ergebnisse sehen darf',
  parents: {
    title: 'Seiten, die Einbettungen zeigen dürfen',
    label: 'Ihre Adressen, eine je Zeile',
    hint: 'Der Anfang genügt: https://intranet.example.com, oder https://*.sharepoint.com für alle, die so enden. Ohne Adressen dürfen es nur Seiten dieses Servers. Pfade werden weggelassen.',
    saved: 'Gespeichert. Seiten unter diesen Adressen dürfen ab jetzt Einbettungen zeigen.',
    none: 'Gespeichert. Keine andere Seite darf mehr Einbettungen zeigen.',
    nobody: 'keine',
  },
}

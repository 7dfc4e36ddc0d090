import type { Section } from '#messages/admin/sections.ts'
import type { frame as frameEn } from '#messages/admin/en/frame.ts'
import type { Role } from '#nps/role.ts'

const sections: Record<Section, { readonly name: string; readonly about: string }> = {
  imports: { name: 'Importe', about: 'Ergebnisse einspielen, prüfen, rückgängig machen.' },
  comments: { name: 'Kommentare', about: 'Entscheiden, welche Kommentare alle lesen dürfen.' },
  goals: { name: 'Ziele', about: 'Zielwerte, und bis wann sie erreicht sein sollen.' },
  themes: {
    name: 'Themen',
    about: 'Wovon Kommentare handeln, und an welchen Wörtern man es erkennt.',
  },
  improvements: { name: 'Verbesserungen', about: 'Was wir auf Rückmeldungen hin getan haben.' },
  screens: { name: 'Bildschirme', about: 'Bildschirme koppeln, benennen und im Blick behalten.' },
  surveys: { name: 'Umfragen', about: 'Was gefragt wird, und welche Umfrage zuerst erscheint.' },
  sources: { name: 'Quellen', about: 'Schlüssel und Webhooks für alles, was Antworten sendet.' },
  people: { name: 'Personen', about: 'Wer sich anmelden darf, und mit welcher Rolle.' },
  settings: { name: 'Einstellungen', about: 'Unternehmen, Farben, Zeitzone und Mindestgruppen.' },
  log: { name: 'Protokoll', about: 'Wer was getan hat, und wann.' },
}

/** Words that are the same for everybody. */
const roles: Record<Role, string> = {
  administrator: 'Administration',
  editor: 'Redaktion',
}

const roleHints: Record<Role, string> = {
  editor: 'Kümmert sich um Importe, Kommentare, Ziele und Verbesserungen.',
  administrator: 'Darf alles und kann andere einladen.',
}

/** What is around every page of the admin area. */
export const frame: typeof frameEn = {
  product: 'NPS Wall',
  title: (page: string) => `${page} · NPS Wall`,
  skip: 'Zum Inhalt springen',
  navigation: 'Verwaltung',
  menu: 'Menü',
  overviewLink: 'Übersicht',
  sections,
  signOut: 'Abmelden',
  toWall: 'Wandanzeige',
  toIntranet: 'Intranetseite',
  copyNow: 'Jetzt kopieren: Es wird nicht noch einmal angezeigt.',
  save: 'Speichern',
  cancel: 'Abbrechen',
  roles,
  roleHints,
  refused: {
    role: {
      title: 'Diese Seite steht Ihnen nicht offen',
      body: 'Ihre Rolle umfasst diese Seite nicht. Die Administration kann das ändern.',
    },
    origin: {
      title: 'Das wurde nicht von hier gesendet',
      body: 'Es wurde nichts geändert. Öffnen Sie die Seite neu und senden Sie sie von dort. Hilft das nicht und steht das Programm hinter einem Proxy, muss ORIGIN auf die Adresse in Ihrem Browser gesetzt sein.',
    },
  },
  missing: {
    page: {
      title: 'Hier ist nichts',
      body: 'Vielleicht ist die Adresse falsch geschrieben, oder was hier war, gibt es nicht mehr.',
      back: 'Zurück zur Übersicht',
    },
    survey: {
      title: 'Diese Umfrage gibt es nicht',
      body: 'Vielleicht ist die Adresse falsch geschrieben, oder jemand hat sie gelöscht.',
      back: 'Alle Umfragen',
    },
    dimension: {
      title: 'Diese Dimension gibt es nicht',
      body: 'Diese Umfrage hat unter dieser Adresse keine.',
      back: 'Zurück zur Umfrage',
    },
    segment: {
      title: 'Dieses Segment gibt es nicht',
      body: 'Diese Umfrage hat unter dieser Adresse keines. Vielleicht gehört es inzwischen zu einem anderen.',
      back: 'Zurück zur Umfrage',
    },
    wave: {
      title: 'Diese Welle gibt es nicht',
      body: 'Vielleicht ist die Adresse falsch geschrieben, oder jemand hat sie entfernt.',
      back: 'Zurück zur Umfrage',
    },
    source: {
      title: 'Diese Quelle gibt es nicht',
      body: 'Vielleicht ist die Adresse falsch geschrieben.',
      back: 'Alle Quellen',
    },
    withdrawal: {
      title: 'Hier ist nichts herausgenommen',
      body: 'Vielleicht wurden diese Antworten wieder aufgenommen.',
      back: 'Zurück zur Quelle',
    },
    theme: {
      title: 'Dieses Thema gibt es nicht',
      body: 'Vielleicht ist die Adresse falsch geschrieben, oder jemand hat es entfernt.',
      back: 'Alle Themen',
    },
  },
  back: 'Zurück zur Übersicht',
}

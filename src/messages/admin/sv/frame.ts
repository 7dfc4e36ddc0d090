import type { Role } from '#nps/role.ts'
import type { frame as enFrame } from '#messages/admin/en/frame.ts'
import type { Section } from '#messages/admin/sections.ts'

const sections: Record<Section, { readonly name: string; readonly about: string }> = {
  imports: { name: 'Importer', about: 'Läs in resultat, se vad som kom med, ångra.' },
  comments: { name: 'Kommentarer', about: 'Bestäm vilka kommentarer alla får läsa.' },
  goals: { name: 'Mål', about: 'Målvärden, och när de ska vara nådda.' },
  themes: { name: 'Teman', about: 'Vad kommentarerna handlar om, och orden bakom.' },
  improvements: { name: 'Förbättringar', about: 'Vad vi gjorde åt det kunderna sa.' },
  screens: { name: 'Skärmar', about: 'Parkoppla skärmar, ge dem namn, se att de fungerar.' },
  surveys: { name: 'Enkäter', about: 'Vad som frågas, och vilken enkät som visas först.' },
  sources: { name: 'Källor', about: 'Nycklar och webhookar för det som skickar svar.' },
  people: { name: 'Användare', about: 'Vilka som får logga in, och vad de får göra.' },
  settings: { name: 'Inställningar', about: 'Företag, färger, tidszon och minsta gruppstorlek.' },
  log: { name: 'Logg', about: 'Vem som gjorde vad, och när.' },
}

const roles: Record<Role, string> = { administrator: 'Administratör', editor: 'Redaktör' }

const roleHints: Record<Role, string> = {
  editor: 'Sköter importer, kommentarer, mål och förbättringar.',
  administrator: 'Får göra allt, och släppa in andra.',
}

/** What is around every page of the admin area. */
export const frame: typeof enFrame = {
  product: 'NPS Wall',
  title: (page) => `${page} · NPS Wall`,
  skip: 'Hoppa till innehållet',
  navigation: 'Administration',
  menu: 'Meny',
  overviewLink: 'Översikt',
  sections,
  signOut: 'Logga ut',
  toWall: 'Väggvyn',
  toIntranet: 'Intranätssidan',
  copyNow: 'Kopiera nu: det visas inte igen.',
  save: 'Spara',
  cancel: 'Avbryt',
  roles,
  roleHints,
  refused: {
    role: {
      title: 'Du har inte åtkomst till sidan',
      body: 'Din roll omfattar inte den här sidan. En administratör kan ändra det.',
    },
    origin: {
      title: 'Det här skickades inte härifrån',
      body: 'Inget har ändrats. Öppna sidan igen och skicka därifrån. Om det inte hjälper och programmet står bakom en proxy måste ORIGIN anges som adressen i din webbläsare.',
    },
  },
  missing: {
    page: {
      title: 'Här finns ingenting',
      body: 'Adressen kan vara felskriven, eller så är det som fanns här borta.',
      back: 'Tillbaka till översikten',
    },
    survey: {
      title: 'Enkäten finns inte',
      body: 'Adressen kan vara felskriven, eller så har någon raderat enkäten.',
      back: 'Alla enkäter',
    },
    dimension: {
      title: 'Dimensionen finns inte',
      body: 'Enkäten har ingen på den här adressen.',
      back: 'Tillbaka till enkäten',
    },
    segment: {
      title: 'Segmentet finns inte',
      body: 'Enkäten har inget på den här adressen. Det kan ha blivit en del av ett annat.',
      back: 'Tillbaka till enkäten',
    },
    wave: {
      title: 'Omgången finns inte',
      body: 'Adressen kan vara felskriven, eller så har någon tagit bort omgången.',
      back: 'Tillbaka till enkäten',
    },
    source: {
      title: 'Källan finns inte',
      body: 'Adressen kan vara felskriven.',
      back: 'Alla källor',
    },
    withdrawal: {
      title: 'Inga svar är undantagna här',
      body: 'De kan ha tagits med igen.',
      back: 'Tillbaka till källan',
    },
    theme: {
      title: 'Temat finns inte',
      body: 'Adressen kan vara felskriven, eller så har någon tagit bort temat.',
      back: 'Alla teman',
    },
  },
  back: 'Tillbaka till översikten',
}

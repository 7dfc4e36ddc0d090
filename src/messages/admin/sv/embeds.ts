import type { AdminMessages } from '#messages/admin/language.ts'

type Words = AdminMessages['embeds']

const kinds: Words['kinds'] = {
  gauge: { name: 'Värde', about: 'NPS-värdet på sin skala, med förändring och målvärden.' },
  trend: { name: 'Trend', about: 'NPS-värdet månad för månad.' },
  comments: { name: 'Kommentarer', about: 'Ett rättvisande urval av vad kunderna säger.' },
}

const themes: Words['themes'] = {
  auto: 'Som läsarens webbläsare',
  light: 'Ljusa',
  dark: 'Mörka',
}

/** `/admin/embeds`. */
export const embeds: Words = {
  title: 'Inbäddning',
  lead: 'Visa resultaten på andra sidor: i SharePoint, Confluence eller vilken egen sida som helst. Kopiera en rad dit. Det som visas hålls aktuellt, sätter inga kakor och fyller sin ram, från 200 pixlars bredd.',
  choose: 'Vad raderna nedan visar',
  view: 'Enkät och segment',
  first: 'Enkäten som visas först',
  everybody: (survey) => `${survey}, alla`,
  segment: (dimension, name) => `${dimension}: ${name}`,
  theme: 'Färger',
  themes,
  language: 'Språk',
  ofReader: 'Företagets, eller webbläsarens',
  apply: 'Ändra raderna',
  kinds,
  line: (name) => `Rad att kopiera för ${name}`,
  copyName: (name) => `Kopiera raden för ${name}`,
  preview: (name) => `Förhandsvisning av ${name}`,
  key: 'Tavlorna är bara öppna för den som har nyckeln. Skriv nyckeln i stället för NYCKEL på raden: den som kan läsa sidan kan då också läsa nyckeln.',
  keyWord: 'NYCKEL',
  known:
    'Tavlorna är bara öppna för parkopplade skärmar och inloggade. På andra webbplatsers sidor är ingen inloggad här, så där står det att inget visas. Låt den som har en nyckel se tavlorna, eller alla.',
  toViewing: 'Vem som får se tavlorna',
  parents: {
    title: 'Sidor som får visa inbäddningar',
    label: 'Deras adresser, en per rad',
    hint: 'Början räcker: https://intranet.example.com, eller https://*.sharepoint.com för alla som slutar så. Utan adresser får bara sidor på den här servern. Sökvägar tas bort.',
    saved: 'Sparat. Sidor på de här adresserna får visa inbäddningar från och med nu.',
    none: 'Sparat. Inga andra sidor får visa inbäddningar längre.',
    nobody: 'inga',
  },
}

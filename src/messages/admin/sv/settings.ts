import type { AdminMessages } from '#messages/admin/language.ts'

const FILE =
  'PNG eller JPEG på högst 1 MB och 4 miljoner pixlar; en PNG med genomskinlig bakgrund blir snyggast. Vi ritar om den, högst 256 pixlar hög.'

/** `/admin/settings`. */
export const settings: AdminMessages['settings'] = {
  title: 'Inställningar',
  saved: 'Sparat. Skärmarna visar det redan.',
  company: 'Företag',
  companyName: 'Namn',
  companyNameHint: 'Överst på varje skärm och sida.',
  timeZone: 'Tidszon',
  timeZoneHint:
    'Avgör när era dagar börjar. Svar som redan finns behåller sin dag; bara de som kommer från och med nu räknas enligt den nya tidszonen.',
  figures: 'Siffror',
  figuresBody: 'Gäller för alla enkäter som inte har egna inställningar.',
  window: {
    label: 'Vad huvudvärdet omfattar',
    rolling: 'De senaste dagarna',
    rollingHint: 'Till och med den senaste dagen som har ett svar.',
    month: 'Kalendermånaden',
    quarter: 'Kalenderkvartalet',
    year: 'Kalenderåret',
    calendarHint: 'Den som har det senaste svaret. När en ny börjar, börjar den från noll.',
    days: 'Antal dagar',
    daysHint: 'Från 1 till 3660.',
  },
  minimums: {
    group: 'Minsta gruppstorlek',
    groupHint:
      'Värden som bygger på färre svar visas inte, och inte heller det som skulle röja dem. Minst 3.',
    comments: 'Minsta gruppstorlek för kommentarer',
    commentsHint: 'Kommentarer från grupper med färre svar visas inte. Minst 3.',
    headline: 'Svar som krävs för huvudvärdet',
    headlineHint: 'Till dess visar skärmarna hur många som kommit. Minst 3.',
  },
  colour: 'Färg',
  colourBody:
    'Accentfärgen märker ut länkar, bedömningen av mål och felmarginalen. Ambassadörer, passiva och kritiker behåller sina färger, som alla kan skilja åt.',
  accentLight: 'Accentfärg på ljus bakgrund',
  accentLightHint: 'Till exempel #1f3fe0. Tomt: vår.',
  accentDark: 'Accentfärg på mörk bakgrund',
  accentDarkHint: 'Tomt: den läsbara färg som ligger närmast den andra.',
  preview: (light, dark) => `${light} på ljust, ${dark} på mörkt`,
  logo: {
    title: 'Logotyp',
    none: 'Det finns ingen ännu.',
    open: 'Välj en logotyp',
    openOther: 'Välj en annan logotyp, eller ta bort den',
    alt: 'Logotypen',
    file: 'Fil',
    fileHint: FILE,
    fileHintOther: `${FILE} Utan fil blir logotypen kvar som den är.`,
    place: 'Placering',
    beside: 'Bredvid företagets namn',
    instead: 'I stället för namnet',
    insteadHint: 'När namnet redan står i logotypen.',
    submit: 'Använd logotypen',
    changed: 'Skärmarna visar den nya logotypen.',
    remove: 'Ta bort logotypen',
    removeBody: 'Företagets namn blir kvar.',
    removed: 'Logotypen är borttagen.',
  },
}

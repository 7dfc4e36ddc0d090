import type { Category } from '#nps/rating.ts'
import type { AdminMessages } from '#messages/admin/language.ts'
import { write } from '#messages/sv-words.ts'

const { whole } = write

const LEANS: Record<Category, string> = {
  promoter: 'mest ambassadörer',
  passive: 'mest passiva',
  detractor: 'mest kritiker',
}

const LANGUAGES = {
  en: 'Engelska',
  sv: 'Svenska',
  pl: 'Polska',
  de: 'Tyska',
  zh: 'Kinesiska',
  any: 'Alla språk',
} as const

/** `/admin/themes` and the pages below it. */
export const themes: AdminMessages['themes'] = {
  title: 'Teman',
  body: 'Vad kommentarerna handlar om. En kommentar har ett tema när den innehåller något av dess ord; den som granskar kan bestämma något annat. Siffrorna gäller alla kommentarer som är sparade, även dem som inte får visas.',
  none: 'Det finns inget tema ännu.',
  survey: 'Enkät',
  figuresOf: (survey) => `Siffror för ${survey}, i dess mätperiod.`,
  progress: (remaining, of) =>
    `Kommentarerna gås igenom med det som ändrats: ungefär ${whole(remaining)} av ${whole(of)} återstår. Ladda om sidan för att se hur långt det har kommit.`,
  noFigures: 'Inga siffror ännu',
  hidden: 'Dolt för läsarna',
  move: { earlier: 'Upp', later: 'Ned' },
  moveOf: {
    earlier: (name) => `Flytta ${name} ett steg upp`,
    later: (name) => `Flytta ${name} ett steg ned`,
  },
  moved: (name, place) => `${name} står nu på plats ${whole(place)}.`,
  add: 'Lägg till ett tema',
  submitAdd: 'Lägg till och välj ord',
  added: (name) => `Lade till ${name}. Temat behöver ord.`,
  name: 'Namn',
  nameHint: 'Som läsarna ser det. Adressen är densamma även om namnet ändras.',
  shown: 'Läsarna',
  yes: 'Ser det',
  no: 'Ser det inte',
  noHint: 'Kommentarerna märks ändå med det.',
  words: 'Ord',
  wordsBody:
    'Med komma emellan eller ett per rad. pris* är alla ord som börjar så, *service alla ord som slutar så, *pris* alla ord som innehåller det. Flera ord är en fras. Versaler och accenter spelar ingen roll. Kinesiska ord hittas var de än står.',
  language: (language) => LANGUAGES[language],
  preview: 'Se vad det skulle hitta',
  previewTitle: 'Vad de här orden skulle hitta',
  found: (found, of) =>
    of === 0
      ? 'Det finns inga kommentarer ännu.'
      : `${whole(found)} av de senaste ${whole(of)} kommentarerna${found > 0 ? ', till exempel:' : '.'}`,
  notSaved: 'Inget är sparat ännu.',
  saved: (name) => `Sparade ${name}. Kommentarerna gås igenom på nytt med temats ord.`,
  removal: 'Ta bort det',
  removalBody:
    'Kommentarerna blir kvar. Att de hade temat glöms bort, även där någon själv hade angett det.',
  remove: 'Ta bort temat',
  removed: (name) => `Tog bort ${name}.`,
  suggestions: {
    title: 'Förslag',
    link: 'Vad folk annars skriver om',
    body: 'Fraser ur de senaste kommentarerna som inte hör till något tema, men som ambassadörer eller kritiker skriver oftare än andra eller som står i kommentarer utan tema.',
    none: 'Inget sticker ut. För ett förslag krävs minst tio kommentarer med samma ord.',
    unknown: 'Okänt språk',
    comments: (comments, without) => `${whole(comments)} kommentarer, ${whole(without)} utan tema`,
    lean: (lean) => LEANS[lean],
    addTo: 'Tema',
    addToOf: (phrase) => `Tema för ${phrase}`,
    add: 'Lägg till',
    make: 'Skapa ett tema',
    ignore: 'Ignorera',
    added: (phrase, theme) => `”${phrase}” är nu ett ord för ${theme}.`,
    ignored: (phrase) => `”${phrase}” föreslås inte mer.`,
    makeTaken: (phrase) => `Det finns redan ett tema ${phrase}: lägg till ordet där.`,
  },
}

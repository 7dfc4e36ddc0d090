import type { CommentPolicy } from '#nps/comment-policy.ts'
import type { Category } from '#nps/rating.ts'
import type { Rhythm } from '#nps/release.ts'
import type { Decision } from '#nps/response.ts'
import type { AdminMessages } from '#messages/admin/language.ts'
import { CATEGORIES, counted, locale, write } from '#messages/sv-words.ts'

const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })

const DECIDED: Record<Decision, string> = {
  approved: 'Godkänd',
  hidden: 'Dold',
  undecided: 'Tillbakalagd',
}

/** What it is now, where somebody else has been faster. */
const CONFLICTS: Record<Decision, string> = {
  approved: 'godkänd',
  hidden: 'dold',
  undecided: 'ändrad',
}

/** Why a person has to look, or why nothing is kept, by the short codes of masking. */
const REASONS: Readonly<Record<string, string>> = {
  'not masked fully': 'den kom innan namn maskerades',
  'name?': 'den kan innehålla ett namn',
  many: 'flera ord är maskerade',
  'too long': 'den är lång',
  language: 'maskeringen kan inte dess språk',
  company: 'den nämner ett företag',
  'role and place': 'en roll och en plats kan röja vem den handlar om',
  'age and place': 'en ålder och en plats kan röja vem den handlar om',
  only: 'den talar om den enda i sitt slag',
  'spelled out': 'något är bokstaverat',
  profanity: 'den innehåller svordomar',
  health: 'den handlar om någons hälsa',
  belief: 'den handlar om någons tro eller bakgrund',
  union: 'den handlar om en fackförening',
  crime: 'den handlar om ett brott',
  threat: 'den innehåller ett hot',
  accusation: 'den anklagar någon som är maskerad',
  id: 'den innehöll ett personnummer',
  card: 'den innehöll ett kortnummer',
  account: 'den innehöll ett kontonummer',
  'birth date': 'den innehöll ett födelsedatum',
  'mostly masked': 'för mycket av den skulle maskeras',
  script: 'maskeringen kan inte dess skrift',
  'too slow': 'maskeringen tog för lång tid',
  failed: 'maskeringen misslyckades',
}

const countOf = (count: number) => counted(count, 'kommentar', 'kommentarer')

const daysOf = (days: number) => counted(days, 'dag', 'dagar')

/** `i dag kl. 14:00`, `i morgon kl. 06:00`, `på måndag kl. 06:00`. */
function whenOf(due: number, now: number, timeZone: string): string {
  const dayOf = (moment: number) => new Date(moment).toLocaleDateString('sv-SE', { timeZone })
  const days = Math.round((Date.parse(dayOf(due)) - Date.parse(dayOf(now))) / 86_400_000)
  const day =
    ['i dag', 'i morgon'][days] ??
    `på ${new Date(due).toLocaleDateString(locale, { timeZone, weekday: 'long' })}`
  return `${day} kl.\u00a0${write.time(due, timeZone)}`
}

/** `/admin/comments` and the pages below it, and `/admin/settings/comments`. */
export const comments: AdminMessages['comments'] = {
  title: 'Kommentarer',
  whole: write.whole,
  countOf,
  language: (code) => names.of(code) ?? code,
  month: write.month,
  categories: {
    promoter: CATEGORIES.promoter[0],
    passive: CATEGORIES.passive[0],
    detractor: CATEGORIES.detractor[0],
  } satisfies Record<Category, string>,
  figures: {
    waiting: 'Väntar',
    ready: 'Klara',
    shown: 'Visas',
    hidden: 'Dolda',
    oldest: 'Längsta väntan',
    age: (days) => (days < 1 ? 'i dag' : daysOf(days)),
    none: '–',
  },
  queues: { waiting: 'Väntar', shown: 'Visas', hidden: 'Dolda', all: 'Alla' },
  queuesLabel: 'Vilka kommentarer',
  filters: {
    label: 'Filter',
    survey: 'Enkät',
    category: 'Kategori',
    language: 'Språk',
    any: 'Alla',
    submit: 'Filtrera',
    clear: 'Rensa filtret',
  },
  view: { one: 'En i taget', list: 'Som lista' },
  approveSure: 'Godkänn alla säkra',
  approveSureHint: 'Alla i filtret som maskeringen är säker på och som ingen har fattat beslut om.',
  approvedSure: (count) =>
    count === 0 ? 'Det fanns ingen som maskeringen är säker på.' : `Godkände ${countOf(count)}.`,
  releases: {
    next: ({ due, latest }, now, timeZone) =>
      [
        `Det som är klart visas ${whenOf(due, now, timeZone)}, allt på en gång och i blandad ordning: ingen kan koppla det till ett samtal som just har avslutats.`,
        ...(latest > due
          ? [`Är de få väntar de på fler, och visas senast ${whenOf(latest, now, timeZone)}.`]
          : []),
      ].join(' '),
    of: ({ due, latest }, now, timeZone) => {
      const few = latest > due ? `, eller ${whenOf(latest, now, timeZone)} om den är en av få` : ''
      return `Visas ${whenOf(due, now, timeZone)}${few}`
    },
    over: (days) =>
      `Visas inte längre: månaden för dess svar tog slut för mer än ${daysOf(days)} sedan`,
    now: 'Visa det som är klart nu',
    done: (released, waiting) =>
      [
        released > 0 ? `${countOf(released)} visas nu.` : '',
        ...waiting.map(
          (one) =>
            `${countOf(one.comments)} i ”${one.name}” väntar: när de är färre än ${write.whole(one.minimum)} kan någon lista ut vem som skrev dem.`,
        ),
        released === 0 && waiting.length === 0 ? 'Inget är klart.' : '',
      ]
        .filter(Boolean)
        .join(' '),
  },
  undo: 'Ångra',
  undone: (count, kept) =>
    [
      count === 1 ? 'Den är som den var.' : `${countOf(count)} är som de var.`,
      kept > 0 ? `${countOf(kept)} lämnas orörda: någon har ändrat dem sedan dess.` : '',
    ]
      .join(' ')
      .trim(),
  undoKept: 'Inget är ångrat: någon har ändrat den sedan dess.',
  nothingToUndo: 'Det finns inget att ångra.',
  keys: {
    title: 'Tangenter',
    close: 'Stäng',
    list: [
      ['a', 'Godkänn'],
      ['h', 'Dölj, eller ta ned'],
      ['m', 'Maskera ett ord: klicka på eller markera det först, eller skriv det'],
      ['n', 'Skriv en notering intill'],
      ['t', 'Ange dess teman'],
      ['u', 'Ångra, steg för steg; det som är maskerat förblir maskerat'],
      ['j', 'Nästa'],
      ['k', 'Föregående'],
      ['?', 'De här tangenterna'],
    ],
  },
  empty: {
    none: 'Ingen kommentar har kommit ännu. De kommer med importer och med svar som skickas; det som röjer vem som skrev dem maskeras innan något sparas.',
    toImports: 'Läs in resultat',
    waiting: 'Inget väntar. Allt som har kommit är beslutat, eller så är maskeringen säker på det.',
    waitingAll: 'Inget väntar. Allt som har kommit är beslutat.',
    shown: 'Ingen får visas ännu.',
    hidden: 'Ingen är dold.',
    all: 'Ingen räknas just nu.',
    filtered: 'Ingen av dem passar filtret.',
  },
  policies: {
    none: 'Enligt inställningarna visas inga kommentarer. Du kan ändå fatta beslut om dem.',
    everything: 'Enligt inställningarna visas bara det som har godkänts.',
    toSettings: 'Inställningar för kommentarer',
  },
  next: 'Nästa sida',
  nextOne: 'Nästa, utan beslut',
  first: 'Första sidan',
  one: {
    title: 'Kommentar',
    back: 'Alla kommentarer',
    gone: 'Den är borta: den har raderats, eller så räknas dess svar inte längre.',
    why: (reasons) => `Att granska: ${reasons.map((code) => REASONS[code] ?? code).join('; ')}`,
    sure: 'Maskeringen är säker på den',
    uncertain: 'osäkert',
    approve: 'Godkänn',
    hide: 'Dölj',
    takeDown: 'Ta ned',
    mask: 'Maskera ett ord',
    maskWord: 'Ett eller flera ord, som de står i texten',
    token: 'Visa i deras ställe',
    maskHere: 'Maskera i den här kommentaren',
    maskAlways: 'Maskera alltid',
    maskNever: 'Maskera aldrig',
    maskHint:
      'Alltid: i alla kommentarer, även dem som visas. Aldrig: vår produkt, så det är inte osäkert längre. Det som är maskerat går inte att få tillbaka.',
    note: 'Notering',
    noteLabel: 'Våra ord intill, som alla kan läsa',
    noteSave: 'Spara noteringen',
    themes: 'Teman',
    themesLabel: 'Vad den handlar om, med komma emellan',
    themesSave: 'Spara temana',
    decided: (decision, by, moment) => `${DECIDED[decision]} av ${by}, ${moment}`,
    somebody: 'någon',
    conflict: (decision, by) => `Inte sparat: ${by} hann före. Den är nu ${CONFLICTS[decision]}.`,
    done: {
      approved: 'Godkänd.',
      hidden: 'Dold.',
      noted: 'Noteringen är sparad.',
      themed: 'Temana är sparade.',
      masked: 'Maskerat. Det går inte att ångra.',
    },
    lost: 'Inte sparat: programmet svarade inte. Försök igen.',
    none: 'Det finns ingen kommentar här längre.',
  },
  words: {
    title: 'Ord för maskering',
    lead: 'Namn som maskeringen missar, och produkter som den tar för namn.',
    always: 'Maskeras alltid',
    never: 'Maskeras aldrig',
    noAlways: 'Inga ännu. Medarbetare och kunder med ovanliga namn hör hemma här.',
    noNever: 'Inga ännu. Produkter och butiker som låter som namn hör hemma här.',
    add: 'Lägg till ett ord',
    word: 'Ett eller flera ord',
    wordHint: 'Oavsett stora eller små bokstäver, och även med s på slutet.',
    kind: 'Vad som händer med det',
    kindAlways: 'Maskera det alltid',
    kindAlwaysHint:
      'Även i alla kommentarer som finns här, också dem som visas. Det går inte att ångra.',
    kindNever: 'Maskera det aldrig',
    kindNeverHint:
      'I det som kommer från och med nu. Det som har maskerats går inte att få tillbaka; ordet är bara inte osäkert längre.',
    token: 'Visa i dess ställe',
    submit: 'Lägg till',
    added: (changed) => `Tillagt. ${counted(changed, 'kommentar ändrad', 'kommentarer ändrade')}.`,
    remove: 'Ta bort',
    removeOf: (word) => `Ta bort ${word}`,
    removed: 'Borttaget. Det som har maskerats förblir maskerat.',
    by: (name, moment) => `${name}, ${moment}`,
    back: 'Kommentarer',
  },
  kinds: { always: 'alltid maskeras', never: 'aldrig maskeras' },
  never: {
    title: 'Stoppade för gott',
    lead: 'Kommentarer som maskeringen inte sparar något av. Svaren räknas; orden har aldrig sparats.',
    none: 'Det finns ingen.',
    link: (count) => counted(count, 'kommentar stoppad för gott', 'kommentarer stoppade för gott'),
    reason: (code) => REASONS[code] ?? code,
  },
  erasure: {
    title: 'Radera ett svar',
    lead: 'Någon vill bli glömd: svaret, dess ord och alla noteringar om det raderas, och siffrorna räknas utan det.',
    again:
      'Radera det först i enkätverktyget, och ur filer som ni kan komma att importera igen: annars kommer det tillbaka med dem.',
    survey: 'Enkät',
    response: 'Svars-id',
    responseHint:
      'Som enkätverktyget har det. Vi sparar det bara förvanskat, så det går inte att slå upp här.',
    submit: 'Radera för gott',
    erased: (survey) => `Raderade ett svar i ${survey}. Siffrorna räknas om.`,
    link: 'Radera ett svar',
  },
  settings: {
    title: 'Kommentarer',
    open: 'Vad som visas, och hur länge det sparas',
    body: 'Vilka kommentarer som får visas, och när de raderas.',
    policy: 'Vad som visas',
    policies: {
      everything: 'Granska alla',
      uncertain: 'Granska de osäkra',
      none: 'Visa inga',
    } satisfies Record<CommentPolicy, string>,
    policyHints: {
      everything: 'Bara det som någon har godkänt visas.',
      uncertain: 'Det som maskeringen är säker på visas; resten väntar på granskning.',
      none: 'Inga kommentarer visas någonstans.',
    } satisfies Record<CommentPolicy, string>,
    releases: 'När nya visas',
    rhythms: {
      hourly: 'Varje timme',
      daily: 'Varje dag kl. 06:00',
      weekly: 'På måndagar kl. 06:00',
    } satisfies Record<Rhythm, string>,
    rhythmHints: {
      hourly:
        'För många svar i timmen. Har en enkät färre nya än dess minsta gruppstorlek för kommentarer (10, om ingen har ändrat den) väntar de på fler, eller till kl. 06:00: bland så få kan någon lista ut vem som skrev en av dem.',
      daily:
        'Allt som är klart, på en gång och i blandad ordning, så att ingen kan se vad som kom när. Kommentarerna i en import visas för sig och genast, om de inte är få.',
      weekly: 'För få svar om dagen.',
    } satisfies Record<Rhythm, string>,
    days: 'Visa kommentarer i så många dagar',
    daysHint: 'Räknat från slutet av svarets månad. Därefter sparas de, men visas inte.',
    months: 'Radera kommentarer efter så många månader',
    monthsHint:
      'Räknat från svarets månad; svaret blir kvar. Tomt: aldrig. Det som redan är äldre raderas så fort du sparar, och går inte att få tillbaka.',
    saved: 'Sparat.',
  },
}

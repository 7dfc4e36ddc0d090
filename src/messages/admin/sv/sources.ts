import type { AdminMessages } from '#messages/admin/language.ts'
import { write } from '#messages/sv-words.ts'

const answers = (count: number): string => `${write.whole(count)} svar`

/** `/admin/sources` and the pages below it. */
export const sources: AdminMessages['sources'] = {
  title: 'Källor',
  lead: 'Det som skickar svar av sig självt: program som har en nyckel, och enkätverktyg som anropar en adress.',
  none: 'Ingen källa ännu. Ge ett program en nyckel, eller låt enkätverktyget anropa en adress här, så syns varje svar på skärmarna en sekund efter att det lämnats. Till dess läses resultat in som filer.',
  add: 'Lägg till en källa',
  kindApi: 'API-nyckel',
  kindHook: (tool) => `Webhook från ${tool}`,
  feeds: (survey) => `för ${survey}`,
  feedsNone: 'för den enkät som första svaret skapar',
  accepted: (count) => (count === 0 ? 'Inga svar ännu' : answers(count)),
  lastUsed: (moment) => `Användes senast ${moment}`,
  neverUsed: 'Inte använd ännu',
  refused: (moment, reason) => `Avvisade ${moment}: ${reason}`,
  revokedAt: (moment) => `Återkallad ${moment}`,
  waits: 'Väntar på sin hemlighet: inget tas emot innan dess.',
  copy: 'Kopiera',
  copied: 'Kopierat',
  copyAddress: (name) => `Kopiera adressen till ${name}`,
  fields: {
    name: 'Namn',
    nameHint: 'Som du känner igen den på, till exempel ”Webbutiken”.',
    survey: 'Enkät som får svaren',
    surveyNone: 'Första svaret skapar en',
    surveyHint: 'Källan hör ihop med enkäten, i vilken ordning enkäterna än visas.',
    surveyChoose: 'Välj en enkät',
    question: 'Fråga som räknas',
    questionHint:
      'Dess ordalydelse, eller dess id i verktyget. Tomt: den som frågar från 0 till 10 om rekommendation.',
    comment: 'Fråga för kommentaren',
    commentHint: 'Tomt: den som frågar varför.',
    secret: 'Hemlighet',
    secretOurs: 'Tomt: vi skapar en åt dig.',
    secretTheirs: (tool) => `Visas i ${tool}. Du kan ange den senare; inget tas emot innan dess.`,
    secretTheirsNow: (tool) => `Kopiera den från ${tool}, hela.`,
  },
  create: {
    title: 'Lägg till en källa',
    tools: 'Ett enkätverktyg',
    toolsBody:
      'Det anropar en adress vid varje svar. SurveyMonkey och Qualtrics skickar inga svar så: importera deras filer.',
    other: 'Ett annat program',
    otherBody: 'Det skickar svar som JSON, med en egen nyckel.',
    otherLink: 'Skapa en API-nyckel',
    apiTitle: 'Skapa en API-nyckel',
    hookTitle: (tool) => `Ta emot webhookar från ${tool}`,
    submitKey: 'Skapa nyckeln',
    submitHook: 'Skapa adressen',
    key: (name) => `Det här är nyckeln till ”${name}”.`,
    secret: (name) => `Det här är hemligheten för ”${name}”. Ange den i verktyget.`,
    hook: (name) => `”${name}” har nu en adress.`,
    hookWaits: (name, tool) =>
      `”${name}” har nu en adress. Ställ in den i ${tool} och ange sedan hemligheten därifrån här.`,
  },
  source: {
    setUp: 'Ställ in',
    api: 'Skicka svar till den här adressen med POST, och nyckeln i huvudet ”Authorization”.',
    curl: 'Ett kommando som skickar ett svar; byt ut KEY mot nyckeln:',
    script: 'Det här skriptet skickar varje svar. Skriv in hemligheten på dess andra rad.',
    showScript: 'Visa skriptet',
    copyLines: 'Kopiera raderna',
    test: 'Testa',
    testBody:
      'Skickar ett påhittat anrop, signerat som verktyget skulle göra, ända fram till där det skulle sparas.',
    submitTest: 'Skicka ett test',
    change: 'Ändra',
    saved: (name) => `Sparade ”${name}”.`,
    key: 'Nyckeln',
    secret: 'Hemligheten',
    keyBody:
      'Den sparas ingenstans i klartext. Har den kommit bort, eller har någon sett den? Skapa en ny.',
    secretBody: 'Den sparas krypterad och visas aldrig igen.',
    newKey: 'Skapa en ny nyckel',
    newSecret: 'Skapa en ny hemlighet',
    tellSecret: 'Ange hemligheten',
    tellAnother: 'Ange en annan hemlighet',
    revoke: 'Återkalla',
    revokeBody: 'Inget mer tas emot från källan. Det den har lämnat blir kvar.',
    revokeLink: 'Återkalla källan',
    over: 'Inget tas längre emot från källan. Det den har lämnat blir kvar.',
  },
  key: {
    keyTitle: (name) => `En ny nyckel till ${name}`,
    secretTitle: (name) => `Hemligheten för ${name}`,
    keyBody: 'Den gamla nyckeln slutar fungera direkt: lägg in den nya i programmet snart.',
    secretBody: 'Den gamla hemligheten slutar fungera direkt: verktyget måste känna till den nya.',
    submitKey: 'Skapa en ny nyckel',
    submitSecret: 'Ange hemligheten',
    made: (name) => `Det här är den nya nyckeln till ”${name}”.`,
    madeSecret: (name) => `Det här är den nya hemligheten för ”${name}”. Ange den i verktyget.`,
    told: (name) => `Hemligheten för ”${name}” är angiven.`,
  },
  sample: {
    title: (name) => `Testa ${name}`,
    link: 'Skicka ett testsvar',
    lead: 'Tar ett testsvar ända fram till där det skulle sparas: nyckeln, JSON-texten, vad som läses ut ur den och maskeringen av kommentaren. Inget sparas.',
    result: 'Vad det blev',
    key: 'Nyckel',
    keyHint: 'Den som programmet har. Tomt: den kontrolleras inte.',
    keyFits: 'Nyckeln stämmer.',
    keyNotChecked: 'Nyckeln kontrollerades inte.',
    body: 'Testsvar',
    bodyHint: 'Det programmet skulle skicka, som JSON.',
    place: ({ survey, touchpoint, segments }) => {
      const parts = [
        ...(touchpoint === null ? [] : [`Kontaktpunkt: ${touchpoint}`]),
        ...Object.entries(segments).map(([dimension, segment]) => `${dimension}: ${segment}`),
      ]
      const into = survey === null ? 'En ny enkät' : `Enkät: ${survey}`
      return `${[into, ...parts].join('. ')}.`
    },
    become: {
      show: 'Maskeringen är säker på kommentaren: den skulle kunna visas utan att någon granskar den.',
      review: 'Maskeringen är inte säker på kommentaren: någon måste granska den först.',
      never: 'Kommentaren skulle inte sparas.',
    },
    back: 'Tillbaka till källan',
  },
  withdrawals: {
    title: 'Undanta svar',
    titleOf: (name) => `Undanta svar från ${name}`,
    body: 'Det som skickats av misstag kan undantas från alla siffror, och tas med igen. Det som skickas senare räknas.',
    link: 'Välj vilka svar',
    which: 'Vilka svar',
    whichBody:
      'De som kom de här dagarna, enligt företagets tidszon. Ett svar som skickats igen utan ändring kom när det skickades första gången. Där det ännu inte noterades när ett svar kom gäller svarets egen dag.',
    from: 'Från',
    to: 'Till och med',
    fromHint: 'Tomt: från det första.',
    toHint: 'Tomt: till det sista.',
    look: 'Se vad det skulle göra',
    span: (from, to) => {
      if (from !== null && from === to) return `som kom ${write.day(from)}`
      if (from !== null && to !== null) return `som kom ${write.day(from)} – ${write.day(to)}`
      if (from !== null) return `som kommit sedan ${write.day(from)}`
      return to === null ? 'som har kommit' : `som kom t.o.m. ${write.day(to)}`
    },
    wouldTake: (count, span) =>
      count === 0 ? `Det finns inga svar ${span}.` : `${answers(count)} ${span}.`,
    stays: 'Det som en fil eller en annan källa också har lämnat blir kvar.',
    submit: (count) => `Undanta ${answers(count)}`,
    done: (count) => `Undantog ${answers(count)}. Du kan ta med dem igen.`,
    none: 'Det fanns inget att undanta.',
    outOf: (count, span) => `${answers(count)} ${span}`,
    madeAt: (moment) => `undantogs ${moment}`,
    putBack: 'Ta med igen',
    putBackOf: (what) => `Ta med igen ${what}`,
    putBackTitle: 'Ta med svar igen',
    submitPutBack: (count) => `Ta med ${answers(count)} igen`,
    doneBack: (count) => `${answers(count)} är med i alla siffror igen.`,
    noneBack: 'De var redan med igen.',
  },
  revocation: {
    title: (name) => `Återkalla ${name}?`,
    body: 'Inget mer tas emot från källan, och det kan inte ångras. Svaren den har lämnat blir kvar.',
    submit: 'Återkalla',
    done: (name) => `”${name}” är återkallad.`,
  },
  tested: (rating, day, comment) =>
    `Ur ett påhittat anrop skulle betyget ${rating} från ${write.day(day)} tas emot` +
    `${comment === null ? '' : `, med kommentaren ”${comment}”`}. Inget sparades.`,
  notTaken: (reason) => `Ur ett påhittat anrop skulle inget tas emot: ${reason}`,
}

import type { Fault, FaultCode } from '#nps/fault.ts'
import type { AdminMessages } from '#messages/admin/language.ts'
import { write } from '#messages/sv-words.ts'

const FAULTS: Record<Exclude<FaultCode, keyof typeof TELLING>, string> = {
  missing: 'Fyll i det här.',
  'too long': 'Det här är för långt. Korta ned det.',
  'not an e-mail address': 'Det här är ingen e-postadress. Skriv den i formen namn@exempel.se.',
  'too short': 'Använd minst 10 tecken. Några ord i rad är lätta att minnas.',
  'easily guessed':
    'Det här är lätt att gissa. Välj något annat än ditt namn, din adress eller ett vanligt lösenord.',
  taken: 'Någon med den här e-postadressen kan redan logga in.',
  'no role': 'Välj vad personen får göra.',
  'wrong sign-in': 'E-postadressen eller lösenordet stämmer inte.',
  'wrong password': 'Det här är inte ditt nuvarande lösenord.',
  'wrong code': 'Det här är inte koden. Programmet skriver ut den där det startades.',
  'wrong pairing code':
    'Ingen skärm visar den här koden just nu. En kod gäller i tio minuter och för en skärm: läs av den igen.',
  'not a time': 'Det här är inget klockslag. Skriv det som 07:00.',
  'same time': 'Det här är samma tid som början. Välj en annan.',
  'not a scale': 'Skriv ett tal från 0,5 till 3, till exempel 1,25.',
  'not a turn': 'Skriv hela sekunder från 5 till 3600, till exempel 30.',
  'last administrator':
    'Det här är den enda administratören som kan logga in. Gör först någon annan till administratör.',
  'name taken': 'Något annat har eller har haft det här namnet. Välj ett annat.',
  'name of a part':
    'Ett segment som slagits ihop med det här har det namnet. Ångra den sammanslagningen och slå ihop dem åt andra hållet.',
  'nothing chosen': 'Välj ett av alternativen.',
  'not a time zone': 'Det här är ingen tidszon som vi känner till. Välj en i listan.',
  'not a day': 'Det här är ingen dag. Skriv den som 2026-11-20.',
  'ends too soon': 'Det här är före den första dagen. Välj den dagen eller en senare.',
  'not a colour': 'Det här är ingen färg. Skriv den med sex siffror, som #1f3fe0.',
  'no picture': 'Välj en fil först.',
  'picture too large': 'Filen är större än 1 MB. Spara logotypen mindre.',
  'too many pixels': 'Bilden har mer än 4 miljoner pixlar. Spara den mindre.',
  'an SVG':
    'En SVG kan innehålla skript och hämta saker från andra ställen, så vi tar inte emot sådana. Spara logotypen som PNG, minst 200 pixlar hög.',
  'not a picture': 'Det här är ingen PNG eller JPEG som vi kan läsa. Spara logotypen som PNG.',
  'not an address': 'Det här är ingen adress. Skriv hela, som https://chat.example.com/hooks/….',
  'no such word':
    'Texten innehåller inte de orden. Skriv dem som de står där; det som redan är maskerat förblir maskerat.',
  'no such response':
    'Enkäten har inget svar med det id:t. Slå upp det i enkätverktyget: stora och små bokstäver skiljs åt.',
  interlaced: 'PNG-filen är sammanflätad (interlaced), och det läser vi inte. Spara den utan det.',
}

const TELLING = {
  refused: ({ words = '' }: Fault) => words,
  wait: ({ seconds = 0 }: Fault) => `För många försök. Försök igen om ${spanOf(seconds)}.`,
  overlaps: ({ other = '' }: Fault) =>
    `Några av dagarna ingår redan i ${other}. Ett svar hör till en omgång, så två omgångar delar inga dagar.`,
  'not a number': ({ least = 0, most = 0 }: Fault) =>
    `Skriv ett heltal från ${write.whole(least)} till ${write.whole(most)}.`,
  'not delivered': ({ words = '' }: Fault) =>
    `Det gick inte att leverera: ${words}. Inget är sparat. Kontrollera att adressen är hel och att servern kan nå den.`,
  'no such accent': ({ instead = '' }: Fault) =>
    `Ord i den här färgen går inte att läsa mot bakgrunden. Den närmaste som går är ${instead}.`,
}

/** What is wrong with a field, and what to do. */
export const faults: AdminMessages['fault'] = (fault) => {
  const { code } = fault
  return code in TELLING
    ? TELLING[code as keyof typeof TELLING](fault)
    : FAULTS[code as keyof typeof FAULTS]
}

function spanOf(seconds: number): string {
  if (seconds > 90) return `${write.whole(Math.ceil(seconds / 60))} minuter`
  return seconds === 1 ? 'en sekund' : `${write.whole(seconds)} sekunder`
}

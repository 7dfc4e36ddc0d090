import type { AdminMessages } from '#messages/admin/language.ts'
import { locale } from '#messages/sv-words.ts'
import { tenthsIn } from '#messages/tenths.ts'

/** `/admin/benchmarks` and the pages below it. */
export const benchmarks: AdminMessages['benchmarks'] = {
  title: 'Jämförelsevärden',
  body: 'Andras värden att jämföra våra med: branschens, en konkurrents, en rapports. De som får se intranätssidan ser dem; skärmarna visar dem inte.',
  none: 'Det finns inget jämförelsevärde ännu. Lägg till värdet från en rapport eller för branschen, med källa.',
  caution:
    'Andra frågar andra människor, vid andra tillfällen och med andra ord. Jämför först med hur det har varit hos er.',
  onlyOf: (survey) => `Bara för ${survey}`,
  value: tenthsIn(locale),
  sourceOf: (source, day) => `${source}, ${day}`,
  add: 'Lägg till ett jämförelsevärde',
  submitAdd: 'Lägg till det',
  added: (name) => `Lade till ${name}.`,
  changed: (name) => `Sparade ${name}.`,
  fields: {
    name: 'Vems värde',
    nameHint: 'Som läsarna ser det: ”Elbolag i Sverige”.',
    value: 'Värde',
    valueHint: 'Från −100 till 100, med högst en decimal.',
    source: 'Var det kommer ifrån',
    sourceHint: 'Vem som mätte det, och i vilken rapport.',
    link: 'Adress',
    linkHint: 'Börjar med https://. Får lämnas tomt.',
    on: 'När',
    onHint: 'När det mättes eller publicerades.',
    survey: 'För vilken enkät',
    allSurveys: 'Alla enkäter',
  },
  removal: 'Ta bort det',
  removalBody: 'Läsarna ser det inte längre. I 30 dagar kan det återställas.',
  remove: 'Ta bort jämförelsevärdet',
  removed: (name) => `Tog bort ${name}. Under ”Borttagna” kan det återställas.`,
  removedTitle: 'Borttagna',
  removedOn: (day) => `Togs bort ${day}`,
  putBack: 'Återställ',
  putBackOf: (name) => `Återställ ${name}`,
  isBack: (name) => `${name} är tillbaka.`,
}

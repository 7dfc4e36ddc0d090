import { tenthsIn } from '#messages/tenths.ts'

const tenths = tenthsIn('en-GB')

/** `/admin/benchmarks` and the pages below it. */
export const benchmarks = {
  title: 'Benchmarks',
  body: 'Scores of others, to compare ours with: of the trade, of a competitor, of a report. People who may see the intranet page see them; screens do not.',
  none: 'There is no benchmark yet. Add the score of a report or of your trade, with where it comes from.',
  caution:
    'Others ask other people, at other moments and in other words. Compare with your own past first.',
  onlyOf: (survey: string) => `Only for ${survey}`,
  value: tenths,
  sourceOf: (source: string, day: string) => `${source}, ${day}`,
  add: 'Add a benchmark',
  submitAdd: 'Add it',
  added: (name: string) => `Added ${name}.`,
  changed: (name: string) => `Saved ${name}.`,
  fields: {
    name: 'Whose score',
    nameHint: 'As readers see it: “Energy suppliers in Sweden”.',
    value: 'Score',
    valueHint: 'From −100 to 100, with one decimal at most.',
    source: 'Where it comes from',
    sourceHint: 'Who measured it, in which report.',
    link: 'Its address',
    linkHint: 'Beginning with https://. May be left empty.',
    on: 'When',
    onHint: 'When it was measured or published.',
    survey: 'For which survey',
    allSurveys: 'All surveys',
  },
  removal: 'Remove it',
  removalBody: 'Readers do not see it any more. For 30 days it can be put back.',
  remove: 'Remove the benchmark',
  removed: (name: string) => `Removed ${name}. Under “Removed” it can be put back.`,
  removedTitle: 'Removed',
  removedOn: (day: string) => `Removed on ${day}`,
  putBack: 'Put back',
  putBackOf: (name: string) => `Put back ${name}`,
  isBack: (name: string) => `${name} is back.`,
}

import { write } from '#messages/en-words.ts'
import type { Category } from '#nps/rating.ts'

const { whole } = write

const LEANS: Record<Category, string> = {
  promoter: 'mostly promoters',
  passive: 'mostly passives',
  detractor: 'mostly detractors',
}

const LANGUAGES: Record<'en' | 'sv' | 'pl' | 'de' | 'zh' | 'any', string> = {
  en: 'English',
  sv: 'Swedish',
  pl: 'Polish',
  de: 'German',
  zh: 'Chinese',
  any: 'Any language',
}

/** `/admin/themes` and the pages below it. */
export const themes = {
  title: 'Themes',
  body: 'What comments are about. A comment has a theme when it has one of its words; whoever reviews it can say otherwise. Figures are of every comment that is kept, whether it may be shown or not.',
  none: 'There is no theme yet.',
  survey: 'Survey',
  figuresOf: (survey: string) => `Figures of ${survey}, in its window.`,
  progress: (remaining: number, of: number) =>
    `Going through the comments with what has changed: about ${whole(remaining)} of ${whole(of)} are left. Load the page again to see how far it is.`,
  noFigures: 'No figures yet',
  hidden: 'Hidden from readers',
  move: { earlier: 'Earlier', later: 'Later' },
  moveOf: {
    earlier: (name: string) => `Move ${name} one place earlier`,
    later: (name: string) => `Move ${name} one place later`,
  },
  moved: (name: string, place: number) => `${name} stands in place ${whole(place)}.`,
  add: 'Add a theme',
  submitAdd: 'Add and choose words',
  added: (name: string) => `Added ${name}. It needs words.`,
  name: 'Name',
  nameHint: 'As readers see it. Its address stays when the name changes.',
  shown: 'Readers',
  yes: 'See it',
  no: 'Do not see it',
  noHint: 'Comments are told by it all the same.',
  words: 'Words',
  wordsBody:
    'With commas or each on a line of its own. price* is every word that begins so, *service every word that ends so, *preis* every word that has it in it. Several words are a phrase. Capitals and accents do not matter. Chinese words are found wherever they stand.',
  language: (language: keyof typeof LANGUAGES) => LANGUAGES[language],
  preview: 'See what it would find',
  previewTitle: 'What these words would find',
  found: (found: number, of: number) =>
    of === 0
      ? 'There are no comments yet.'
      : `${whole(found)} of the last ${whole(of)} comments${found > 0 ? ', for example:' : '.'}`,
  notSaved: 'Nothing is saved yet.',
  saved: (name: string) => `Saved ${name}. Comments are gone through anew with its words.`,
  removal: 'Remove it',
  removalBody:
    'Comments stay. That they had this theme is forgotten, even where somebody had said so.',
  remove: 'Remove the theme',
  removed: (name: string) => `Removed ${name}.`,
  suggestions: {
    title: 'Suggestions',
    link: 'What else people write about',
    body: 'Phrases of the latest comments that are no theme’s words, but that promoters or detractors write more than others do, or those whose comments have no theme.',
    none: 'Nothing stands out. Suggestions need at least ten comments with the same words.',
    unknown: 'Language not known',
    comments: (comments: number, without: number) =>
      `${whole(comments)} comments, ${whole(without)} without a theme`,
    lean: (lean: Category) => LEANS[lean],
    addTo: 'Theme',
    addToOf: (phrase: string) => `Theme for ${phrase}`,
    add: 'Add to it',
    make: 'Make a theme',
    ignore: 'Ignore',
    added: (phrase: string, theme: string) => `“${phrase}” is a word of ${theme} now.`,
    ignored: (phrase: string) => `“${phrase}” is suggested no more.`,
    makeTaken: (phrase: string) => `There is a theme ${phrase} already: add the word to it.`,
  },
}

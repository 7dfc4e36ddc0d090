import type { Category } from '#nps/rating.ts'
import { shuffled, type Random } from './random.ts'

/** What a comment is about; the last three belong to their part of the story. */
export type Subject = 'general' | 'delivery' | 'support' | 'late' | 'better' | 'callback'

/** The subjects, in the order in which they are chosen from. */
export const SUBJECTS: readonly Subject[] = [
  'general',
  'delivery',
  'support',
  'late',
  'better',
  'callback',
]

/** Comments of one kind, all different. */
export type Deck = readonly string[]

/** All comments of one language. */
export type Decks = Readonly<Record<Category, Readonly<Record<Subject, Deck>>>>

/** Takes the next comment from a deck. */
export type Draw = (deck: Deck) => string

/** Draws for what is there already; every fourth comment stays back for the answers to come. */
export function drawKnown(random: Random): Draw {
  return drawInTurn((deck) => shuffled(random, deck.filter(isKnown)))
}

/** Draws for the answers to come: first what nobody has read yet, then the others. */
export function drawFresh(random: Random): Draw {
  return drawInTurn((deck) => {
    const fresh = deck.filter((text, index) => !isKnown(text, index))
    return [...shuffled(random, fresh), ...shuffled(random, deck.filter(isKnown))]
  })
}

function isKnown(_text: string, index: number): boolean {
  return index % 4 !== 3
}

/** Goes round a deck in the order it was first put in, so that a comment never returns early. */
function drawInTurn(order: (deck: Deck) => Deck): Draw {
  const turns = new Map<Deck, Iterator<string, never>>()
  return (deck) => {
    const turn = turns.get(deck) ?? roundAndRound(order(deck))
    turns.set(deck, turn)
    return turn.next().value
  }
}

function* roundAndRound(deck: Deck): Generator<string, never> {
  if (deck.length === 0) throw new RangeError('A deck needs at least one comment')
  for (;;) yield* deck
}

/** How many comments a wall has for an hour. An even number: it shows them in pairs. */
export const ROUND = 30

/** Rolls a transaction back and brings out what would have become of it. */
export class TakenBack extends Error {
  readonly answer: unknown

  constructor(answer: unknown) {
    super('What was done was taken back.')
    this.answer = answer
  }
}

/** What a transaction that ends by throwing `TakenBack` brought out. */
export async function takenBack<Answer>(written: Promise<unknown>): Promise<Answer> {
  try {
    await written
  } catch (error) {
    if (error instanceof TakenBack) return error.answer as Answer
    throw error
  }
  throw new Error('What was only to be tried has been done.')
}

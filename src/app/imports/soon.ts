/** How long a page waits for what takes long, in milliseconds; then it says so and asks again. */
const PATIENCE = 1500

/** What there is soon; `null` when it takes longer. */
export function soon<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  return Promise.race([
    answer,
    new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE).unref()),
  ])
}

/** What is said to people who are not looking: in a chat, in a mail. In the language of the company. */
export interface Notes {
  /** A screen that has not reported for long, since a moment in milliseconds since 1970. */
  readonly screenMissing: (screen: string, seenAt: number, timeZone: string) => string
  readonly screenBack: (screen: string) => string
  /** A screen by its name, and where it hangs, which may be empty. */
  readonly screen: (name: string, place: string) => string
}

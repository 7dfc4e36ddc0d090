/** What the log of the drop folder says of an error: the code that the system gives, else its message. */
export function detailsOf(error: unknown): { error: string } {
  const { code, message } = error as NodeJS.ErrnoException
  return { error: code ?? message }
}

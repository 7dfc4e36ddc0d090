/** Whoever reads only the first lines closes the pipe; what was to be done is done all the same. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

/** Prints a line for the person at the shell. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Prints a line about something that went wrong. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`)
}

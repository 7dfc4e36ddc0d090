const LONGEST = 254

/** Whether something is one address, as people have them: what else mail programs would read into it is none. */
export function isMailAddress(text: string): boolean {
  return text.length <= LONGEST && /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[\p{L}\p{N}.-]+$/u.test(text)
}

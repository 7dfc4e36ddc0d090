/**
 * Whether a password is one of those that are tried first: a few common words, years or rows of keys,
 * one after the other, with figures and signs around them or in the place of letters.
 */
export function isCommonPassword(password: string): boolean {
  return isMadeOfCommon(password.toLowerCase())
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' },
}

function asLetter(sign: string): string {
  return LETTERS[sign] ?? sign
}

/** From the lists of the commonest that have leaked: what stays of them without figures and signs. */
const WORDS = `
  password passwort losenord haslo passord contrasena motdepasse parola wachtwoord salasana adgangskode
  passw0rd pass word admin administrator root user login welcome valkommen willkommen witaj changeme
  default secret letmein temp test testing guest master server system access manager office company
  qwertyuiop qwerty qwertz qwertzuiop azerty azertyuiop asdfghjkl asdfgh asdf zxcvbnm zxcvbn yxcvbnm
  qazwsxedc qazwsx 1qaz2wsx 3edc 1q2w3e4r5t 1q2w3e4r 1q2w3e q1w2e3r4t5 q1w2e3r4 zaq12wsx
  abcdefghij abcdefgh abcdef abcd abc iloveyou loveyou love lovely sunshine princess monkey dragon
  football baseball basketball soccer hockey superman batman spiderman pokemon starwars trustno
  whatever shadow michael jennifer jessica ashley daniel charlie thomas jordan hunter killer summer
  winter autumn spring sommar vinter sommer sommer lato zima january february march april june july
  august september october november december monday friday internet computer samsung google facebook
  linkedin microsoft windows mustang ferrari porsche mercedes chocolate cookie butterfly flower angel
  freedom forever family friend friends hello hej hallo czesc bonjour mother father brother sister
  baby nothing qwe asd zxc nps wall`

const COMMON: readonly string[] = WORDS.trim().split(/\s+/)

/** So many of them in a row are a phrase rather than a word. */
const FEW = 3

function isMadeOfCommon(text: string): boolean {
  const asLetters = text.replace(/[013457@$!]/g, asLetter)
  const has = (word: string, at: number) =>
    text.startsWith(word, at) || asLetters.startsWith(word, at)
  /** The fewest common words that make what stands before each place; figures and signs are for nothing. */
  const fewest = Array<number>(text.length + 1).fill(Infinity)
  fewest[0] = 0
  for (const [at, before] of fewest.entries()) {
    const reach = (end: number, words: number) =>
      (fewest[end] = Math.min(fewest[end] ?? Infinity, words))
    if (at < text.length && !/\p{L}/u.test(text.charAt(at))) reach(at + 1, before)
    for (const word of COMMON) if (has(word, at)) reach(at + word.length, before + 1)
  }
  return (fewest.at(-1) ?? Infinity) <= FEW
}

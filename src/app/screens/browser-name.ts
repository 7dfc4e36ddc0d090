/** What a browser calls itself, coarsely: `Samsung, Chrome 69`. Empty when it says nothing that we know. */
export function browserName(userAgent: string): string {
  const kind = KINDS.find(([, pattern]) => pattern.test(userAgent))?.[0]
  const [engine, pattern] = ENGINES.find(([, one]) => one.test(userAgent)) ?? []
  const version = pattern?.exec(userAgent)?.[1]
  return [kind, engine && version && `${engine} ${version}`].filter(Boolean).join(', ')
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['Samsung', /Tizen|SMART-TV|SamsungBrowser/],
  ['LG', /Web0S|webOS/],
  ['BrightSign', /BrightSign/],
  ['Android', /Android/],
  ['ChromeOS', /CrOS/],
  ['Windows', /Windows/],
  ['iPad or iPhone', /iPad|iPhone/],
  ['Mac', /Macintosh/],
  ['Linux', /Linux/],
]

const ENGINES: readonly (readonly [string, RegExp])[] = [
  ['Edge', /Edg\/(\d+)/],
  ['Firefox', /Firefox\/(\d+)/],
  ['Chrome', /Chrom(?:e|ium)\/(\d+)/],
  ['Safari', /Version\/(\d+).*Safari/],
]

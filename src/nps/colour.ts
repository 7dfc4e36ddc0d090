/** A colour as it is written in style sheets: `#` and six hex digits, in small letters. */
export type Colour = `#${string}`

/** Reads `#1f3fe0`, `1F3FE0` or `#13e`; `null` for anything else. */
export function parseColour(text: string): Colour | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text.trim().toLowerCase())?.[1]
  if (!digits) return null
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`
}

/** How much two colours stand out from each other, from 1 to 21 (WCAG 2.2). */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
export function luminanceOf(colour: Colour): number {
  return luminance(linearOf(colour))
}

/** A colour mixed with so much of another, from 0 to 1. */
export function mixOf(colour: Colour, other: Colour, share: number): Colour {
  const [one, two] = [channelsOf(colour), channelsOf(other)]
  return colourOf(one.map((channel, index) => channel + ((two[index] ?? 0) - channel) * share))
}

/**
 * The colour of the same hue, as near in lightness as can be, that is accepted; `null` when none is.
 * Lightness is that of Oklab (Ottosson 2020); where the screen cannot show so much colour, there is less.
 */
export function nearestColour(
  colour: Colour,
  isAccepted: (colour: Colour) => boolean,
): Colour | null {
  const [lightness, a, b] = oklabOf(colour)
  for (let step = 0; step <= STEPS; step += 1)
    for (const sign of [-1, 1]) {
      const wanted = lightness + (sign * step) / STEPS
      if (wanted < 0 || wanted > 1) continue
      const near = step === 0 ? colour : shown([wanted, a, b])
      if (isAccepted(near)) return near
    }
  return null
}

const STEPS = 200

type Triple = [number, number, number]

function channelsOf(colour: Colour): Triple {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as Triple
}

function colourOf(channels: readonly number[]): Colour {
  const bytes = channels.map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

function linearOf(colour: Colour): Triple {
  return channelsOf(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as Triple
}

function luminance([red, green, blue]: Triple): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function oklabOf(colour: Colour): Triple {
  const [r, g, b] = linearOf(colour)
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ]
}

function linearOfOklab([lightness, a, b]: Triple): Triple {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}

/** With as much of its colour as a screen can show. */
function shown([lightness, a, b]: Triple): Colour {
  for (let share = 1; share > 0; share -= 0.05) {
    const linear = linearOfOklab([lightness, a * share, b * share])
    if (linear.every((value) => value > -0.0005 && value < 1.0005)) return colourOf(encoded(linear))
  }
  return colourOf(encoded(linearOfOklab([lightness, 0, 0])))
}

function encoded(linear: Triple): number[] {
  return linear.map((value) =>
    value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055,
  )
}

import { createHash } from 'node:crypto'
import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'
import { PAPERS } from '#nps/accent.ts'
import { luminanceOf } from '#nps/colour.ts'
import type { FaultCode } from '#nps/fault.ts'
import type { DrawnLogo, Ground } from '#store/logo.ts'

/** The pixels of a picture, four bytes each: red, green, blue and how solid it is. */
interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** More pixels than any logo needs; so many are unpacked in 16 MB. */
const MOST_PIXELS = 4_000_000

/** As large as the largest screen shows it. */
const LARGEST = { width: 1024, height: 256 }

/**
 * Draws a logo anew, no larger than it is shown: of the file that was given nothing but the colours
 * of its pixels is kept. Returns why not when it cannot.
 */
export function drawLogo(file: Uint8Array): Omit<DrawnLogo, 'saysName'> | FaultCode {
  const pixels = unpack(Buffer.from(file))
  if (typeof pixels === 'string') return pixels
  const { width, height, data } = shrunk(trimmed(pixels))
  const png = PNG.sync.write(Object.assign(new PNG({ width, height }), { data: Buffer.from(data) }))
  const version = createHash('sha256').update(png).digest('hex').slice(0, 16)
  return {
    png: new Uint8Array(png),
    version,
    width,
    height,
    ground: groundOf({ width, height, data }),
  }
}

function unpack(file: Buffer): Pixels | FaultCode {
  try {
    if (file.subarray(0, 8).equals(PNG_START)) return unpackPng(file)
    if (file.subarray(0, 3).equals(JPEG_START)) return unpackJpeg(file)
  } catch (error) {
    return /maxResolution|maxMemory/i.test(String(error)) ? 'too many pixels' : 'not a picture'
  }
  return /<svg[\s>]/i.test(file.subarray(0, 4_096).toString('latin1')) ? 'an SVG' : 'not a picture'
}

const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const JPEG_START = Buffer.from([0xff, 0xd8, 0xff])

/** What the header says bounds what the library unpacks, unless the picture is interlaced. */
function unpackPng(file: Buffer): Pixels | FaultCode {
  const [width, height, interlaced] = [file.readUInt32BE(16), file.readUInt32BE(20), file[28]]
  if (width * height > MOST_PIXELS) return 'too many pixels'
  if (interlaced !== 0) return 'interlaced'
  return PNG.sync.read(file)
}

function unpackJpeg(file: Buffer): Pixels {
  return jpeg.decode(file, {
    useTArray: true,
    maxResolutionInMP: MOST_PIXELS / 1_000_000,
    maxMemoryUsageInMB: 256,
  })
}

/** Without the clear margins around it, which would keep it from standing in line with words. */
function trimmed({ width, height, data }: Pixels): Pixels {
  const solid = { left: width, right: 0, top: height, bottom: 0 }
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < SEEN) continue
      solid.left = Math.min(solid.left, x)
      solid.right = Math.max(solid.right, x + 1)
      solid.top = Math.min(solid.top, y)
      solid.bottom = y + 1
    }
  const { left, right, top, bottom } = solid
  if (right === 0) return { width, height, data }
  const to = new Uint8Array((right - left) * (bottom - top) * 4)
  for (let y = top; y < bottom; y += 1) {
    const row = data.subarray((y * width + left) * 4, (y * width + right) * 4)
    to.set(row, (y - top) * row.length)
  }
  return { width: right - left, height: bottom - top, data: to }
}

/** How solid a pixel is that can be seen at all, of 255. */
const SEEN = 8

/** Each new pixel is the mean of those that it stands for; what is not solid weighs less. */
function shrunk({ width, height, data }: Pixels): Pixels {
  const scale = Math.min(1, LARGEST.width / width, LARGEST.height / height)
  const size = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
  const to = new Uint8Array(size.width * size.height * 4)
  const columns = spans(width, size.width)
  const rows = spans(height, size.height)
  for (let y = 0; y < size.height; y += 1)
    for (let x = 0; x < size.width; x += 1) {
      to.set(meanOf(data, width, columns(x), rows(y)), (y * size.width + x) * 4)
    }
  return { ...size, data: to }
}

/** From where to where the old pixels go that one of the new ones stands for. */
type Span = readonly [from: number, to: number]

function spans(from: number, to: number): (index: number) => Span {
  const edge = (index: number): number => Math.round((index * from) / to)
  return (index) => [edge(index), edge(index + 1)]
}

function meanOf(
  data: Uint8Array,
  width: number,
  [left, right]: Span,
  [top, bottom]: Span,
): number[] {
  const sums = [0, 0, 0]
  let solid = 0
  for (let y = top; y < bottom; y += 1)
    for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4) {
      const weight = data[at + 3] ?? 0
      for (let channel = 0; channel < 3; channel += 1)
        sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0) * weight
      solid += weight
    }
  const pixels = Math.max(1, (right - left) * (bottom - top))
  const weight = Math.max(1, solid)
  return [...sums.map((sum) => Math.round(sum / weight)), Math.round(solid / pixels)]
}

/** How much of a picture has to be clear for the paper to be seen through it. */
const CLEAR = 0.02

/** What of a logo would be lost on a paper before it needs the other one. */
const LOST = 0.25

/** The paper that a logo can be seen on; one that is solid brings its own. */
function groundOf({ data }: Pixels): Ground {
  const seen: number[] = []
  for (let at = 0; at < data.length; at += 4)
    if ((data[at + 3] ?? 0) > 127) seen.push(luminanceOf(colourAt(data, at)))
  if (seen.length > (1 - CLEAR) * (data.length / 4) || seen.length === 0) return 'any'
  const lost = { light: shareLost(seen, 'light'), dark: shareLost(seen, 'dark') }
  if (Math.max(lost.light, lost.dark) < LOST) return 'any'
  return lost.light > lost.dark ? 'dark' : 'light'
}

function shareLost(seen: readonly number[], paper: keyof typeof PAPERS): number {
  const ground = luminanceOf(PAPERS[paper]) + 0.05
  const lost = seen.filter((own) => {
    const ratio = (own + 0.05) / ground
    return Math.max(ratio, 1 / ratio) < 2
  })
  return lost.length / seen.length
}

function colourAt(data: Uint8Array, at: number): `#${string}` {
  return `#${Buffer.from(data.subarray(at, at + 3)).toString('hex')}`
}

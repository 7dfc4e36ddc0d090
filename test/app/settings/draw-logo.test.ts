import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { drawLogo } from '#app/settings/draw-logo.ts'

type Pixel = readonly [red: number, green: number, blue: number, solid: number]

const CLEAR: Pixel = [0, 0, 0, 0]
const INK: Pixel = [20, 40, 60, 255]

function picture(width: number, height: number, at: (x: number, y: number) => Pixel): PNG {
  const png = new PNG({ width, height })
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) png.data.set(at(x, y), (y * width + x) * 4)
  return png
}

/** A ring of a colour on clear ground, with margins. */
const ring = (ink: Pixel) =>
  picture(300, 200, (x, y) => (Math.abs(Math.hypot(x - 150, y - 100) - 60) < 20 ? ink : CLEAR))

function drawn(file: Uint8Array) {
  const logo = drawLogo(file)
  if (typeof logo === 'string') throw new Error(`refused: ${logo}`)
  return logo
}

describe('drawLogo(file)', () => {
  it('draws a PNG anew, without its clear margins and whatever else is in the file', () => {
    const file = PNG.sync.write(ring(INK))
    const text = Buffer.from('tEXtSecret\0made by Kim')
    const chunk = Buffer.alloc(text.length + 8)
    chunk.writeUInt32BE(text.length - 4)
    text.copy(chunk, 4)
    chunk.writeUInt32BE(crc(text), text.length + 4)
    const withText = Buffer.concat([file.subarray(0, 33), chunk, file.subarray(33)])
    const logo = drawn(withText)
    expect(logo).toMatchObject({ width: 159, height: 159, ground: 'light' })
    expect(Buffer.from(logo.png).toString('latin1')).not.toContain('Kim')
    expect(logo).toEqual(drawn(file))
    const again = PNG.sync.read(Buffer.from(logo.png))
    expect([...again.data.subarray(79 * 159 * 4 + 40, 79 * 159 * 4 + 44)]).toEqual(INK)
  })

  it('draws no larger than it is shown', () => {
    const logo = drawn(PNG.sync.write(picture(1800, 600, () => INK)))
    expect(logo).toMatchObject({ width: 768, height: 256, ground: 'any' })
    const wide = drawn(PNG.sync.write(picture(2000, 10, () => INK)))
    expect(wide).toMatchObject({ width: 1024, height: 5 })
  })

  it('takes a JPEG, which brings its own ground', () => {
    const { width, height, data } = picture(40, 30, () => [200, 10, 10, 255])
    const file = jpeg.encode({ width, height, data }, 90).data
    expect(drawn(file)).toMatchObject({ width: 40, height: 30, ground: 'any' })
  })

  it('finds out on which paper it can be seen', () => {
    expect(drawn(PNG.sync.write(ring([245, 245, 245, 255]))).ground).toBe('dark')
    expect(drawn(PNG.sync.write(ring([120, 120, 120, 255]))).ground).toBe('any')
  })

  it('refuses what is no such picture, and says why', () => {
    const bytes = (text: string) => Buffer.from(text)
    expect(drawLogo(bytes('<?xml version="1.0"?><svg xmlns="x"><script/></svg>'))).toBe('an SVG')
    expect(drawLogo(bytes('GIF89a'))).toBe('not a picture')
    expect(drawLogo(new Uint8Array())).toBe('not a picture')
    const png = PNG.sync.write(ring(INK))
    expect(drawLogo(png.subarray(0, 60))).toBe('not a picture')
    expect(drawLogo(png.subarray(0, 20))).toBe('not a picture')
    expect(drawLogo(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]))).toBe('not a picture')
  })

  it('unpacks no picture that claims to be huge, nor an interlaced one', () => {
    const png = PNG.sync.write(ring(INK))
    const huge = Buffer.from(png)
    huge.writeUInt32BE(40_000, 16)
    huge.writeUInt32BE(40_000, 20)
    expect(drawLogo(huge)).toBe('too many pixels')
    const interlaced = Buffer.from(png)
    interlaced[28] = 1
    expect(drawLogo(interlaced)).toBe('interlaced')
    const { width, height, data } = picture(8, 8, () => INK)
    const jpg = Buffer.from(jpeg.encode({ width, height, data }, 90).data)
    const frame = jpg.indexOf(Buffer.from([0xff, 0xc0]))
    jpg.writeUInt16BE(40_000, frame + 5)
    jpg.writeUInt16BE(40_000, frame + 7)
    expect(drawLogo(jpg)).toBe('too many pixels')
  })
})

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

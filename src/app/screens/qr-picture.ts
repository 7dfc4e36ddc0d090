import type { QrPicture } from '#nps/pairing.ts'

/** A text as a QR code. What draws it is loaded when an unpaired wall is first shown. */
export async function qrPicture(text: string): Promise<QrPicture> {
  const { encode } = await import('uqr')
  const { size, data } = encode(text, { ecc: 'L', boostEcc: true, border: 0 })
  return { size, path: data.map(rowOf).join('') }
}

/** The dark modules of a row, each run of them as one rectangle. */
function rowOf(row: readonly boolean[], y: number): string {
  const cells = row.map((isDark) => (isDark ? '1' : '0')).join('')
  return [...cells.matchAll(/1+/g)]
    .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('')
}

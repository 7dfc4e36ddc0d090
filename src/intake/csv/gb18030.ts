/**
 * Whether bytes are Chinese in GB18030: all of them decode, and most double bytes are among the
 * 3,755 common characters or the punctuation. Western and Cyrillic texts may decode as well, but
 * come out as rare characters.
 */
export async function looksChinese(blocks: AsyncIterable<Uint8Array>): Promise<boolean> {
  const decoder = new TextDecoder('gb18030', { fatal: true })
  const tally = { lead: 0, double: 0, common: 0 }
  try {
    for await (const block of blocks) {
      decoder.decode(block, { stream: true })
      tallyDoubles(tally, block)
    }
    decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
  return tally.double >= FEWEST && tally.common >= tally.double * 0.85
}

/** Two accents side by side may be one common character; so many are no accident. */
const FEWEST = 8

interface Doubles {
  /** The first of two bytes that the end of a block has parted; 0 for none. */
  lead: number
  double: number
  common: number
}

function tallyDoubles(tally: Doubles, block: Uint8Array): void {
  for (const byte of block) {
    if (tally.lead === 0) {
      if (byte > 0x80) tally.lead = byte
      continue
    }
    tally.double++
    if (byte >= 0xa1 && isCommonLead(tally.lead)) tally.common++
    tally.lead = 0
  }
}

/** Rows 1-3 of the code table are punctuation, letters and digits, rows 16-55 the common characters. */
function isCommonLead(lead: number): boolean {
  return (lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7)
}

/** All bytes of a body; `null` as soon as there are too many. `said` is how many it says it has. */
export async function gatherBytes(
  parts: AsyncIterable<Uint8Array>,
  most: number,
  said: string | null | undefined,
): Promise<Uint8Array | null> {
  if (Number(said ?? 0) > most) return null
  const all: Uint8Array[] = []
  let length = 0
  for await (const part of parts) {
    length += part.length
    if (length > most) return null
    all.push(part)
  }
  return Buffer.concat(all)
}

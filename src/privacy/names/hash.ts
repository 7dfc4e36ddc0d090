/** The hash of a text, 32 bits. */
export function hashOf(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return stirred(hash)
}

/** One hash of two numbers, 32 bits; the order counts. */
export function mix(one: number, other: number): number {
  return stirred(Math.imul(one, 0x9e3779b1) + other)
}

/** Every bit of what comes out depends on every bit of what goes in (the end of MurmurHash3). */
function stirred(hash: number): number {
  let bits = hash
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) | 0
}

import { isIPv6 } from 'node:net'

/** What is counted as one address: whoever has an IPv6 address has all of its /64. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!isIPv6(plain)) return plain
  const [head = [], tail = []] = plain.split('::').map((half) => (half ? half.split(':') : []))
  const gap = Array.from({ length: 8 - head.length - tail.length }, () => '0')
  const network = [...head, ...gap, ...tail].slice(0, 4)
  return network.map((group) => parseInt(group, 16).toString(16)).join(':')
}

import { describe, expect, it } from 'vitest'
import { networkOf } from '#auth/network.ts'

describe('networkOf(address)', () => {
  it('is an IPv4 address itself, however it came', () => {
    expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
    expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1')
  })

  it.each([
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8:0:0:1::', '2001:db8:0:0'],
    ['2001:DB8::ffff:1', '2001:db8:0:0'],
    ['2001:db8:0:1::1', '2001:db8:0:1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('is the /64 of %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

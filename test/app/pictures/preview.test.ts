import { describe, expect, it } from 'vitest'
import { previewOf } from '#app/pictures/preview.ts'
import type { Viewing } from '#nps/viewing.ts'
import { fullSnapshot } from '#test/support/snapshots.ts'

const services = (viewing: Viewing) => ({
  viewing: { read: async () => viewing, change: () => Promise.reject(new Error('not here')) },
})
const ORIGIN = 'https://nps.example'

describe('previewOf(services, origin, snapshot)', () => {
  it('is the board of the same survey and segment, at another address for every number', async () => {
    const snapshot = fullSnapshot({ segment: { id: 'north', name: 'North' } })
    expect(await previewOf(services('anyone'), ORIGIN, snapshot)).toEqual({
      address: `${ORIGIN}/board.png?survey=relationship&segment=north&v=17`,
      ...{ width: 1200, height: 630 },
    })
  })

  it('is none where nobody has said at which address we are', async () => {
    expect(await previewOf(services('anyone'), null, fullSnapshot())).toBeNull()
  })

  it.each(['known', 'key'] as const)('is none where boards are for the %s', async (viewing) => {
    expect(await previewOf(services(viewing), ORIGIN, fullSnapshot())).toBeNull()
  })
})

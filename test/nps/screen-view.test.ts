import { describe, expect, it } from 'vitest'
import { UNPAIRED } from '#nps/screen.ts'
import { screenView } from '#nps/screen-view.ts'

describe('screenView(showing)', () => {
  it('has the scores of segments only where they are shown beside each other', () => {
    const scenes = [{ scene: 'segments', seconds: 30 }] as const
    const everybody = { audience: 'wall', survey: null, segment: null }
    expect(screenView(UNPAIRED)).toEqual(everybody)
    expect(screenView({ ...UNPAIRED, scenes })).toEqual({ ...everybody, isSplit: true })
    expect(screenView({ ...UNPAIRED, scenes, segment: '3' })).not.toHaveProperty('isSplit')
  })
})

import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import type { SettingsForm } from '#app/settings/given-settings.ts'
import { LARGEST_LOGO, settingsDesk } from '#app/settings/settings-desk.ts'
import { timeZonesWith } from '#app/settings/time-zones.ts'
import { changeNumber } from '#store/changes.ts'
import { DEFAULT_SETTINGS } from '#store/settings.ts'
import { writingInThisThread } from '#test/support/writing.ts'

function desk() {
  const parts = writingInThisThread()
  return { desk: settingsDesk(parts), changes: () => parts.reader.read(changeNumber) }
}

const FORM: SettingsForm = {
  companyName: 'Nordlys',
  timeZone: 'Europe/Oslo',
  language: 'en',
  window: 'quarter',
  days: '',
  group: '4',
  comments: '12',
  headline: '40',
  accentLight: '',
  accentDark: '',
}

describe('SettingsDesk.change(form)', () => {
  it('takes what can be taken, and counts a change', async () => {
    const { desk: at, changes } = desk()
    expect(await at.read()).toEqual(DEFAULT_SETTINGS)
    await at.change({ ...FORM, companyName: '  Nordlys \n Energi ' })
    expect(await at.read()).toEqual({
      ...DEFAULT_SETTINGS,
      companyName: 'Nordlys Energi',
      timeZone: 'Europe/Oslo',
      language: 'en',
      window: { kind: 'calendar', unit: 'quarter' },
      minimums: { group: 4, comments: 12, headline: 40 },
      accent: null,
    })
    expect(await changes()).toBe(1)
  })

  it('reads back what it has written', async () => {
    const { desk: at } = desk()
    await at.change({ ...FORM, window: 'rolling', days: '30', accentLight: '#8a1538' })
    const typed = await at.typed()
    expect(typed).toMatchObject({ window: 'rolling', days: '30', accentLight: '#8a1538' })
    const before = await at.read()
    await at.change(typed)
    expect(await at.read()).toEqual(before)
  })

  it('refuses all of it when something is wrong, each by its field', async () => {
    const { desk: at, changes } = desk()
    const wrong = {
      companyName: ' ',
      timeZone: 'Europe/Atlantis',
      language: 'tlh',
      window: 'rolling',
      days: '0',
      group: '2',
      comments: '1e3',
      headline: '',
      accentLight: '#ffcc00',
      accentDark: 'red',
    }
    expect(await at.change(wrong)).toEqual({
      faults: {
        companyName: { code: 'missing' },
        timeZone: { code: 'not a time zone' },
        language: { code: 'nothing chosen' },
        days: { code: 'not a number', least: 1, most: 3660 },
        group: { code: 'not a number', least: 3, most: 10_000 },
        comments: { code: 'not a number', least: 3, most: 10_000 },
        headline: { code: 'missing' },
        accentLight: { code: 'no such accent', instead: expect.stringMatching(/^#/) as string },
        accentDark: { code: 'not a colour' },
      },
    })
    expect(await at.change({ ...FORM, window: 'week' })).toHaveProperty('faults.window')
    expect([await at.read(), await changes()]).toEqual([DEFAULT_SETTINGS, 0])
  })

  it('takes the colour that it offers instead', async () => {
    const { desk: at } = desk()
    const refused = await at.change({ ...FORM, accentLight: '#ffcc00' })
    if (!('faults' in refused)) throw new Error('a pale yellow was taken')
    const instead = refused.faults['accentLight']?.instead ?? ''
    expect(await at.change({ ...FORM, accentLight: instead })).toHaveProperty('settings')
  })
})

const PICTURE = PNG.sync.write(new PNG({ width: 20, height: 10 }))

describe('SettingsDesk.changeLogo(file, saysName)', () => {
  it('keeps the picture, and may put it elsewhere without another file', async () => {
    const { desk: at, changes } = desk()
    expect(await at.changeLogo(PICTURE, false)).toEqual({ done: true })
    const before = await at.picture()
    expect(before).toMatchObject({ width: 20, height: 10, saysName: false })
    expect(await at.changeLogo(new Uint8Array(), true)).toEqual({ done: true })
    expect(await at.picture()).toEqual({ ...before, saysName: true })
    expect(await at.changeLogo(new Uint8Array(), true)).toEqual({
      faults: { logo: { code: 'no picture' } },
    })
    expect(await changes()).toBe(2)
    await at.removeLogo()
    expect([await at.logo(), await at.picture(), await changes()]).toEqual([null, null, 3])
  })

  it('refuses no file, one that is too large and one that is no picture', async () => {
    const { desk: at, changes } = desk()
    const fault = async (file: Uint8Array | null) => {
      const refused = await at.changeLogo(file, false)
      return 'faults' in refused ? refused.faults['logo']?.code : null
    }
    expect(await fault(null)).toBe('picture too large')
    expect(await fault(new Uint8Array(LARGEST_LOGO + 1))).toBe('picture too large')
    expect(await fault(new Uint8Array())).toBe('no picture')
    expect(await fault(new Uint8Array(9))).toBe('not a picture')
    expect(await changes()).toBe(0)
  })
})

describe('timeZonesWith(used)', () => {
  it('has every zone once, by its part of the world, and the one in use even if it has an odd name', () => {
    const groups = timeZonesWith('CET')
    const zones = [...groups.values()].flat().map(({ value }) => value)
    expect(new Set(zones).size).toBe(zones.length)
    for (const zone of ['UTC', 'CET', 'Europe/Stockholm', 'America/Argentina/Ushuaia'])
      expect(zones).toContain(zone)
    expect(groups.get('America')).toContainEqual({
      value: 'America/Argentina/Ushuaia',
      label: 'Argentina / Ushuaia',
    })
  })
})

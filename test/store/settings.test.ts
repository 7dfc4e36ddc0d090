import { describe, expect, it } from 'vitest'
import { changeSettings, DEFAULT_SETTINGS, readSettings } from '#store/settings.ts'
import { freshDatabase } from '#test/support/database.ts'

describe('readSettings(connection)', () => {
  it('is what holds until somebody chooses otherwise', async () => {
    const { reader } = freshDatabase()
    expect(await reader.read(readSettings)).toEqual(DEFAULT_SETTINGS)
    expect(DEFAULT_SETTINGS).toMatchObject({
      window: { kind: 'rolling', days: 90 },
      minimums: { group: 5, comments: 10, headline: 30 },
    })
  })
})

describe('changeSettings(connection, settings)', () => {
  it('changes some and leaves the others', async () => {
    const { reader, writer } = freshDatabase()
    const companyName = 'Nordlys “Energi”\nAS'
    await writer.write((connection) => changeSettings(connection, { companyName }))
    await writer.write((connection) => changeSettings(connection, { timeZone: 'Europe/Oslo' }))
    const changed = { ...DEFAULT_SETTINGS, companyName, timeZone: 'Europe/Oslo' }
    expect(await reader.read(readSettings)).toEqual(changed)
  })

  it('takes the last word', async () => {
    const { reader, writer } = freshDatabase()
    const window = { kind: 'calendar', unit: 'quarter' } as const
    await writer.write((connection) =>
      changeSettings(connection, { window: { kind: 'rolling', days: 30 } }),
    )
    await writer.write((connection) => changeSettings(connection, { window }))
    expect(await reader.read(readSettings)).toEqual({ ...DEFAULT_SETTINGS, window })
  })
})

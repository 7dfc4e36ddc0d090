import { describe, expect, it } from 'vitest'
import { attachment } from '#app/attachment.ts'

describe('attachment(name)', () => {
  it('names a file, in any script, and nothing else', () => {
    expect(attachment('nps-a.csv')).toBe(
      `attachment; filename="nps-a.csv"; filename*=UTF-8''nps-a.csv`,
    )
    expect(attachment('nps-客户".csv')).toBe(
      `attachment; filename="nps-___.csv"; filename*=UTF-8''nps-%E5%AE%A2%E6%88%B7%22.csv`,
    )
    expect(attachment(`(*)'`)).toContain(`UTF-8''%28%2A%29%27`)
  })
})

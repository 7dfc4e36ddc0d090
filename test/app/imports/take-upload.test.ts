import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeUpload } from '#app/imports/take-upload.ts'
import { safeName, UploadFolder } from '#app/imports/upload-folder.ts'
import { freshFolder } from '#test/support/database.ts'

function folder() {
  const path = join(freshFolder(), 'uploads')
  return { path, uploads: new UploadFolder(path) }
}

function posted(body: FormData, headers: Record<string, string> = {}): Request {
  return new Request('http://here/', { method: 'POST', body, headers })
}

function form(bytes: string, name = 'results.csv', field = 'file'): FormData {
  const data = new FormData()
  data.set(field, new File([bytes], name))
  return data
}

describe('takeUpload(request, folder, mostBytes)', () => {
  it('keeps the bytes as they are, under their name, where nobody else may look', async () => {
    const { uploads, path } = folder()
    const taken = await takeUpload(posted(form('Rating\n9\n', 'März 2026.csv')), uploads, 100)
    if (typeof taken === 'string') throw new Error(taken)
    expect(taken.name).toBe('März 2026.csv')
    expect(taken.key).toMatch(/^[0-9a-f]{32}$/)
    expect(readFileSync(taken.path, 'utf8')).toBe('Rating\n9\n')
    expect(statSync(taken.path).mode & 0o777).toBe(0o600)
    expect(statSync(path).mode & 0o777).toBe(0o700)
    await uploads.remove(taken.key)
    expect(readdirSync(path)).toEqual([])
  })

  it('takes just so many bytes, and keeps nothing of a file with one more', async () => {
    const { uploads, path } = folder()
    expect(await takeUpload(posted(form('x'.repeat(1000))), uploads, 1000)).toHaveProperty('key')
    const before = readdirSync(path).length
    expect(await takeUpload(posted(form('x'.repeat(1001))), uploads, 1000)).toBe('too large')
    expect(readdirSync(path)).toHaveLength(before)
  })

  it('does not even begin to read what says that it is too large', async () => {
    const { uploads } = folder()
    const request = posted(form('x'), { 'content-length': '1000000000' })
    expect(await takeUpload(request, uploads, 1000)).toBe('too large')
    expect(request.bodyUsed).toBe(false)
  })

  it.each([
    ['an empty field of a form that was sent too soon', form('', '')],
    ['a file in a field of another name', form('Rating\n9\n', 'a.csv', 'other')],
  ])('finds no file in %s', async (_, data) => {
    const { uploads, path } = folder()
    expect(await takeUpload(posted(data), uploads, 1000)).toBe('no file')
    expect(readdirSync(path)).toEqual([])
  })

  it('finds no file in what is no such form', async () => {
    const { uploads } = folder()
    const body = new URLSearchParams({ file: 'results.csv' })
    const request = new Request('http://here/', { method: 'POST', body })
    expect(await takeUpload(request, uploads, 1000)).toBe('no file')
  })

  it('keeps nothing of a form that breaks off', async () => {
    const { uploads, path } = folder()
    const body =
      '--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nRating\n9'
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    const request = new Request('http://here/', { method: 'POST', body, headers })
    expect(await takeUpload(request, uploads, 1000)).toBe('broken off')
    expect(readdirSync(path)).toEqual([])
  })
})

describe('new UploadFolder(folder)', () => {
  it('deletes what an earlier run has left', async () => {
    const { path, uploads } = folder()
    const taken = await takeUpload(posted(form('Rating\n9\n')), uploads, 1000)
    const left = typeof taken === 'string' ? '' : taken.path
    expect(existsSync(left)).toBe(true)
    new UploadFolder(path)
    expect(readdirSync(path)).toEqual([])
  })
})

describe('safeName(fileName)', () => {
  it.each([
    ['results.csv', 'results.csv'],
    ['C:\\Users\\Anna\\results.csv', 'results.csv'],
    ['../../etc/passwd', 'passwd'],
    ['..', 'upload'],
    ['', 'upload'],
    ['.hidden', 'hidden'],
    ['a\u0000b\n.csv', 'ab.csv'],
    [`${'ä'.repeat(200)}.xlsx`, `${'ä'.repeat(75)}.xlsx`],
  ])('makes of %j %j', (given, safe) => expect(safeName(given)).toBe(safe))
})

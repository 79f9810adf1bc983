import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codes, inFolder, opened } from '../journal.fixture.js'
import { verify } from '../verify/verify.js'
import { readEntries } from './read-entries.js'

async function makeJournal(folder: string): Promise<{ path: string; bytes: Buffer }> {
  const journal = await opened(folder)
  await journal.append('item.typed', { item: 1, note: '矿机' })
  await journal.append('item.typed', { item: 2, text: '"\\\u0007' })
  await journal.close()
  const path = join(folder, 'journal.ndjson')
  return { path, bytes: readFileSync(path) }
}

const kindsOf = (folder: string) => [...readEntries(folder)].map(({ kind }) => kind)

describe('an entry whose writing was interrupted', () => {
  it('is told from tampering at whatever byte it broke off, is kept, recorded, and followed by others', () =>
    inFolder(async (folder) => {
      const { path, bytes } = await makeJournal(folder)
      for (let cut = 1; cut < bytes.length; cut += 7) {
        const torn = bytes.subarray(0, cut)
        const atLineEnd = bytes[cut - 1] === 10
        writeFileSync(path, torn)
        expect((await verify(folder)).verdict).toBe(atLineEnd ? 'intact' : 'torn')
        await (await opened(folder)).close()
        const result = await verify(folder)
        expect(result.verdict).toBe('intact')
        expect(readFileSync(path).subarray(0, cut)).toEqual(torn)
        const isWhole = atLineEnd || bytes[cut] === 10
        expect(codes(result).includes('repaired-tail')).toBe(!isWhole)
      }
    }))

  it('may break off again while it is being repaired', () =>
    inFolder(async (folder) => {
      const { path, bytes } = await makeJournal(folder)
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.nat(), async (first, second) => {
          const cut = 1 + (first % (bytes.length - 1))
          writeFileSync(path, bytes.subarray(0, cut))
          await (await opened(folder)).close()
          const repaired = readFileSync(path)
          writeFileSync(path, repaired.subarray(0, cut + (second % (repaired.length - cut))))
          expect((await verify(folder)).verdict).not.toBe('broken')
          await (await opened(folder)).close()
          expect((await verify(folder)).verdict).toBe('intact')
        }),
        { numRuns: 100 },
      )
    }))

  it('may be followed by zeros, as file systems leave them', () =>
    inFolder(async (folder) => {
      const { path, bytes } = await makeJournal(folder)
      for (const cut of [bytes.length, bytes.length - 1, bytes.length - 40, bytes.length - 900]) {
        writeFileSync(path, Buffer.concat([bytes.subarray(0, cut), Buffer.alloc(4096)]))
        expect((await verify(folder)).verdict).toBe('torn')
        await (await opened(folder)).close()
        expect((await verify(folder)).verdict).toBe('intact')
      }
    }))

  it('is not what an altered entry looks like', () =>
    inFolder(async (folder) => {
      const { path, bytes } = await makeJournal(folder)
      for (const altered of ['x', ',', '\u0018', '\\']) {
        writeFileSync(path, Buffer.concat([bytes.subarray(0, -2), Buffer.from(`${altered}\n`)]))
        expect((await verify(folder)).verdict).toBe('broken')
      }
      writeFileSync(path, Buffer.concat([bytes, Buffer.from('{"foreign":true}')]))
      expect((await verify(folder)).verdict).toBe('broken')
    }))

  it('cannot be feigned by naming other bytes than those that lie there', () =>
    inFolder(async (folder) => {
      const { path, bytes } = await makeJournal(folder)
      writeFileSync(path, bytes.subarray(0, -40))
      await (await opened(folder)).close()
      const text = readFileSync(path, 'latin1')
      writeFileSync(path, text.replace('\u0018\u0018\n', '0\u0018\u0018\n'), 'latin1')
      expect((await verify(folder)).verdict).toBe('broken')
      expect(kindsOf(folder)).toContain('item.typed')
    }))
})

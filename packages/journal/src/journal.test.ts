import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEntries } from './chain/read-entries.js'
import { digests } from './hash/digests.js'
import { headText } from './head.js'
import { codes, inFolder, opened } from './journal.fixture.js'
import { openJournal } from './open-journal.js'
import { verify } from './verify/verify.js'

describe('a journal', () => {
  it('holds what was appended, in order, chained, and verifies', () =>
    inFolder(async (folder) => {
      const journal = await opened(folder)
      const receipts = await Promise.all(
        [1, 2, 3].map((item) => journal.append('item.typed', { item, make: '比特大陆' })),
      )
      const head = await journal.close()
      expect(receipts.map(({ seq }) => seq)).toEqual([2, 3, 4])
      const entries = [...readEntries(folder)]
      expect(entries.map(({ kind }) => kind)).toEqual([
        'journal.opened',
        'item.typed',
        'item.typed',
        'item.typed',
        'journal.closed',
      ])
      expect(entries[2]?.body).toEqual({ item: 2, make: '比特大陆' })
      expect(entries[2]?.prevSha256).toBe(entries[1]?.sha256)
      expect(entries[2]?.prevSm3).toBe(receipts[0]?.sm3)
      const result = await verify(folder, { head: headText(head) })
      expect(result).toMatchObject({ verdict: 'intact', entries: 5, anchored: true, faults: 0, head })
      expect(codes(result)).toEqual(['anchor-held'])
    }))

  it('can be checked with a hash tool alone', () =>
    inFolder(async (folder) => {
      const journal = await opened(folder)
      await journal.append('item.typed', { item: 1 })
      await journal.close()
      for (const line of readFileSync(join(folder, 'journal.ndjson'), 'utf8').trimEnd().split('\n')) {
        const [, text = '', sha256 = '', sm3 = ''] = /^(.*),"sha256":"(\w+)","sm3":"(\w+)"}$/.exec(line) ?? []
        expect(digests(`${text}}`)).toEqual({ sha256, sm3 })
      }
    }))

  it('goes on in a second session, and says when the first was not closed', () =>
    inFolder(async (folder) => {
      const first = await opened(folder)
      await first.append('item.typed', { item: 1 })
      await first.close()
      // As after power loss: nothing was closed, and the lock stays behind.
      const path = join(folder, 'journal.ndjson')
      writeFileSync(path, readFileSync(path, 'utf8').replace(/.*journal.closed.*\n$/, ''))
      writeFileSync(join(folder, 'journal.lock'), '')
      const second = await opened(folder)
      await second.append('item.typed', { item: 2 })
      await second.close()
      const [opening, ...rest] = [...readEntries(folder)]
      const reopening = rest.find(({ kind }) => kind === 'journal.opened')
      expect(reopening?.body).toMatchObject({ session: 2, journal: opening?.body['journal'] })
      const result = await verify(folder)
      expect(result.verdict).toBe('intact')
      expect(codes(result)).toEqual(['session-unclosed'])
    }))

  it('has one writer', () =>
    inFolder(async (folder) => {
      const journal = await opened(folder)
      expect(await openJournal(folder, { by: [] })).toMatchObject({
        problem: { code: 'in-use', params: { pid: process.pid } },
      })
      await journal.close()
      await (await opened(folder)).close()
    }))

  it('adds nothing to a journal that does not verify, and nothing after its close', () =>
    inFolder(async (folder) => {
      const journal = await opened(folder)
      await journal.append('item.typed', { item: 1 })
      await journal.close()
      await expect(journal.append('item.typed', {})).rejects.toMatchObject({ code: 'closed' })
      await expect(journal.personal('holder.name', 'x')).rejects.toMatchObject({ code: 'closed' })
      const path = join(folder, 'journal.ndjson')
      writeFileSync(path, readFileSync(path, 'utf8').replace('"item":1', '"item":2'))
      const before = readFileSync(path)
      expect(await openJournal(folder, { by: [] })).toMatchObject({ problem: { code: 'not-opened-broken' } })
      expect(readFileSync(path)).toEqual(before)
    }))

  it('refuses its own kinds, what is no JSON, and entries beyond all measure; and goes on', () =>
    inFolder(async (folder) => {
      const journal = await opened(folder)
      expect(() => journal.append('journal.closed', {})).toThrow(TypeError)
      expect(() => journal.append('Item', {})).toThrow(TypeError)
      await expect(journal.append('a.b', { at: new Date() })).rejects.toThrow(TypeError)
      await expect(journal.append('a.b', { text: 'x'.repeat(17 * 1024 * 1024) })).rejects.toThrow(RangeError)
      await journal.append('a.b', {}, { by: 'officer 2' })
      await journal.close()
      expect(await verify(folder)).toMatchObject({ verdict: 'intact', entries: 3 })
    }))
})

describe('what lies beside the chain', () => {
  it('keeps attachments byte for byte, from bytes and from a stream', () =>
    inFolder(async (folder) => {
      const journal = await opened(folder)
      const bytes = Buffer.from('{"STATUS":[{nan}]}\0')
      const whole = await journal.attach(bytes, { name: 'reply.BIN', about: { item: 'A-17' } })
      const pieces = await journal.attach(stream(bytes), { name: 'again.bin' })
      await journal.close()
      expect(whole).toMatchObject({
        ...digests(bytes),
        bytes: bytes.length,
        file: `attachments/${digests(bytes).sha256}.bin`,
      })
      expect(pieces.file).toBe(whole.file)
      expect(readFileSync(join(folder, whole.file))).toEqual(bytes)
      expect(await verify(folder)).toMatchObject({ verdict: 'intact' })
      writeFileSync(join(folder, whole.file), 'other')
      writeFileSync(join(folder, 'attachments', 'stray.jpg'), 'stray')
      expect(codes(await verify(folder))).toEqual(['file-altered', 'file-unlisted'])
    }))

  it('keeps personal values outside the chain, and destroys them with their salt', () =>
    inFolder(async (folder) => {
      const journal = await opened(folder)
      const ref = await journal.personal('holder.name', '张三丰')
      const other = await journal.personal('witness.name', '张三丰')
      await journal.append('item.held', { holder: ref })
      expect(ref.sha256).not.toBe(other.sha256)
      const kept = readFileSync(join(folder, 'personal', `${ref.personal}.json`), 'utf8')
      expect(kept).toContain('张三丰')
      expect(digests(kept)).toEqual({ sha256: ref.sha256, sm3: ref.sm3 })
      await journal.erase(ref, 'request of the person concerned')
      expect(readdirSync(join(folder, 'personal'))).toEqual([`${other.personal}.json`])
      await expect(journal.erase(ref, 'again')).rejects.toThrow(RangeError)
      await journal.close()
      expect(readFileSync(join(folder, 'journal.ndjson'), 'utf8')).not.toContain('张三丰')
      const result = await verify(folder)
      expect(result.verdict).toBe('intact')
      expect(codes(result)).toEqual(['personal-erased'])
      writeFileSync(join(folder, 'personal', `${other.personal}.json`), kept)
      expect(codes(await verify(folder))).toContain('personal-altered')
    }))

  it('completes an erasure that was interrupted', () =>
    inFolder(async (folder) => {
      const journal = await opened(folder)
      const ref = await journal.personal('holder.name', 'x')
      const path = join(folder, 'personal', `${ref.personal}.json`)
      const kept = readFileSync(path)
      await journal.erase(ref, 'basis')
      await journal.close()
      writeFileSync(path, kept)
      expect(await verify(folder)).toMatchObject({
        verdict: 'intact',
        findings: [{ code: 'personal-not-erased', severity: 'warning' }, {}],
      })
      await (await opened(folder)).close()
      expect(existsSync(path)).toBe(false)
    }))

  it('lists outputs in a manifest that other tools can read', () =>
    inFolder(async (folder) => {
      const journal = await opened(folder)
      writeFileSync(join(folder, 'inventory.csv'), 'item\n')
      const attachment = await journal.attach(Buffer.from('photo'), { name: 'a.jpg' })
      const [file] = await journal.manifest(['inventory.csv'])
      expect(file).toMatchObject({ path: 'inventory.csv', bytes: 5, ...digests('item\n') })
      await expect(journal.manifest(['../x'])).rejects.toThrow(RangeError)
      await journal.close()
      const sums = readFileSync(join(folder, 'manifest.sha256'), 'utf8')
      expect(sums).toBe(`${attachment.sha256}  ${attachment.file}\n${digests('item\n').sha256}  inventory.csv\n`)
      expect(await verify(folder)).toMatchObject({ verdict: 'intact' })
      writeFileSync(join(folder, 'inventory.csv'), 'items\n')
      expect(codes(await verify(folder))).toEqual(['file-altered'])
    }))

  it('writes anchors: text, code and time-stamp request', () =>
    inFolder(async (folder) => {
      const journal = await opened(folder)
      await journal.append('item.typed', { item: 1 })
      const head = await journal.anchor()
      await journal.append('item.typed', { item: 2 })
      await journal.close()
      const text = readFileSync(join(folder, 'anchors', 'head-2.txt'), 'utf8')
      expect(text.trim()).toBe(headText(head))
      expect(readFileSync(join(folder, 'anchors', 'head-2.svg'), 'utf8')).toMatch(/^<svg /)
      expect(readFileSync(join(folder, 'anchors', 'head-2.tsq')).includes(Buffer.from(head.sha256, 'hex'))).toBe(true)
      expect(await verify(folder, { head: text })).toMatchObject({
        verdict: 'intact',
        anchored: true,
        findings: [{ params: { seq: 2, after: 2 } }],
      })
    }))
})

async function* stream(bytes: Buffer): AsyncGenerator<Buffer> {
  for (const byte of bytes) yield await Promise.resolve(Buffer.from([byte]))
}

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Entry, isRecord, seal } from '../chain/entry.js'
import { headText, type Head } from '../head.js'
import { codes, inFolder, opened } from '../journal.fixture.js'
import { verify } from './verify.js'

const entryCount = 24

/** A journal that all tests share, and a second folder to put altered forms of it into. */
async function withJournal(use: (parts: Parts) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const journal = await opened(join(folder, 'original'))
    const heads: Head[] = []
    for (let item = 1; item <= entryCount - 2; item++)
      heads.push(await journal.append('item.typed', { item, note: '矿机 №' }))
    heads.push(await journal.close())
    const altered = join(folder, 'altered')
    mkdirSync(altered)
    const path = join(altered, 'journal.ndjson')
    copyFileSync(join(folder, 'original', 'journal.ndjson'), path)
    const bytes = readFileSync(path)
    await use({
      altered,
      bytes,
      lines: bytes.toString('utf8').trimEnd().split('\n'),
      heads,
      write: (text) => writeFileSync(path, text),
    })
  })
}

interface Parts {
  readonly altered: string
  readonly bytes: Buffer
  readonly lines: readonly string[]
  readonly heads: readonly Head[]
  readonly write: (text: string | Buffer) => void
}

let parts: Parts
let finish: () => void
let ended: Promise<void>

beforeAll(async () => {
  await new Promise<void>((ready) => {
    ended = withJournal(async (made) => {
      parts = made
      ready()
      await new Promise<void>((resolve) => (finish = resolve))
    })
  })
})

afterAll(async () => {
  finish()
  await ended
})

const asText = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')

/** Chains lines anew from `from` on, as a forger who knows the format would. */
function rechain(lines: readonly string[], from: number, change: (entry: Entry) => Partial<Entry>): string[] {
  const result = lines.slice(0, from)
  let previous = parse(lines[from - 1])
  for (const line of lines.slice(from)) {
    const { sha256: _, sm3: __, ...entry } = { ...parse(line), ...change(parse(line)) }
    const sealed = seal({ ...entry, prevSha256: previous.sha256, prevSm3: previous.sm3 })
    result.push(sealed.line)
    previous = parse(sealed.line)
  }
  return result
}

function parse(line: string | undefined): Entry {
  if (line === undefined) return { sha256: '0'.repeat(64), sm3: '0'.repeat(64) } as Entry
  const value: unknown = JSON.parse(line)
  if (!isRecord(value)) throw new TypeError(line)
  return value as unknown as Entry
}

describe('verify, without an anchored head', () => {
  it('finds nothing in a journal that nobody touched', async () => {
    parts.write(parts.bytes)
    expect(await verify(parts.altered)).toMatchObject({ verdict: 'intact', entries: entryCount, faults: 0 })
  })

  it('finds any one altered byte, anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(parts.bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(parts.bytes)
        bytes[at] = (bytes[at] ?? 0) ^ change
        parts.write(bytes)
        const result = await verify(parts.altered)
        // The last line's end alone can become a zero, which looks like power loss; all else is a fault.
        expect(result.verdict).toBe(at === bytes.length - 1 && bytes[at] === 0 ? 'torn' : 'broken')
      }),
      { numRuns: 400 },
    )
  })

  it('finds any stretch of bytes deleted, repeated or put in, and says at least that the end is torn', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.integer({ min: 1, max: 700 }),
        fc.constantFrom('delete', 'repeat', 'zeros'),
        async (seed, length, how) => {
          const at = seed % parts.bytes.length
          const stretch = parts.bytes.subarray(at, at + length)
          const before = parts.bytes.subarray(0, at)
          const after = parts.bytes.subarray(how === 'delete' ? at + length : at)
          const put = how === 'delete' ? Buffer.alloc(0) : how === 'repeat' ? stretch : Buffer.alloc(length)
          const bytes = Buffer.concat([before, put, after])
          // Cutting whole lines off the end needs an anchored head.
          fc.pre(!(how === 'delete' && after.length === 0 && (at === 0 || parts.bytes[at - 1] === 10)))
          parts.write(bytes)
          expect((await verify(parts.altered)).verdict).not.toBe('intact')
        },
      ),
      { numRuns: 300 },
    )
  })

  it('finds any one entry deleted, and says which', async () => {
    for (let index = 0; index < entryCount - 1; index++) {
      parts.write(asText(parts.lines.toSpliced(index, 1)))
      const result = await verify(parts.altered)
      expect(result.verdict).toBe('broken')
      expect(result.findings[0]).toMatchObject({ code: 'gap', params: { from: index + 1, to: index + 1 } })
    }
  })

  it('finds any two entries changed for each other, and any one repeated', async () => {
    const index = fc.nat(entryCount - 1)
    await fc.assert(
      fc.asyncProperty(index, index, async (left, right) => {
        fc.pre(left !== right)
        const line = (at: number) => parts.lines[at] ?? ''
        parts.write(asText(parts.lines.with(left, line(right)).with(right, line(left))))
        expect((await verify(parts.altered)).verdict).toBe('broken')
        parts.write(asText(parts.lines.toSpliced(left, 0, line(right))))
        expect((await verify(parts.altered)).verdict).toBe('broken')
      }),
      { numRuns: 60 },
    )
  })

  it('finds an entry put in or replaced by one that is sealed rightly', async () => {
    for (let index = 1; index < entryCount - 1; index++) {
      const forged = rechain(parts.lines.slice(0, index + 1), index, () => ({ body: { item: 999 } }))[index] ?? ''
      parts.write(asText(parts.lines.with(index, forged)))
      expect(codes(await verify(parts.altered))).toContain('link')
      parts.write(asText(parts.lines.toSpliced(index, 0, forged)))
      expect(codes(await verify(parts.altered))).toContain('order')
    }
  })

  it('finds a time put back by one who chains all anew', async () => {
    const back = new Date(Date.parse(parse(parts.lines[9]).at) - 86_400_000).toISOString()
    parts.write(asText(rechain(parts.lines, 9, ({ seq }) => (seq === 10 ? { at: back } : {}))))
    expect(codes(await verify(parts.altered))).toContain('clock-set-back-unrecorded')
  })

  it('reads an empty and a missing journal as broken', async () => {
    parts.write('')
    expect(codes(await verify(parts.altered))).toEqual(['empty'])
    expect(codes(await verify(join(parts.altered, 'nowhere')))).toEqual(['unreadable'])
  })
})

describe('verify, with the anchored head', () => {
  const last = () => headText(parts.heads.at(-1) ?? { seq: 0, sha256: '', sm3: '' })

  it('finds each cut of the tail, also at a line’s end', async () => {
    for (let kept = 1; kept < entryCount; kept++) {
      parts.write(asText(parts.lines.slice(0, kept)))
      expect(await verify(parts.altered)).toMatchObject({ verdict: 'intact' })
      const result = await verify(parts.altered, { head: last() })
      expect(result).toMatchObject({ verdict: 'broken', anchored: false })
      expect(codes(result)).toContain('anchor-tail-cut')
      expect((await verify(parts.altered, { head: parts.heads.at(-1)?.sm3 ?? '' })).verdict).toBe('broken')
    }
  })

  it('finds a chain rewritten from any point, which nothing else can see', async () => {
    for (let from = 1; from < entryCount; from++) {
      parts.write(
        asText(
          rechain(parts.lines, from, ({ seq, body }) => (seq === from + 1 ? { body: { ...body, note: 'x' } } : {})),
        ),
      )
      expect(await verify(parts.altered)).toMatchObject({ verdict: 'intact', entries: entryCount })
      const result = await verify(parts.altered, { head: last() })
      expect(result.verdict).toBe('broken')
      expect(codes(result)).toContain('anchor-forked')
    }
  })

  it('finds a fork that goes on longer than the original, and narrows it down by several heads', async () => {
    const forked = rechain([...parts.lines, ...parts.lines.slice(-1)], 12, ({ seq }) =>
      seq > 12 ? { body: { other: true }, kind: 'item.typed' } : {},
    )
    const longer = rechain(forked, entryCount, () => ({ seq: entryCount + 1 }))
    parts.write(asText(longer))
    expect((await verify(parts.altered)).faults).toBe(0)
    const heads = parts.heads.filter(({ seq }) => [5, 11, 15].includes(seq)).map(headText)
    const result = await verify(parts.altered, { head: heads })
    expect(result.findings.filter(({ code }) => code === 'anchor-held').map(({ seq }) => seq)).toEqual([5, 11])
    expect(result.findings.find(({ code }) => code === 'anchor-forked')?.params).toEqual({ seq: 15, from: 12 })
  })

  it('takes a bare hash as typed from paper, and refuses what is none', async () => {
    parts.write(parts.bytes)
    const typed = (parts.heads.at(-1)?.sha256 ?? '').toUpperCase().replace(/(.{8})/g, '$1 ')
    expect(await verify(parts.altered, { head: typed })).toMatchObject({ verdict: 'intact', anchored: true })
    expect(codes(await verify(parts.altered, { head: 'abc' }))).toEqual(['anchor-unreadable'])
    expect(codes(await verify(parts.altered, { head: 'f'.repeat(64) }))).toEqual(['anchor-absent'])
  })
})

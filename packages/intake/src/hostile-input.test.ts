import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture, wideHeader, wideRow } from './fixture.js'

/** Input that was made to hurt costs neither memory nor the rest of the scan. */
let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

async function large(name: string, chunk: string, times: number): Promise<string> {
  const path = join(at.folder, name)
  const out = createWriteStream(path)
  const bytes = Buffer.from(chunk)
  for (let i = 0; i < times; i++) if (!out.write(bytes)) await once(out, 'drain')
  out.end()
  await once(out, 'close')
  return path
}

describe('hostile tables', () => {
  it('a line of 200 MB is named and does not fill memory', async () => {
    const path = await large('line.csv', 'meter_id,date,'.repeat(75_000), 200)
    const before = process.memoryUsage().rss
    const intake = await at.take([path])
    expect(intake.problems).toEqual([expect.objectContaining({ code: 'intake.line-too-long', severity: 'damaged' })])
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 2 ** 20)
  })

  it('a table of a hundred thousand columns is named', async () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(',')
    const intake = await at.take([at.file('wide.csv', `${names}\n${names}\n`)])
    expect(intake.problems).toEqual([expect.objectContaining({ code: 'intake.too-many-columns', severity: 'damaged' })])
  })

  it('quotation marks that never close, zeros and stray bytes leave the other lines', async () => {
    const good = Array.from({ length: 200 }, (_, i) => wideRow(`M${i}`, '2021-05-11', 1)).join('\n')
    const text = `${wideHeader}\n${good}\n"open${wideRow('X', '2021-05-11', 1)}\n${good.replaceAll('M', 'N')}\n`
    const intake = await at.take([at.file('a.csv', text)])
    expect(intake.problems.some(({ severity }) => severity === 'damaged')).toBe(true)
    expect((await at.readings(intake)).length).toBeGreaterThanOrEqual(200)
  })

  it('any bytes at all become a problem or a table, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (bytes) => {
        const intake = await at.take([at.file('any', bytes)])
        expect(intake.problems.length + intake.sources.length + intake.captures.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  it('a table cut at any byte gives its whole lines and a problem, or fewer lines', async () => {
    const text = Buffer.from(
      `${wideHeader}\n${wideRow('M1', '2021-05-11', '1.25')}\n${wideRow('M2', '2021-05-12', '2.50')}\n`,
    )
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: wideHeader.length + 30, max: text.length }), async (length) => {
        const intake = await at.take([at.file('cut.csv', text.subarray(0, length))])
        expect(
          intake.sources.length + intake.problems.filter(({ severity }) => severity !== 'note').length,
        ).toBeGreaterThan(0)
      }),
      { numRuns: 25 },
    )
  })
})

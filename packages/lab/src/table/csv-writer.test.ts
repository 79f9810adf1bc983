import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { CsvWriter } from './csv-writer.js'

const folder = await mkdtemp(join(tmpdir(), 'lab-csv-'))
afterAll(() => rm(folder, { recursive: true }))

describe('CsvWriter', () => {
  it('writes numbers with fixed decimals', async () => {
    const path = join(folder, 'numbers.csv')
    const writer = new CsvWriter(path)
    const values: readonly (readonly [number, number])[] = [
      [0, 2],
      [0.05, 2],
      [9.999, 2],
      [-1.5, 1],
      [12_345_678, 0],
      [0.0307, 4],
      [1e6, 3],
    ]
    for (const [value, decimals] of values) {
      writer.number(value, decimals)
      writer.byte(10)
    }
    await writer.close()
    expect((await readFile(path, 'utf8')).trim().split('\n')).toEqual([
      '0.00',
      '0.05',
      '10.00',
      '-1.5',
      '12345678',
      '0.0307',
      '1000000.000',
    ])
  })

  it('compresses long files without losing a row', async () => {
    const path = join(folder, 'long.csv.gz')
    const writer = new CsvWriter(path)
    for (let i = 0; i < 300_000; i++) {
      writer.text('石板,')
      writer.number(i, 0)
      writer.byte(10)
      if (writer.full) await writer.rest()
    }
    await writer.close()
    const text = gunzipSync(await readFile(path)).toString('utf8')
    expect(writer.bytes).toBe(Buffer.byteLength(text))
    expect(text.trim().split('\n').length).toBe(300_000)
    expect(text.endsWith('石板,299999\n')).toBe(true)
  })
})

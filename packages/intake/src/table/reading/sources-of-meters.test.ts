import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDuckDb } from '@davylamp/engine'
import { afterAll, expect, it } from 'vitest'
import { takeIn } from '../../take-in.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-sources-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('tells which files hold a meter when several become one relation', async () => {
  const month = (name: string, meters: string[], m: number) => {
    const rows = meters.flatMap((meter) =>
      [1, 2].map((day) => `${meter},2021-0${m}-0${day},${Array.from({ length: 24 }, (_, h) => h).join(',')}`),
    )
    writeFileSync(
      join(folder, name),
      [`meter_id,date,${Array.from({ length: 24 }, (_, h) => `h${h + 1}`).join(',')}`, ...rows].join('\n'),
    )
  }
  month('a.csv', ['M1', 'M2'], 1)
  month('b.csv', ['M2', 'M3'], 2)
  const engine = await openDuckDb({ memoryLimitMb: 300, threads: 1, temporaryFolder: folder })
  const options = { mapFile: null, decimal: null, zone: null, temporaryFolder: folder, onProgress: () => undefined }
  const { tables } = await takeIn([join(folder, 'a.csv'), join(folder, 'b.csv')], engine, options)
  const [relation] = tables.readings
  const rows = await engine.rows(
    `SELECT meter_id, list_sort(list(DISTINCT source)) AS sources FROM "${relation?.sourcesOfMeters}" GROUP BY 1 ORDER BY 1`,
  )
  const names = rows.map((row) => [
    row['meter_id'],
    [row['sources']].flat().map((i) => relation?.sources[Number(i)]?.slice(-5)),
  ])
  expect(names).toEqual([
    ['M1', ['a.csv']],
    ['M2', ['a.csv', 'b.csv']],
    ['M3', ['b.csv']],
  ])
  engine.close()
})

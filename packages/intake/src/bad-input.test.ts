import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture, wideHeader, wideRow } from './fixture.js'

/** What bad input gets: a sentence naming the file, the place and the reason, and everything else still done. */
let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

const good = `${wideHeader}\n${wideRow('M1', '2021-05-11', 1)}\n${wideRow('M1', '2021-05-12', 2)}\n`

describe('files that cannot be used', () => {
  it('names a file of 0 bytes and reads the one beside it', async () => {
    const empty = at.file('in/empty.csv', '')
    at.file('in/good.csv', good)
    const intake = await at.take([join(at.folder, 'in')])
    expect(intake.problems).toContainEqual(
      expect.objectContaining({ code: 'intake.empty', source: empty, severity: 'skipped' }),
    )
    expect(await at.readings(intake)).toHaveLength(2)
  })

  it('counts a file of 0 bytes as damaged when the user named it', async () => {
    const intake = await at.take([at.file('empty.csv', '')])
    expect(intake.problems).toEqual([expect.objectContaining({ code: 'intake.empty', severity: 'damaged' })])
  })

  it('names a path that does not exist', async () => {
    const intake = await at.take([join(at.folder, 'nowhere')])
    expect(intake.problems).toEqual([expect.objectContaining({ code: 'intake.absent', severity: 'damaged' })])
  })

  it('names a folder and a file without permission and reads the rest', async () => {
    const closed = join(at.folder, 'in/closed')
    mkdirSync(closed, { recursive: true })
    const secret = at.file('in/secret.csv', good)
    at.file('in/good.csv', good)
    chmodSync(closed, 0)
    chmodSync(secret, 0)
    const intake = await asNobody(() => at.take([join(at.folder, 'in')]))
    chmodSync(closed, 0o700)
    expect(intake.problems.filter(({ code }) => code === 'intake.no-permission').map(({ source }) => source)).toEqual([
      closed,
      secret,
    ])
    expect(intake.sources.map(({ source }) => source)).toEqual([join(at.folder, 'in/good.csv')])
  })

  it('enters a folder once, however its links turn', async () => {
    at.file('in/a/good.csv', good)
    symlinkSync(join(at.folder, 'in'), join(at.folder, 'in/a/round'))
    symlinkSync('self', join(at.folder, 'in/self'))
    const intake = await at.take([join(at.folder, 'in')])
    expect(intake.sources).toHaveLength(1)
    expect(intake.problems.map(({ code }) => code)).toContain('intake.link-loop')
  })

  it('lists pictures, programs and prose as skipped', async () => {
    at.file('in/a.csv', Buffer.from('89504e470d0a1a0a0000000d49484452000001', 'hex'))
    at.file('in/b.csv', Buffer.from('7f454c4602010100000000000000000003003e00', 'hex'))
    at.file('in/c.csv', 'Dear all,\n\nthe readings come tomorrow.\nRegards\n')
    const intake = await at.take([join(at.folder, 'in')])
    expect(intake.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['intake.foreign.picture', 'skipped'],
      ['intake.foreign.program', 'skipped'],
      ['intake.no-table', 'skipped'],
    ])
  })
})

describe('tables that cannot be guessed', () => {
  it('says which columns were seen and how --map names them', async () => {
    const intake = await at.take([
      at.file('odd.csv', 'Zaehler;Wann;Wieviel\nA;2021-05-11 00:00;1\nA;2021-05-11 01:00;2\n'),
    ])
    expect(intake.problems).toEqual([expect.objectContaining({ code: 'intake.columns-unknown', severity: 'damaged' })])
    expect(intake.problems[0]?.en).toContain('#1 Zaehler, #2 Wann, #3 Wieviel')
    expect(intake.problems[0]?.zh).toContain('meter_id = #1')
  })

  it('reads it once the map says so', async () => {
    const path = at.file('odd.csv', 'Zaehler;Wann;Wieviel\nA;2021-05-11 00:00;1\nA;2021-05-11 01:00;2\n')
    const intake = await at.take([path], { mapFile: 'meter_id = Zaehler\ntime = Wann\nvalue = #3\nunit = kw\n' })
    expect(intake.problems).toEqual([])
    expect(await at.readings(intake)).toEqual([
      { meter_id: 'A', start: '2021-05-11 00:00:00', kw: 1, estimated: false },
      { meter_id: 'A', start: '2021-05-11 01:00:00', kw: 2, estimated: false },
    ])
  })

  it('reads lines without header, parted by \\001, with \\N for nothing', async () => {
    const lines = [
      '007\u00012021-05-11 00:00:00\u00011.5',
      '007\u00012021-05-11 01:00:00\u0001\\N',
      '008\u00012021-05-11 00:00:00\u00012',
    ]
    const path = at.file('part-0000', `${lines.join('\n')}\n`)
    const unnamed = await at.take([path])
    expect(unnamed.problems).toEqual([expect.objectContaining({ code: 'intake.columns-unnamed' })])
    const map = 'separator = \\001\nheader = none\nmeter_id = #1\ntime = #2\nvalue = #3\nunit = kw'
    const rows = await at.readings(await at.take([path], { mapFile: map }))
    expect(rows.map((row) => [row['meter_id'], row['kw']])).toEqual([
      ['007', 1.5],
      ['007', null],
      ['008', 2],
    ])
  })

  it('says when the map fits no table', async () => {
    const intake = await at.take([at.file('good.csv', good)], { mapFile: 'meter_id = Zaehler' })
    expect(intake.problems).toContainEqual(expect.objectContaining({ code: 'intake.map-unused', severity: 'damaged' }))
    expect(await at.readings(intake)).toHaveLength(2)
  })

  it('names a line of the map that says nothing', async () => {
    const intake = await at.take([at.file('good.csv', good)], { mapFile: '# ours\nmeterr = x\n' })
    expect(intake.problems).toContainEqual(expect.objectContaining({ code: 'intake.map-line', line: 2 }))
  })
})

describe('cells that are wrong', () => {
  it('finds the line of a decimal comma and says what to try', async () => {
    const rows = Array.from(
      { length: 1204 },
      (_, i) => `M1,2021-05-${String(1 + (i % 28)).padStart(2, '0')} ${String(i % 24).padStart(2, '0')}:00,${i}`,
    )
    rows[1202] = 'M1,2021-06-01 00:00,"3,14"'
    const path = at.file('long.csv', `meter_id,time,kw\n${rows.join('\n')}\n`)
    const intake = await at.take([path], { mapFile: 'interval = 60\nmeter_id = meter_id' })
    const found = intake.problems.find(({ code }) => code === 'intake.decimal-comma')
    expect(found).toMatchObject({ severity: 'damaged', source: path, line: 1204 })
    expect(found?.en).toContain(
      'Line 1204 is not a number: "3,14". Does this file use a decimal comma? Try --decimal comma.',
    )
    expect(found?.en).toContain('the other 1203 lines were read')
  })

  it('reads decimal commas when told so', async () => {
    const path = at.file('long.csv', 'meter_id;time;kw\nM1;2021-05-11 00:00;3,14\nM1;2021-05-11 01:00;1.003,5\n')
    const rows = await at.readings(await at.take([path], { decimal: 'comma' }))
    expect(rows.map((row) => row['kw'])).toEqual([expect.closeTo(3.14, 5), 1003.5])
  })

  it('names a date in another order among the others', async () => {
    const path = at.file('wide.csv', `${good}${wideRow('M1', '13/5/2021', 1)}\n`)
    const intake = await at.take([path])
    expect(intake.problems).toContainEqual(expect.objectContaining({ code: 'intake.not-a-time', line: 4 }))
    expect(await at.readings(intake)).toHaveLength(2)
  })

  it('does not guess between day and month when nothing tells, and says how to settle it', async () => {
    const path = at.file(
      'wide.csv',
      `${wideHeader}\n${wideRow('M1', '3/5/2021', 1)}\n${wideRow('M1', '4/6/2021', 1)}\n`,
    )
    const intake = await at.take([path])
    expect(intake.problems).toContainEqual(expect.objectContaining({ code: 'intake.date-order', severity: 'damaged' }))
    expect(intake.tables.readings).toEqual([])
    const settled = await at.readings(await at.take([path], { mapFile: 'date = date\ndate_order = day-first' }))
    expect(settled.map((row) => row['day'])).toEqual(['2021-05-03', '2021-06-04'])
  })

  it('counts lines with too few columns, as a cut file has them', async () => {
    const path = at.file('cut.csv', `${good}M1,2021-05-13,1,1,1`)
    const intake = await at.take([path])
    expect(intake.problems).toContainEqual(
      expect.objectContaining({ code: 'intake.line-columns', line: 4, severity: 'damaged' }),
    )
    expect(await at.readings(intake)).toHaveLength(2)
  })
})

describe('containers that are broken', () => {
  it('uses what can be unpacked of a cut gzip file', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => wideRow(`M${i}`, '2021-05-11', (i * 7.31) % 5))
    const packed = gzipSync(`${wideHeader}\n${lines.join('\n')}\n`)
    const path = at.file('cut.csv.gz', packed.subarray(0, packed.length / 2))
    const intake = await at.take([path])
    expect(intake.problems.map(({ code }) => code)).toContain('intake.gzip-cut')
    expect((await at.readings(intake)).length).toBeGreaterThan(500)
  })

  it('stops unpacking what grows beyond honest records', async () => {
    const path = at.file('bomb.csv.gz', gzipSync(Buffer.alloc(300 * 2 ** 20, 'a,b\n')))
    const intake = await at.take([path])
    expect(intake.problems.map(({ code }) => code)).toContain('intake.bomb')
  })
})

/** Runs as a user without rights where the test itself runs as root, to whom nothing is closed. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work()
  const nobody = 65_534
  process.seteuid?.(nobody)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture } from '../fixture.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

/** Two meters for three days, 24 points a day, without a line of names. */
const headerless = ['0051', '0052']
  .flatMap((meter) =>
    [11, 12, 13].map((day) => [meter, `2021-05-${day}`, ...Array.from({ length: 24 }, (_, i) => 1 + i / 10)].join(',')),
  )
  .join('\n')

describe('a table of days without names', () => {
  it('is told how to be named, with its own columns', async () => {
    const intake = await at.take([at.file('a.csv', headerless)])
    const [found] = intake.problems
    expect(found).toMatchObject({ code: 'intake.points-unnamed', severity: 'damaged' })
    expect(found?.en).toContain('date = #2, values = #3 .. #26')
    expect(found?.zh).toContain('values = #3 .. #26')
  })

  it('whose map names the first point only says which are left out, and what to write', async () => {
    const mapFile = 'header = none\nmeter_id = #1\ntime = #2\nvalue = #3\nunit = kwh\n'
    const intake = await at.take([at.file('a.csv', headerless)], { mapFile })
    const unused = intake.problems.find(({ code }) => code === 'intake.points-unused')
    expect(unused?.severity).toBe('damaged')
    expect(unused?.en).toContain('date = #2 and values = #3 .. #26')
    expect(unused?.params).toMatchObject({ count: 23 })
  })

  it('is read whole with the lines that are suggested', async () => {
    const mapFile = 'header = none\nmeter_id = #1\ndate = #2\nvalues = #3 .. #26\nunit = kwh\n'
    const intake = await at.take([at.file('a.csv', headerless)], { mapFile })
    expect(intake.problems).toEqual([])
    expect(await at.readings(intake)).toHaveLength(6)
  })
})

describe('other columns of numbers beside the value', () => {
  it('are noted when the map leaves several out, and not when the file is guessed', async () => {
    const text = `m,t,a,b,c,d\n${Array.from({ length: 48 }, (_, i) => `M1,2021-05-${11 + Math.floor(i / 24)} ${String(i % 24).padStart(2, '0')}:00,${i},${i},${i},7`).join('\n')}\n`
    const mapped = await at.take([at.file('a.csv', text)], {
      mapFile: 'meter_id = m\ntime = t\nvalue = a\nunit = kwh\n',
    })
    expect(mapped.problems.map(({ code, severity }) => [code, severity])).toEqual([['intake.columns-unused', 'note']])
    const guessed = await at.take([at.file('b.csv', text.replace('m,t,a', 'meter_id,time,kwh'))])
    expect(guessed.problems).toEqual([])
  })
})

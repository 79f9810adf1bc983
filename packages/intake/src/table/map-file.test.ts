import { describe, expect, it } from 'vitest'
import { parseMapFile } from './map-file.js'

describe('parseMapFile', () => {
  it('reads columns by header and by number, and settings', () => {
    const { map, problems } = parseMapFile(
      '\ufeff# ours\nmeter_id = 户号 # the account\ntime = #2\nvalues = P1 .. P96\nunit = kWh\nseparator = \\001\nheader = none\nnull = --\nzone = Asia/Shanghai\n',
    )
    expect(problems).toEqual([])
    expect([...map.columns]).toEqual([
      ['meter_id', { header: '户号' }],
      ['time', { number: 2 }],
    ])
    expect(map).toMatchObject({
      values: { first: { header: 'P1' }, last: { header: 'P96' } },
      unit: 'kwh',
      separator: '\u0001',
      header: false,
      nulls: ['--'],
      zone: 'Asia/Shanghai',
    })
  })

  it('takes unit as a setting or as a column', () => {
    expect(parseMapFile('unit = 单位').map.columns.get('unit')).toEqual({ header: '单位' })
    expect(parseMapFile('unit = kw').map.unit).toBe('kw')
  })

  it.each(['meterr = x', 'zone = Mars/Olympus', 'decimal = dot', 'values = P1', 'meter_id ='])(
    'names the line %j',
    (line) => {
      expect(parseMapFile(line).problems).toEqual([expect.objectContaining({ code: 'intake.map-line', line: 1 })])
    },
  )
})

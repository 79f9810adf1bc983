import { describe, expect, it } from 'vitest'
import { parseNameplates } from './nameplates.js'

describe('parseNameplates', () => {
  it('reads lists in both languages, with any separator', () => {
    expect(parseNameplates('item,model,serial,power_w,state\nA-1,Antminer S19,"S,1",3250 W,on\n').nameplates).toEqual([
      { item: 'A-1', model: 'Antminer S19', serial: 'S,1', watts: 3250, stateOnArrival: 'on', readBy: 'typed' },
    ])
    expect(parseNameplates('\uFEFF编号;型号;序列号;录入方式;状态\r\nA-1;S19;S1;扫码;关机\r\n').nameplates).toEqual([
      { item: 'A-1', model: 'S19', serial: 'S1', readBy: 'barcode', stateOnArrival: 'off' },
    ])
  })

  it('says what is missing and what stands twice', () => {
    expect(parseNameplates('model\nS19\n').problems.map(({ code }) => code)).toEqual(['table.no-item-column'])
    const { nameplates, problems } = parseNameplates('item,model\nA-1,S19\n,S17\nA-1,S9\n')
    expect(nameplates).toHaveLength(2)
    expect(problems.map(({ code }) => code)).toEqual(['table.no-item', 'table.item-twice'])
  })
})

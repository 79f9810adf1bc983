import { parseMap } from '@davylamp/intake'
import { describe, expect, it } from 'vitest'
import { WallClock } from '../../time/wall-clock.js'
import { listRoles } from './list-columns.js'
import { readList } from './read-list.js'

const clock = new WallClock('Asia/Shanghai', Date.UTC(2022, 2, 1))
const read = (text: string, map: string | null = null) =>
  readList('list.csv', text.split('\n'), map === null ? null : parseMap(map, listRoles).map, clock)

describe('lists as they are sent down', () => {
  it.each([
    ['IP,端口,时间\n1.2.3.4,5,2022-03-01 12:00:00'],
    ['关于挖矿IP的核查清单,,,\n,,,\n序号,受控IP地址,源端口,发现时间\n1,1.2.3.4,5,2022年3月1日12时'],
    ['ip\tport\tfirst seen\n1.2.3.4\t5\t2022-03-01T04:00:00Z'],
    ['IP地址（公网）,时间,备注\n1.2.3.4:5,2022/3/1 12:00,'],
    ['日期,时刻,IP,端口\n2022-03-01,12:00:00,1.2.3.4,5'],
    ['附件1,,\n编号,公网IP:端口,日期,时间\n1,1.2.3.4：5,44621,0.5'],
    ['IP及端口,日期,时间\n1.2.3.4:5,20220301,120000'],
    ['IP,IP端口,时间\n1.2.3.4,5,44621.5'],
    ['"IP\n地址",端口,"监测时间\n段"\n1.2.3.4,5,2022-03-01 12:00~13:00'.replaceAll('\n段', '段')],
  ])('%j', (text) => {
    const list = read(text)
    expect(list?.problems).toEqual([])
    expect(list?.rows).toMatchObject([{ address: '1.2.3.4', port: 5, window: { fromMs: Date.UTC(2022, 2, 1, 4) } }])
  })

  it('takes ends of a time from two columns, the remote end and the protocol', () => {
    const list = read(
      '源IP,源端口,目的IP,目的端口,协议,开始时间,结束时间\n1.2.3.4,5,5.6.7.8,3333,TCP,2022-03-01 12:00:00,2022-03-01 12:10:00',
    )
    expect(list?.rows).toMatchObject([
      {
        remote: '5.6.7.8',
        remotePort: 3333,
        transport: 'tcp',
        window: { fromMs: Date.UTC(2022, 2, 1, 4), toMs: Date.UTC(2022, 2, 1, 4, 10, 0, 999) },
      },
    ])
  })

  it('has no port where the list has none', () => {
    const list = read('IP,端口,时间\n1.2.3.4,,2022-03-01\n1.2.3.5,未知,2022-03-01\n1.2.3.6,0,2022-03-01')
    expect(list?.rows.map(({ port }) => port)).toEqual([null, null, null])
  })

  it('tells day from month by the other rows', () => {
    const list = read('IP,端口,时间\n1.2.3.4,5,13/3/2022 12:00\n1.2.3.4,5,4/3/2022 12:00')
    expect(list?.rows[1]?.window.fromMs).toBe(Date.UTC(2022, 2, 4, 4))
    expect(read('IP,端口,时间\n1.2.3.4,5,4/3/2022 12:00')?.problems).toMatchObject([
      { code: 'trace.bad-time', line: 2 },
    ])
  })

  it('names bad rows with their line, and reads the others', () => {
    const list = read(
      'IP,端口,时间\n1.2.3,5,2022-03-01\n1.2.3.4,99999,2022-03-01\n1.2.3.4,5,\n1.2.3.4,5,soon\n\n1.2.3.4,5,2022-03-01',
    )
    expect(list?.problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '2 trace.bad-address',
      '3 trace.bad-port',
      '4 trace.no-time',
      '5 trace.bad-time',
    ])
    expect(list?.rows.map(({ line }) => line)).toEqual([7])
  })

  it('leaves out what stands below the rows', () => {
    const list = read('序号,IP,端口,时间\n1,1.2.3.4,5,2022-03-01\n合计,1 条,,\n填表人：,,,\n2,oops,5,2022-03-01')
    expect(list?.rows).toHaveLength(1)
    expect(list?.problems.map(({ line }) => line)).toEqual([5])
  })

  it('goes by a map where headers say nothing', () => {
    const list = read('a,b,c\n5,1.2.3.4,2022-03-01 12:00', 'address = b\nport = a\ntime = #3')
    expect(list?.rows).toMatchObject([{ address: '1.2.3.4', port: 5 }])
    expect(read('a,b,c\n1,2,3')).toBeNull()
  })
})

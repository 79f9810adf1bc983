import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture } from '../../fixture.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

const text = '表号;时间;有功功率(kW)\n0012;2021-05-11 00:00;1.5\n0012;2021-05-11 01:00;2\n'
const rows = [
  { meter_id: '0012', start: '2021-05-11 00:00:00', kw: 1.5, estimated: false },
  { meter_id: '0012', start: '2021-05-11 01:00:00', kw: 2, estimated: false },
]
const utf16 = Buffer.from(text, 'utf16le')

describe('encodings', () => {
  it.each<readonly [string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16, the other end first', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ['line ends of Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['line ends of old Macintoshes', Buffer.from(text.replaceAll('\n', '\r'))],
    ['tabs', Buffer.from(text.replaceAll(';', '\t'))],
  ])('%s', async (_, bytes) => {
    const intake = await at.take([at.file('a.dat', bytes)])
    expect(intake.problems).toEqual([])
    expect(await at.readings(intake)).toEqual(rows)
  })

  it('that change to GB18030 far behind the first part are seen all the same', async () => {
    const name = Buffer.from([0xc7, 0xe0, 0xcf, 0xbf, 0xcf, 0xd8])
    const customers = Buffer.concat([
      Buffer.from('meter_id,address,category,capacity_kva\n'),
      ...Array.from({ length: 9_000 }, (_, i) => Buffer.from(`${i},A street,home,8\n`)),
      Buffer.from('X,'),
      name,
      Buffer.from(',home,8\n'),
    ])
    const intake = await at.take([at.file('customers.csv', customers)])
    expect(intake.tables.customers.get('X')?.address).toBe('青峡县')
  })

  it('of western Europe', async () => {
    const latin = Buffer.from(
      'Z\u00e4hler;meter_id;time;kw\nM\u00fcller;1;11.05.2021 00:00;1\nM\u00fcller;1;13.05.2021 01:00;1\nM\u00fcller;1;13.05.2021 02:00;2\n',
      'latin1',
    )
    const intake = await at.take([at.file('a.csv', latin)])
    expect((await at.readings(intake)).map((row) => row['start'])).toContain('2021-05-13 02:00:00')
  })

  it('with some broken bytes lose these and say so', async () => {
    const broken = Buffer.concat([
      Buffer.from(text),
      Buffer.from('0013'),
      Buffer.from([0xff]),
      Buffer.from(';2021-05-11 00:00;1\n'),
    ])
    const intake = await at.take([at.file('a.csv', broken)])
    expect(intake.problems).toContainEqual(expect.objectContaining({ code: 'intake.characters-lost' }))
    expect((await at.readings(intake)).length).toBe(3)
  })
})

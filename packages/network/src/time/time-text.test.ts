import { describe, expect, it } from 'vitest'
import { WallClock } from './wall-clock.js'
import { momentsOf } from './time-text.js'

const shanghai = new WallClock('Asia/Shanghai', Date.UTC(2022, 2, 1))
const said = (text: string, order: Parameters<typeof momentsOf>[2] = null) => {
  const moments = momentsOf(text, shanghai, order)
  return moments === null ? null : [new Date(moments.fromMs).toISOString(), (moments.toMs - moments.fromMs + 1) / 1000]
}

describe('times as lists write them', () => {
  const noon = '2022-03-01T04:00:00.000Z'
  it.each([
    ['2022-03-01 12:00:00', noon, 1],
    ['2022-3-1 12:00', noon, 60],
    ['2022/3/1 12:00:00', noon, 1],
    ['2022.03.01 12:00', noon, 60],
    ['2022年3月1日12时00分', noon, 60],
    ['2022年03月01日 12:00:00', noon, 1],
    ['2022年3月1日 下午3时', '2022-03-01T07:00:00.000Z', 3600],
    ['20220301120000', noon, 1],
    ['20220301 12:00:00', noon, 1],
    ['２０２２-０３-０１　１２：００：００', noon, 1],
    ['2022-03-01T04:00:00Z', noon, 1],
    ['2022-03-01T12:00:00.000+08:00', noon, 0.001],
    ['2022-03-01 04:00:00 UTC', noon, 1],
    ['1646107200', noon, 1],
    ['44621.5', noon, 1],
    ['44621', '2022-02-28T16:00:00.000Z', 86_400],
    ['1646107200000', noon, 0.001],
    ['2022-03-01', '2022-02-28T16:00:00.000Z', 86_400],
    ['1-Mar-2022 12:00:00', noon, 1],
    ['Tue Mar  1 12:00:00 2022', noon, 1],
    ['13/3/2022 12:00', '2022-03-13T04:00:00.000Z', 60],
    ['2022-03-01 12:00:00~2022-03-01 13:00:00', noon, 3601],
    ['2022-03-01 12:00至13:00', noon, 3660],
    ['2022-03-01 12:00-13:00', noon, 3660],
    ['2022-03-01 12:00:00 - 2022-03-01 12:00:09', noon, 10],
  ])('%s', (text, from, seconds) => {
    expect(said(text)).toEqual([from, seconds])
  })

  it.each([
    '',
    'unknown',
    '2022-13-01',
    '2022-02-30 12:00',
    '2022-03-01 25:00',
    '3/4/2022 12:00',
    '12:00:00',
    '1.2.3.4',
    '12345.5',
    '99999',
  ])('is no time, or may be two: %s', (text) => {
    expect(said(text)).toBeNull()
  })

  it('goes by the order that is stated', () => {
    expect(said('3/4/2022 12:00', 'day-first')?.[0]).toBe('2022-04-03T04:00:00.000Z')
    expect(said('3/4/2022 12:00', 'month-first')?.[0]).toBe('2022-03-04T04:00:00.000Z')
  })

  it('knows summer time', () => {
    const berlin = new WallClock('Europe/Berlin', 0)
    expect(momentsOf('2022-07-01 12:00:00', berlin, null)?.fromMs).toBe(Date.UTC(2022, 6, 1, 10))
    expect(momentsOf('2022-03-27 03:30:00', berlin, null)?.fromMs).toBe(Date.UTC(2022, 2, 27, 1, 30))
  })
})

import { expect, it } from 'vitest'
import type { BalanceExhibit, Exhibit, FlowExhibit, LoadExhibit } from './exhibit.js'
import { exhibitForm, readExhibit } from './exhibit-form.js'

const hours = (days: number, kw: number) => Float32Array.from({ length: days * 24 }, (_, n) => (n === 3 ? NaN : kw))
const band = { low: Float32Array.of(1, 1), median: Float32Array.of(2, NaN), high: Float32Array.of(3, 3) }

const load: LoadExhibit = {
  kind: 'load',
  findingId: 'power:1',
  firstDay: '2021-05-11',
  days: 2,
  hourlyKw: hours(2, 4.5),
  peerKw: { ...band, meters: 31 },
  setAside: [{ day: '2021-05-12', code: 'gap' }],
}
const balance: BalanceExhibit = {
  kind: 'balance',
  findingId: 'power:2',
  firstDay: '2021-05-11',
  days: 2,
  flows: [{ name: 'generation', dailyKw: Float32Array.of(100, NaN) }],
  rest: {
    of: 'unaccounted',
    hourlyKw: hours(2, 60),
    window: { from: 0, to: 2 },
    usualKw: { low: 1, high: 2 },
    neighbourKw: band,
  },
}
const flow: FlowExhibit = {
  kind: 'flow',
  findingId: 'network:1',
  packetsInAll: 900,
  packets: [
    { timeMs: 1_618_456_811_120, fromClient: true, bytes: 80, mark: 'login' },
    { timeMs: 1_618_456_811_220, fromClient: false, bytes: 300 },
  ],
}

it.each<Exhibit>([load, balance, flow])('comes back from JSON as it was: $kind', (exhibit) => {
  const text = JSON.stringify(exhibitForm(exhibit))
  expect(text).not.toContain('NaN')
  expect(readExhibit(JSON.parse(text))).toEqual(exhibit)
})

it('keeps powers to the watt', () => {
  const form = exhibitForm({ ...load, hourlyKw: Float32Array.from({ length: 48 }, () => 4.1236) })
  expect((form['hourlyKw'] as number[])[0]).toBe(4.124)
})

it.each([
  ['another schema', { ...exhibitForm(load), schema: 'davylamp.exhibit/9' }],
  ['fewer hours than its days say', { ...exhibitForm(load), days: 3 }],
  ['days without an end', { ...exhibitForm(load), days: 1e9 }],
  ['text for numbers', { ...exhibitForm(flow), packets: [{ timeMs: 'now', fromClient: true, bytes: 1 }] }],
  ['a side that nobody knows', { ...exhibitForm(balance), flows: [{ name: '<b>', dailyKw: [1, 2] }] }],
  ['no object', null],
])('takes %s for none', (_, value) => {
  expect(readExhibit(value)).toBeNull()
})

import { expect, it } from 'vitest'
import { Conversation, type PacketPlace } from '../conversation/conversation.js'
import { stratumV1 } from '../dialect/stratum-v1.js'
import { type Watched, WatchList } from './watch-list.js'

const bytes = new Uint8Array(0)
const place: PacketPlace = { source: '', number: 0, timeMs: 0, fileOffset: 0, bytes, frame: bytes, at: 0, length: 0 }
const ends = [
  { address: '192.0.2.1', port: 1 },
  { address: '192.0.2.2', port: 2 },
] as const

function watchedAt(timeMs: number, proven = false): Watched {
  const conversation = new Conversation(place, [true, true])
  if (proven) conversation.dialect = stratumV1
  return { ends, conversation, firstMs: timeMs, lastMs: timeMs }
}

it('lets the silent go, and keeps what mined', () => {
  const settled: number[] = []
  const list = new WatchList((flow) => settled.push(flow))
  list.add(1, watchedAt(0))
  list.add(2, watchedAt(0, true))
  list.add(3, watchedAt(3_600_000))
  list.add(4, watchedAt(3_600_000))
  expect(settled).toEqual([1])
  expect(list.get(1)).toBeUndefined()
  expect(list.flows().toSorted()).toEqual([2, 3, 4])
  expect(list.crowdedOut).toBe(0)
})

it('does not grow without bound, and counts what it lets go for want of room', () => {
  const list = new WatchList(() => undefined)
  const watched = watchedAt(0)
  for (let flow = 0; flow < 20_000; flow++) list.add(flow, watched)
  expect(list.flows().length).toBeLessThanOrEqual(16_385)
  expect(list.crowdedOut).toBe(20_000 - list.flows().length)
})

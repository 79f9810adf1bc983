import { expect, it } from 'vitest'
import { Conversation } from '../conversation/conversation.js'
import { stratumV1 } from '../dialect/stratum-v1.js'
import type { PacketPlace } from '../packet/place.js'
import { WatchList } from './watch-list.js'

const bytes = new Uint8Array(0)
const place: PacketPlace = { source: '', number: 0, timeMs: 0, fileOffset: 0, bytes, frame: bytes, at: 0, length: 0 }

function conversationOf(proven = false): Conversation {
  const conversation = new Conversation(place, [true, true])
  if (proven) conversation.dialect = stratumV1
  return conversation
}

it('lets the silent go, and keeps what mined', () => {
  const settled: number[] = []
  const lastMs = [0, 0, 0, 3_600_000, 3_600_000]
  const list = new WatchList(
    (flow) => lastMs[flow] ?? 0,
    (flow) => settled.push(flow),
  )
  list.add(1, conversationOf())
  list.add(2, conversationOf(true))
  list.add(3, conversationOf())
  list.add(4, conversationOf())
  expect(settled).toEqual([1])
  expect(list.get(1)).toBeNull()
  expect(list.flows().toSorted()).toEqual([2, 3, 4])
  expect(list.crowdedOut).toBe(0)
})

it('does not grow without bound, and counts what it lets go for want of room', () => {
  const list = new WatchList(
    () => 0,
    () => undefined,
  )
  const conversation = conversationOf()
  for (let flow = 0; flow < 20_000; flow++) list.add(flow, conversation)
  expect(list.flows().length).toBeLessThanOrEqual(16_385)
  expect(list.crowdedOut).toBe(20_000 - list.flows().length)
})

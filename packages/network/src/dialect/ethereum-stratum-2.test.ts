import { expect, it } from 'vitest'
import { hex, json, silent } from './dialect.fixture.js'
import { ethereumStratum2 } from './ethereum-stratum-2.js'

const read = (value: Record<string, unknown>) => ethereumStratum2.read(json(value), silent)

it('EthereumStratum/2 is proven by its greeting on either side, and by what it sets', () => {
  const hello = { method: 'mining.hello', params: { agent: 'ethminer-0.17', proto: 'EthereumStratum/2.0.0' } }
  expect(read(hello)).toMatchObject({ act: 'subscribe', proof: true, facts: { agent: 'ethminer-0.17' } })
  expect(read({ id: 0, result: { proto: 'EthereumStratum/2.0.0', encoding: 'plain' } })).toMatchObject({
    act: 'accepted',
    proof: true,
  })
  const set = { epoch: 'dc', target: hex(60), algo: 'ethash', extranonce: 'af4c' }
  expect(read({ method: 'mining.set', params: set })).toMatchObject({ act: 'difficulty', proof: true })
})

it('is not proven by other settings, nor by a pause', () => {
  expect(read({ method: 'mining.set', params: { colour: 'blue' } })?.proof).toBe(false)
  expect(read({ method: 'mining.noop' })).toMatchObject({ act: 'upkeep', proof: false })
  expect(read({ method: 'mining.hello', params: { agent: 'x', proto: 'HTTP/2' } })).toBeNull()
})

import { expect, it } from 'vitest'
import { json, silent } from './dialect.fixture.js'
import { ethereumStratum1 } from './ethereum-stratum-1.js'

const read = (value: Record<string, unknown>) => ethereumStratum1.read(json(value), silent)

it('EthereumStratum/1 is named by the miner or by the pool', () => {
  expect(read({ method: 'mining.subscribe', params: ['miner/1', 'EthereumStratum/1.0.0'] })).toMatchObject({
    act: 'subscribe',
    proof: true,
    facts: { agent: 'miner/1' },
  })
  const greeting = { id: 1, result: [['mining.notify', 'ae6812eb', 'EthereumStratum/1.0.0'], '080c'], error: null }
  expect(read(greeting)).toMatchObject({ act: 'accepted', from: 'pool', proof: true })
})

it('is not read where another version, or none, is named', () => {
  expect(read({ method: 'mining.subscribe', params: ['miner/1'] })).toBeNull()
  expect(read({ method: 'mining.subscribe', params: ['miner/1', 'EthereumStratum/2.0.0'] })).toBeNull()
  expect(read({ method: 'note', params: ['EthereumStratum/1.0.0'] })).toBeNull()
})

import { expect, it } from 'vitest'
import { json, silent } from './dialect.fixture.js'
import { kaspa } from './kaspa.js'

const read = (value: Record<string, unknown>) => kaspa.read(json(value), silent)
const address = `kaspa:q${'z'.repeat(60)}`

it('Kaspa is known by its addresses and its jobs of four words', () => {
  expect(read({ method: 'mining.authorize', params: [`${address}.rig`, 'x'] })).toMatchObject({
    act: 'login',
    proof: true,
    facts: { coin: 'KAS', account: address, worker: 'rig' },
  })
  expect(read({ method: 'mining.notify', params: ['7', [1, 2, 3, 4], 1_700_000_000_000] })).toMatchObject({
    act: 'job',
    proof: true,
  })
})

it('leaves other accounts and other jobs to other dialects', () => {
  expect(read({ method: 'mining.authorize', params: ['kaspa:short', 'x'] })).toBeNull()
  expect(read({ method: 'mining.notify', params: ['7', [1, 2, 3], 5] })).toBeNull()
  expect(read({ method: 'mining.notify', params: ['7', ['1', '2', '3', '4'], 5] })).toBeNull()
})

import { expect, it } from 'vitest'
import { asked, hex, json, reply, request, silent } from './dialect.fixture.js'
import { getwork } from './getwork.js'

it('getwork is proven by its question, its work, its share, and a miner’s headers', () => {
  const ask = json({ method: 'getwork', params: [] }, request())
  expect(getwork.read(ask, silent)).toMatchObject({ act: 'subscribe', proof: true, facts: { agent: 'cgminer 4.9' } })
  const share = json({ method: 'getwork', params: [hex(256)] }, request())
  expect(getwork.read(share, silent)).toMatchObject({ act: 'share', proof: true })
  const work = json({ result: { data: hex(256), target: hex(64) } }, reply())
  expect(getwork.read(work, silent)).toMatchObject({ act: 'job', proof: true })
  const head = { kind: 'http', http: request({ 'x-mining-extensions': 'midstate' }) } as const
  expect(getwork.read(head, silent)).toMatchObject({ act: 'subscribe', proof: true })
  const moved = json({ id: 1, result: null }, reply({ 'x-stratum': 'stratum+tcp://pool.example:3333' }))
  expect(getwork.read(moved, asked('subscribe'))).toMatchObject({ act: 'upkeep', proof: true })
})

it('is not read in other requests, answers and heads', () => {
  expect(getwork.read({ kind: 'http', http: request() }, silent)).toBeNull()
  expect(getwork.read({ kind: 'http', http: reply({ 'x-mining-extensions': 'midstate' }) }, silent)).toBeNull()
  expect(getwork.read(json({ method: 'getwork', params: ['monday'] }, request()), silent)).toBeNull()
  expect(getwork.read(json({ id: 1, result: true }, reply()), silent)).toBeNull()
  expect(getwork.read(json({ method: 'getwork', params: [] }), silent)).toBeNull()
})

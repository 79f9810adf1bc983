import { expect, it } from 'vitest'
import { asked, hex, json, reply, request, silent } from './dialect.fixture.js'
import { getblocktemplate } from './getblocktemplate.js'

const ask = (params: unknown[], headers: Record<string, string> = {}) =>
  getblocktemplate.read(json({ method: 'getblocktemplate', params }, request(headers)), silent)

it('a block template is proven by what only a miner asks for, by the template and by a block', () => {
  for (const field of [{ capabilities: ['coinbasetxn'] }, { rules: ['segwit'] }, { longpollid: 'x' }])
    expect(ask([field])).toMatchObject({ act: 'subscribe', proof: true, facts: { agent: 'cgminer 4.9' } })
  expect(ask([], { 'x-mining-extensions': 'longpoll' })).toMatchObject({ proof: true })
  const template = { result: { previousblockhash: hex(64), target: hex(64), transactions: [] } }
  expect(getblocktemplate.read(json(template, reply()), silent)).toMatchObject({ act: 'job', proof: true })
  const block = json({ method: 'submitblock', params: [hex(400)] }, request())
  expect(getblocktemplate.read(block, silent)).toMatchObject({ act: 'share', proof: true })
})

it('is not proven by a monitor that reads the height, nor by an answer to a question that was not seen', () => {
  expect(ask([])?.proof).toBe(false)
  expect(ask([{}])?.proof).toBe(false)
  const no = json({ id: 1, result: null, error: { code: -9 } }, reply())
  expect(getblocktemplate.read(no, silent)).toBeNull()
  expect(getblocktemplate.read(no, asked('subscribe'))).toMatchObject({ act: 'refused', proof: false })
})

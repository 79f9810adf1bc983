import { expect, it } from 'vitest'
import { asked, hex, json, reply, request, silent } from './dialect.fixture.js'
import { moneroDaemon } from './monero-daemon.js'

it('mining against a Monero node is proven by the wallet that a template pays, the template, and a block', () => {
  const ask = { method: 'getblocktemplate', params: { wallet_address: '4abc', reserve_size: 8 } }
  expect(moneroDaemon.read(json(ask, request()), silent)).toMatchObject({
    act: 'login',
    proof: true,
    facts: { account: '4abc', agent: 'cgminer 4.9' },
  })
  const template = { result: { blocktemplate_blob: hex(400), height: 3 } }
  expect(moneroDaemon.read(json(template, reply()), silent)).toMatchObject({ act: 'job', proof: true })
  const block = { method: 'submitblock', params: [hex(400)] }
  expect(moneroDaemon.read(json(block, request()), silent)).toMatchObject({ act: 'share', proof: true })
  const ok = json({ result: { status: 'OK' } }, reply())
  expect(moneroDaemon.read(ok, asked('share'))).toMatchObject({ act: 'accepted' })
})

it('is not read in what wallets and explorers ask, nor outside HTTP', () => {
  expect(moneroDaemon.read(json({ method: 'get_info' }, request()), silent)).toBeNull()
  const bitcoin = json({ method: 'getblocktemplate', params: [{ rules: ['segwit'] }] }, request())
  expect(moneroDaemon.read(bitcoin, silent)).toBeNull()
  expect(moneroDaemon.read(json({ method: 'getblocktemplate', params: {} }, request()), silent)?.proof).toBe(false)
  expect(moneroDaemon.read(json({ result: { blocktemplate_blob: hex(400) } }), silent)).toBeNull()
})

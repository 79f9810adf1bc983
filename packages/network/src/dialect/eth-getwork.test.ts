import { expect, it } from 'vitest'
import { asked, hex, json, reply, request, silent } from './dialect.fixture.js'
import { ethGetwork } from './eth-getwork.js'

const word = `0x${hex(64)}`

it('work over HTTP is proven by three words of 256 bits and by a share, not by the question', () => {
  const work = json({ id: 0, result: [word, word, word] }, reply())
  expect(ethGetwork.read(work, silent)).toMatchObject({ act: 'job', from: 'pool', proof: true })
  const share = { method: 'eth_submitWork', params: [`0x${hex(16)}`, word, word] }
  expect(ethGetwork.read(json(share, request()), silent)).toMatchObject({ act: 'share', proof: true })
  const ask = json({ method: 'eth_getWork', params: [] }, request())
  expect(ethGetwork.read(ask, silent)).toMatchObject({ act: 'subscribe', proof: false })
  const yes = json({ id: 1, result: true }, reply())
  expect(ethGetwork.read(yes, asked('share'))).toMatchObject({ act: 'accepted', proof: false })
})

it('is not read in what wallets and monitors call', () => {
  for (const method of ['eth_mining', 'eth_hashrate', 'eth_call'])
    expect(ethGetwork.read(json({ method, params: [word] }, request()), silent)).toBeNull()
  expect(ethGetwork.read(json({ id: 1, result: [word, word] }, reply()), silent)).toBeNull()
  expect(ethGetwork.read(json({ id: 1, result: true }, reply()), silent)).toBeNull()
})

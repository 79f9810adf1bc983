import { expect, it } from 'vitest'
import { asked, hex, json, silent } from './dialect.fixture.js'
import { ethProxy } from './eth-proxy.js'

const word = `0x${hex(64)}`
const read = (value: Record<string, unknown>, dialogue = silent) => ethProxy.read(json(value), dialogue)

it('ETH-proxy is proven by its login, its work, a share and a rate', () => {
  const login = { id: 1, method: 'eth_submitLogin', params: ['0xabc.rig', 'secret'], worker: 'eth1' }
  expect(read(login)).toMatchObject({ act: 'login', proof: true, facts: { account: '0xabc', worker: 'eth1' } })
  expect(JSON.stringify(read(login))).not.toContain('secret')
  const target = `0x${'0'.repeat(8)}${'f'.repeat(56)}`
  expect(read({ id: 0, result: [word, word, target] })).toMatchObject({
    act: 'job',
    proof: true,
    work: { amount: 2 ** 32 },
  })
  const share = { method: 'eth_submitWork', params: [`0x${hex(16)}`, word, word] }
  expect(read(share)).toMatchObject({ act: 'share', proof: true })
  expect(read({ method: 'eth_submitHashrate', params: ['0x500', word] })).toMatchObject({ act: 'upkeep', proof: true })
  expect(read({ id: 1, result: true }, asked('login'))).toMatchObject({ act: 'accepted', proof: true })
})

it('is not proven by a question for work, and not read in other calls', () => {
  expect(read({ method: 'eth_getWork', params: [] })?.proof).toBe(false)
  expect(read({ method: 'eth_call', params: [word, word, word] })).toBeNull()
  expect(read({ id: 0, result: [word, word] })).toBeNull()
  expect(read({ id: 1, result: true })).toBeNull()
})

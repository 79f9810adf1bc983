import { describe, expect, it } from 'vitest'
import { asked, hex, json, silent } from './dialect.fixture.js'
import { monero } from './monero.js'

const read = (value: Record<string, unknown>, dialogue = silent) => monero.read(json(value), dialogue)
const job = { blob: hex(152), job_id: 'a', target: 'b88d0600', algo: 'rx/0' }

describe('the pool protocol of Monero', () => {
  it.each([
    ['login', { method: 'login', params: { login: 'x', pass: 'y', algo: ['rx/0'] } }],
    ['login', { method: 'login', params: { login: 'x', pass: 'y', agent: 'XMRig/6.20' } }],
    ['login', { method: 'login', params: { login: `4${'A'.repeat(94)}.rig`, pass: 'y' } }],
    ['job', { method: 'job', params: job }],
    ['job', { id: 1, result: { id: '1', job, status: 'OK' } }],
    ['share', { method: 'submit', params: { id: '1', job_id: 'a', nonce: hex(8), result: hex(64) } }],
  ] as const)('is proven by the fields of a %s: %j', (act, value) => {
    expect(read(value)).toMatchObject({ act, proof: true })
  })

  it('tells account, rig, agent, coin and the work of a share, and never the password', () => {
    const params = { login: 'a@b.org', pass: 'secret', agent: 'XMRig/6', rigid: 'r' }
    expect(read({ method: 'login', params })?.facts).toEqual({ account: 'a@b.org', agent: 'XMRig/6', worker: 'r' })
    expect(read({ method: 'job', params: job })).toMatchObject({ facts: { coin: 'XMR' }, work: { amount: 10_000 } })
  })

  it.each([
    { method: 'login', params: { login: 'bob', pass: 'x' } },
    { method: 'login', params: { login: 'bob', pass: 'x', agent: 'Mozilla/5.0' } },
    { method: 'job', params: { job_id: '1', script: 'make' } },
    { method: 'submit', params: { job_id: 'a', nonce: 'xyz', result: 'ok' } },
    { method: 'keepalived', params: { id: '1' } },
  ])('is not proven by everyday words: %j', (value) => {
    expect(read(value)?.proof ?? false).toBe(false)
  })

  it('understands a reply only to a question that it knows', () => {
    const ok = { id: 2, result: { status: 'OK' }, error: null }
    expect(read(ok)).toBeNull()
    expect(read(ok, asked('share'))).toMatchObject({ act: 'accepted', proof: false })
    expect(read({ id: 2, error: { code: -1, message: 'Low difficulty' } }, asked('share'))).toMatchObject({
      act: 'refused',
    })
  })
})

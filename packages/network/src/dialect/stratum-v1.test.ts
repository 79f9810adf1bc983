import { describe, expect, it } from 'vitest'
import { asked, hex, json, silent } from './dialect.fixture.js'
import { stratumV1 } from './stratum-v1.js'

const read = (value: Record<string, unknown>, dialogue = silent) => stratumV1.read(json(value), dialogue)

describe('Stratum v1', () => {
  it.each([
    ['subscribe', { id: 1, method: 'mining.subscribe', params: ['cgminer/4'] }],
    ['subscribe', { id: null, method: 'mining.subscribe', params: [] }],
    ['login', { id: 'x', method: 'mining.authorize', params: ['a.b', 'c'] }],
    ['share', { method: 'mining.submit', params: ['a.b', '1', hex(8), hex(8), hex(8)] }],
    ['share', { method: 'mining.submit', params: ['a.b', '1', `0x${hex(16)}`] }],
    ['job', { method: 'mining.notify', params: ['1', hex(64), hex(90), hex(90), [], hex(8), hex(8), hex(8), true] }],
    ['difficulty', { method: 'mining.set_difficulty', params: [65_536] }],
    ['upkeep', { method: 'mining.set_version_mask', params: ['1fffe000'] }],
    ['upkeep', { method: 'mining.configure', params: [['version-rolling'], {}] }],
    ['accepted', { id: 1, result: [[['mining.notify', '2']], hex(8), 4], error: null }],
  ] as const)('is proven by the fields of a %s: %j', (act, value) => {
    expect(read(value)).toMatchObject({ act, proof: true })
  })

  it('tells account, worker and agent, and never the password', () => {
    expect(read({ method: 'mining.authorize', params: ['farm.rig7', 'secret'] })?.facts).toEqual({
      account: 'farm',
      worker: 'rig7',
    })
    expect(read({ method: 'mining.subscribe', params: ['bmminer/2.0.0', 'session'] })?.facts).toEqual({
      agent: 'bmminer/2.0.0',
    })
  })

  it.each([
    { method: 'mining.dataset.submit', params: ['a', 'b'] },
    { method: 'mining.notify', params: ['1', 'a', 'b', 'c', [], 'd', 'e', 'f', true] },
    { method: 'mining.notify', params: ['1', hex(60), hex(20), hex(20), [], hex(8), hex(8), hex(8), true] },
    { method: 'mining.submit', params: ['text', 'mining', 'corpus'] },
    { method: 'mining.set_difficulty', params: ['hard'] },
    { id: 1, result: [[['news', '1']], hex(8), 4], error: null },
    { params: [hex(64)] },
  ])('is not proven by its words alone: %j', (value) => {
    expect(read(value)?.proof ?? false).toBe(false)
  })

  it('understands a reply only to a question that it knows', () => {
    const yes = { id: 1, result: true, error: null }
    const no = { id: 1, result: null, error: [24, 'Unauthorized', null] }
    expect(read(yes)).toBeNull()
    expect(read(yes, asked('login'))).toMatchObject({ act: 'accepted', proof: true })
    expect(read(no, asked('login'))).toMatchObject({ act: 'refused' })
    expect(read({ id: 1, result: false }, asked('share'))).toMatchObject({ act: 'refused' })
  })
})

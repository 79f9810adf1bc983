import { describe, expect, it } from 'vitest'
import { asked, silent } from './dialect.fixture.js'
import { stratumV2 } from './stratum-v2.js'

const text = (value: string) => [value.length, ...Buffer.from(value)]
const device = ['bitmain', 'S19', 'fw', 'id'].flatMap(text)
const setup = [0, 2, 0, 2, 0, 0, 0, 0, 0, ...text('pool.example'), 0x2a, 0x0d, ...device]
const read = (type: number, payload: readonly number[], dialogue = silent) =>
  stratumV2.read({ kind: 'frame', type, payload: Uint8Array.from(payload) }, dialogue)

describe('plain Stratum V2', () => {
  it('is proven by a setup that fits to the byte, with the device’s identifier or without', () => {
    expect(read(0, setup)).toMatchObject({ act: 'subscribe', proof: true, facts: { agent: 'bitmain S19 fw' } })
    expect(read(0, setup.slice(0, -3))).toMatchObject({ proof: true })
  })

  it('tells account and worker of a channel', () => {
    expect(read(0x10, [1, 0, 0, 0, ...text('farm.w1'), 0, 0])?.facts).toEqual({ account: 'farm', worker: 'w1' })
  })

  it('is proven by jobs and shares, and by the answer to a setup', () => {
    expect(read(0x15, [1])).toMatchObject({ act: 'job', proof: true })
    expect(read(0x1a, [1])).toMatchObject({ act: 'share', proof: true })
    expect(read(0x01, [2, 0, 0, 0, 0, 0], asked('subscribe'))).toMatchObject({ act: 'accepted', proof: true })
  })

  it('is not proven by a setup that is too long, too short or of another version', () => {
    expect(read(0, [...setup, 9])).toBeNull()
    expect(read(0, setup.slice(0, -1))).toBeNull()
    expect(read(0, [0, 3, ...setup.slice(2)])).toBeNull()
    expect(read(0x01, [2, 0, 0, 0, 0, 0])?.proof).toBe(false)
  })
})

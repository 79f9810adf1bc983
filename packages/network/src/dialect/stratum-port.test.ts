import { expect, it } from 'vitest'
import { json, silent } from './dialect.fixture.js'
import { stratumPort } from './stratum-port.js'

const refusal = json({ id: 0, result: null, error: [20, 'Parse error', null] })
const encrypted = { ...silent, otherIsOpaque: true }

it('a Stratum server that cannot parse a TLS hello gives its port away, and no more than that', () => {
  expect(stratumPort.read(refusal, encrypted)).toMatchObject({ act: 'refused', from: 'pool', proof: true })
  expect(stratumPort.atMost).toBe('probable')
})

it('is not read where the client spoke in clear, or where another error is answered', () => {
  expect(stratumPort.read(refusal, silent)).toBeNull()
  expect(stratumPort.read(json({ id: 0, result: null, error: [20, 'Not now', null] }), encrypted)).toBeNull()
  expect(stratumPort.read(json({ id: 7, result: null, error: [20, 'Parse error', null] }), encrypted)).toBeNull()
  expect(stratumPort.read(json({ id: 0, result: null, error: { code: -32_700 } }), encrypted)).toBeNull()
})

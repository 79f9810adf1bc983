import { expect, it } from 'vitest'
import { json, silent } from './dialect.fixture.js'
import { stratumV2Noise } from './stratum-v2-noise.js'

it('an opening under Noise is a suspicion and no more', () => {
  expect(stratumV2Noise.read({ kind: 'noise' }, silent)).toMatchObject({ act: 'subscribe', from: 'miner', proof: true })
  expect(stratumV2Noise.atMost).toBe('suspect')
  expect(stratumV2Noise.read(json({ method: 'noise' }), silent)).toBeNull()
})

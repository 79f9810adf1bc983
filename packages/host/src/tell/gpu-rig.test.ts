import { expect, it } from 'vitest'
import { gpuRig } from './gpu-rig.js'
import { codesOf } from './tell.fixture.js'

it('sees a rig', () => {
  expect(
    codesOf(gpuRig, {
      gpus: Array.from({ length: 6 }, () => ({
        name: 'G',
        utilizationPct: 99,
        memoryUsedMib: 5000,
        memoryTotalMib: 10240,
        powerW: 120,
        powerLimitW: 120,
        powerDefaultW: 220,
        pcieWidth: 1,
        pcieWidthMax: 16,
        count: 1,
      })),
    }),
  ).toEqual(['gpu.lanes', 'gpu.full', 'gpu.memory', 'gpu.power', 'gpu.many'])
})

it('leaves a training server alone', () => {
  expect(
    codesOf(gpuRig, {
      gpus: Array.from({ length: 8 }, (_, i) => ({
        name: 'G',
        utilizationPct: 70 + i,
        memoryUsedMib: 5000,
        memoryTotalMib: 10240,
        powerW: 120,
        powerLimitW: 220,
        powerDefaultW: 220,
        pcieWidth: 16,
        pcieWidthMax: 16,
        count: 1,
      })),
    }),
  ).toEqual([])
})

import { expect, it } from 'vitest'
import { steadyLoad } from './steady-load.js'
import { codesOf } from './tell.fixture.js'

it('sees an even load', () => {
  expect(
    codesOf(steadyLoad, {
      cpu: {
        seriesPct: Array.from({ length: 600 }, (_, i) => 51 + (i % 3)),
        cores: null,
        busyPct: null,
        accountedPct: null,
      },
    }),
  ).toEqual(['load.even'])
})

it('says nothing of an idle or an uneven one', () => {
  expect(
    codesOf(steadyLoad, {
      cpu: {
        seriesPct: Array.from({ length: 600 }, (_, i) => (i * 37) % 100),
        cores: null,
        busyPct: null,
        accountedPct: null,
      },
    }),
  ).toEqual([])
})

import { expect, it } from 'vitest'
import { hiddenLoad } from './hidden-load.js'
import { codesOf, running } from './tell.fixture.js'

it('sees load that no process accounts for', () => {
  expect(codesOf(hiddenLoad, { cpu: { seriesPct: [], cores: 4, busyPct: 98, accountedPct: 6 } })).toEqual([
    'load.unlisted',
  ])
})

it('says nothing where it adds up', () => {
  expect(codesOf(hiddenLoad, { cpu: { seriesPct: [], cores: 4, busyPct: 98, accountedPct: 90 } })).toEqual([])
})

it('sees a process that is left out of the list', () => {
  expect(codesOf(hiddenLoad, running({ name: 'x', listed: false }))).toEqual(['load.hidden'])
})

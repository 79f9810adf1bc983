import { expect, it } from 'vitest'
import { randomxMemory } from './randomx-memory.js'
import { codesOf, running } from './tell.fixture.js'

it('sees the dataset in huge pages, which do not show as resident', () => {
  expect(codesOf(randomxMemory, running({ name: 'a', cpuPct: 200, virtualKib: 2_439_464, residentKib: 3272 }))).toEqual(
    ['memory.elsewhere'],
  )
})

it('sees the dataset as resident memory', () => {
  expect(
    codesOf(randomxMemory, running({ name: 'a', cpuPct: 250, virtualKib: 3_022_804, residentKib: 2_411_724 })),
  ).toEqual(['memory.dataset'])
})

it('says nothing of a program at rest', () => {
  expect(codesOf(randomxMemory, running({ name: 'a', cpuPct: 0, virtualKib: 2_439_464, residentKib: 3272 }))).toEqual(
    [],
  )
})

it('sees pages set aside', () => {
  expect(
    codesOf(randomxMemory, { kernel: { hugePages: 1172, hugePagesFree: 4, modules: [], msrWritable: null } }),
  ).toEqual(['memory.pages'])
})

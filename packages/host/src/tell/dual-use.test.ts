import { expect, it } from 'vitest'
import { dualUse } from './dual-use.js'
import { codesOfLine } from './tell.fixture.js'

it.each([
  ['monerod --detach', ['dual.node']],
  ['geth --syncmode snap', ['dual.node']],
  [
    'monerod --start-mining 48edfHu7V9Z84YzzMa6fUueoELZ9ZRXq9VetWzYGzKt52XU5xvqgzYnDK9URnRoJMk1j8nLwEVsaSWJ4fhdUyZijBGUicoD',
    ['dual.mines'],
  ],
])('is told by %s', (line, codes) => {
  expect(codesOfLine(dualUse, line)).toEqual(codes)
})

it.each([['bash -c ls'], ['cat bitcoin.conf']])('is not told by %s', (line) => {
  expect(codesOfLine(dualUse, line)).toEqual([])
})

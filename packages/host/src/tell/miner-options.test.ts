import { expect, it } from 'vitest'
import { minerOptionsTell } from './miner-options.js'
import { codesOfLine } from './tell.fixture.js'

it.each([
  ['/tmp/.x --donate-level=1', ['options.own']],
  ['./a -a rx/0 -o 10.0.0.1:3333 -u me', ['options.algorithm']],
  ['./a --lhr-tune 5 --dag-build-mode 2 --coin eth', ['options.own', 'options.algorithm']],
])('is told by %s', (line, codes) => {
  expect(codesOfLine(minerOptionsTell, line)).toEqual(codes)
})

it.each([['openssl enc -a aes'], ['gpg -a --sign x'], ['man --donate-level'], ['ffmpeg -a x11 -u y']])(
  'is not told by %s',
  (line) => {
    expect(codesOfLine(minerOptionsTell, line)).toEqual([])
  },
)

import { expect, it } from 'vitest'
import { leftFiles } from './left-files.js'
import { codesOf } from './tell.fixture.js'

it('sees files of a miner', () => {
  expect(
    codesOf(leftFiles, {
      files: [{ path: '/root/c3pool/xmrig', attributes: null, sha256: null, content: null, note: null }],
    }),
  ).toEqual(['file.miner'])
})

it('passes over others', () => {
  expect(
    codesOf(leftFiles, {
      files: [{ path: '/usr/bin/top', attributes: null, sha256: null, content: null, note: null }],
    }),
  ).toEqual([])
})

import { expect, it } from 'vitest'
import { minerConfig } from './miner-config.js'
import { codesOf } from './tell.fixture.js'

it('reads a file', () => {
  expect(
    codesOf(minerConfig, {
      configs: [
        {
          where: '/opt/a/config.json',
          text: '{"donate-level":1,"pools":[{"url":"pool.example.org:3333","user":"x"}]}',
        },
      ],
    }),
  ).toEqual(['config.pool'])
})

it('passes over other files', () => {
  expect(
    codesOf(minerConfig, { configs: [{ where: 'a.json', text: '{"url":"http://example.org:80","user":"x"}' }] }),
  ).toEqual([])
})

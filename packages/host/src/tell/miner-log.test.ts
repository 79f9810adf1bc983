import { expect, it } from 'vitest'
import { minerLog } from './miner-log.js'
import { codesOf } from './tell.fixture.js'

it('knows what miners print', () => {
  expect(
    codesOf(minerLog, {
      log: [
        '[2024-01-01 10:00:00]  cpu      accepted (12/0) diff 75000 (41 ms)',
        ' net      new job from pool.example.org:3333 diff 75000 algo rx/0 height 3',
      ],
    }),
  ).toEqual(['log.share', 'log.job'])
})

it('passes over other logs', () => {
  expect(codesOf(minerLog, { log: ['sshd[3]: Accepted publickey for root', 'new job from crontab'] })).toEqual([])
})

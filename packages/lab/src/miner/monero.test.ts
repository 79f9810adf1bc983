import { expect, it } from 'vitest'
import { Random } from '../random.js'
import { moneroSession } from './monero.js'

it('logs in, gets jobs and submits with the fields of the protocol', () => {
  const messages = moneroSession(
    {
      startMs: 0,
      endMs: 1_800_000,
      login: 'account01',
      password: 'x',
      agent: 'XMRig/6.18.0 (Linux x86_64)',
      rigId: 'rig7',
      algorithm: 'rx/0',
      shareMeanMs: 12_000,
      jobIntervalMs: 60_000,
      height: 2_600_000,
      rttMs: 50,
    },
    new Random(1),
  ).map(({ from, payload }) => ({ from, value: JSON.parse(String(payload)) as Record<string, unknown> }))
  expect(messages[0]).toMatchObject({
    from: 'client',
    value: { method: 'login', params: { login: 'account01', rigid: 'rig7' } },
  })
  expect(messages[1]).toMatchObject({
    from: 'server',
    value: {
      result: {
        status: 'OK',
        job: {
          blob: expect.stringMatching(/^[0-9a-f]{152}$/),
          target: expect.stringMatching(/^[0-9a-f]{8}$/),
          seed_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    },
  })
  const submits = messages.filter(({ value }) => value['method'] === 'submit')
  expect(submits.length).toBeGreaterThan(90)
  for (const { value } of submits) {
    expect(value['params']).toMatchObject({
      nonce: expect.stringMatching(/^[0-9a-f]{8}$/),
      result: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  }
  expect(messages.filter(({ value }) => value['method'] === 'job').length).toBeGreaterThan(15)
})

import { expect, it } from 'vitest'
import { chia } from './chia.js'
import { hex, json, reply, request, silent } from './dialect.fixture.js'

const launcher_id = `0x${hex(64)}`

it('Chia at a pool is proven by the launcher, with a proof of space a share, and by what the pool asks', () => {
  const partial = json({ payload: { launcher_id, proof_of_space: {} } }, request())
  expect(chia.read(partial, silent)).toMatchObject({ act: 'share', proof: true, facts: { coin: 'XCH' } })
  expect(chia.read(json({ payload: { launcher_id } }, request()), silent)).toMatchObject({ act: 'login', proof: true })
  const info = json({ target_puzzle_hash: hex(64), minimum_difficulty: 1 }, reply())
  expect(chia.read(info, silent)).toMatchObject({ act: 'job', from: 'pool', proof: true })
})

it('is not read in other payloads, and nowhere but over HTTP', () => {
  expect(chia.read(json({ payload: { launcher_id: 'rocket' } }, request()), silent)).toBeNull()
  expect(chia.read(json({ minimum_difficulty: 1 }, reply()), silent)).toBeNull()
  expect(chia.read(json({ payload: { launcher_id } }), silent)).toBeNull()
})

import { expect, it } from 'vitest'
import { dero } from './dero.js'
import { hex, json, request, silent } from './dialect.fixture.js'

const wallet = `dero1${'q'.repeat(60)}`
const opened = (target: string) => dero.read({ kind: 'http', http: request({}, target) }, silent)

it('DERO is proven by the wallet in the path, by its work and by its share', () => {
  expect(opened(`/ws/${wallet}.rig`)).toMatchObject({
    act: 'login',
    proof: true,
    facts: { coin: 'DERO', account: wallet, worker: 'rig' },
  })
  const job = { jobid: '7', blockhashing_blob: hex(96), height: 5, difficulty: '1' }
  expect(dero.read(json(job), silent)).toMatchObject({ act: 'job', proof: true })
  expect(dero.read(json({ jobid: '7', mbl_blob: hex(96) }), silent)).toMatchObject({ act: 'share', proof: true })
})

it('is not read in other paths and objects', () => {
  for (const path of ['/ws/chat', '/ws/dero1short', `/api/${wallet}`]) expect(opened(path)).toBeNull()
  expect(dero.read(json({ jobid: '7', blockhashing_blob: 'none', height: 5 }), silent)).toBeNull()
})

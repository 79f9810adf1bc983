import { expect, it } from 'vitest'
import { hex, json, silent } from './dialect.fixture.js'
import { zcash } from './zcash.js'

const read = (value: Record<string, unknown>) => zcash.read(json(value), silent)

it('Zcash is proven by a share that carries its solution, and by a job of eight parts', () => {
  const share = { method: 'mining.submit', params: ['t1abc.w', '1', hex(8), hex(16), `fd4005${hex(2688)}`] }
  expect(read(share)).toMatchObject({ act: 'share', proof: true, facts: { account: 't1abc', worker: 'w' } })
  const notify = [1, hex(8), hex(64), hex(64), hex(64), hex(8), hex(8), true]
  expect(read({ method: 'mining.notify', params: notify })).toMatchObject({ act: 'job', proof: true })
})

it('is not read where the solution is missing or the job is Bitcoin’s', () => {
  expect(read({ method: 'mining.submit', params: ['t1.w', '1', hex(8), hex(16), 'none'] })).toBeNull()
  const bitcoin = ['1', hex(64), hex(90), hex(90), [], hex(8), hex(8), hex(8), true]
  expect(read({ method: 'mining.notify', params: bitcoin })).toBeNull()
})

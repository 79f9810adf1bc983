import { expect, it } from 'vitest'
import { accountFacts } from './account.js'

it('parts an account from its worker, and never cuts an address of mail', () => {
  expect(accountFacts('farm.rig7')).toEqual({ account: 'farm', worker: 'rig7' })
  expect(accountFacts('wallet/rig.7')).toEqual({ account: 'wallet', worker: 'rig.7' })
  expect(accountFacts('a.b@example.org')).toEqual({ account: 'a.b@example.org' })
  expect(accountFacts('wallet')).toEqual({ account: 'wallet' })
})

it('tells nothing of what is no name', () => {
  for (const user of ['', 7, null, undefined, 'x'.repeat(300)]) expect(accountFacts(user)).toEqual({})
})

import { expect, it } from 'vitest'
import { poolFinder, poolOf } from './pool.js'
import { parsePoolList } from './user-list.js'

it('reads domains with and without role, hosts files and comments, and says which lines are odd', () => {
  const text =
    '# ours\nmine.example\n*.relay.example, proxy # rented\r\n0.0.0.0 listed.example\nnot a domain\nx.example king\n\n'
  expect(parsePoolList(text)).toEqual({
    pools: [
      { domain: 'mine.example', role: null },
      { domain: 'relay.example', role: 'proxy' },
      { domain: 'listed.example', role: null },
    ],
    oddLines: [5, 6],
  })
})

it('finds pools of the user beside the known ones', () => {
  const find = poolFinder(parsePoolList('mine.example\nrelay.example proxy').pools)
  expect(find('eu1.mine.example')).toEqual({ domain: 'mine.example', role: 'stratum' })
  expect(find('www.mine.example')?.role).toBe('web')
  expect(find('relay.example')?.role).toBe('proxy')
  expect(find('notmine.example')).toBeNull()
  expect(find('xmr-eu1.nanopool.org')).toEqual(poolOf('xmr-eu1.nanopool.org'))
})

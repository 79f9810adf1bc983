import { expect, it } from 'vitest'
import type { TracedHost } from './join/identities.js'
import type { TracedRow } from './outcome.js'
import { pseudonymous } from './pseudonym.js'

const host: TracedHost = {
  addresses: ['10.0.0.5'],
  mac: '00:11:22:33:44:55',
  hostNames: ['LAB-7'],
  users: ['zhang'],
  attachedTo: ['Gi1/0/7'],
  exact: true,
  undated: false,
  places: [{ source: 'nat', line: 3 }],
}

it('gives one name one number in a run, and lets no name through', () => {
  const rows = [{ hosts: [host] }, { hosts: [{ ...host, mac: '00:11:22:33:44:66', users: ['li', 'zhang'] }] }]
  const hidden = pseudonymous(rows as unknown as TracedRow[], (kind, number) => `${kind}-${number}`)
  expect(hidden.map((row) => row.hosts[0])).toMatchObject([
    { mac: 'host-1', users: ['user-1'], addresses: ['address-1'], places: host.places },
    { mac: 'host-2', users: ['user-2', 'user-1'], addresses: ['address-1'] },
  ])
  expect(JSON.stringify(hidden)).not.toMatch(/zhang|10\.0\.0\.5|LAB|Gi1|:55/)
})

import type { TracedHost } from './join/identities.js'
import type { TracedRow } from './outcome.js'

/** What stands for a name as long as nobody asked for it. */
export type PseudonymKind = 'host' | 'address' | 'name' | 'user' | 'place'

/**
 * Puts a running number in place of every address, hardware address, host name, user and place. One name has one number in one run,
 * so that rows that end at one machine are seen to; numbers say nothing outside of it.
 *
 * @param say a number as the user reads it, `host-003`
 */
export function pseudonymous(
  rows: readonly TracedRow[],
  say: (kind: PseudonymKind, number: number) => string,
): TracedRow[] {
  const numbers = new Map<string, Map<string, number>>()
  const hide = (kind: PseudonymKind) => (name: string) => {
    const known = numbers.get(kind) ?? new Map<string, number>()
    numbers.set(kind, known)
    const number = known.get(name) ?? known.size + 1
    known.set(name, number)
    return say(kind, number)
  }
  const hidden = (host: TracedHost): TracedHost => ({
    ...host,
    mac: host.mac === null ? null : hide('host')(host.mac),
    addresses: host.addresses.map(hide('address')),
    hostNames: host.hostNames.map(hide('name')),
    users: host.users.map(hide('user')),
    attachedTo: host.attachedTo.map(hide('place')),
  })
  return rows.map((row) => ({ ...row, hosts: row.hosts.map(hidden) }))
}

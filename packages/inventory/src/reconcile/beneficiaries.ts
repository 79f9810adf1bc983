import type { MachineRow } from '@davylamp/finding'

/** One account that machines mine for, over all of them. Development fees are no trace of the owner and are left out. */
export interface Beneficiary {
  /** Account or wallet without the worker. */
  readonly account: string
  /** Pools as the machines name them, without scheme. */
  readonly pools: readonly string[]
  readonly workers: readonly string[]
  /** Machines that mine for it now. */
  readonly mining: readonly string[]
  /** Machines that name it as a backup only. */
  readonly backup: readonly string[]
  /** Hashes a second of those that mine for it now, by algorithm; rates of different algorithms do not add up. */
  readonly hashrateHps: Readonly<Record<string, number>>
  readonly watts: number
}

/** Groups machines by the accounts that they name. Strongest first: those mined for by most machines. */
export function beneficiariesOf(rows: readonly MachineRow[]): Beneficiary[] {
  const accounts = new Map<string, Collected>()
  for (const row of rows) {
    const name = machineName(row)
    for (const pool of row.pools) {
      if (pool.role === 'development-fee' || pool.user === null) continue
      const { account, worker } = splitUser(pool.user)
      const known = accounts.get(account) ?? newCollected()
      accounts.set(account, known)
      known.pools.add(pool.url.replace(/^[a-z0-9+]+:\/\//i, '').replace(/\/+$/, ''))
      if (worker !== null) known.workers.add(worker)
      if (pool.active) known.mining.set(name, row)
      else known.backup.add(name)
    }
  }
  return [...accounts]
    .map(([account, collected]) => beneficiary(account, collected))
    .sort(
      (a, b) =>
        b.mining.length - a.mining.length || b.backup.length - a.backup.length || (a.account < b.account ? -1 : 1),
    )
}

interface Collected {
  readonly pools: Set<string>
  readonly workers: Set<string>
  readonly mining: Map<string, MachineRow>
  readonly backup: Set<string>
}

function newCollected(): Collected {
  return { pools: new Set(), workers: new Set(), mining: new Map(), backup: new Set() }
}

function beneficiary(account: string, { pools, workers, mining, backup }: Collected): Beneficiary {
  const rates = new Map<string, number>()
  let watts = 0
  for (const row of mining.values()) {
    const algorithm = row.algorithm ?? '?'
    rates.set(algorithm, (rates.get(algorithm) ?? 0) + (row.hashrateHps ?? 0))
    watts += row.watts ?? 0
  }
  return {
    account,
    pools: [...pools].toSorted(),
    workers: [...workers].toSorted(),
    mining: [...mining.keys()].toSorted(),
    backup: [...backup].filter((name) => !mining.has(name)).toSorted(),
    hashrateHps: Object.fromEntries(rates),
    watts,
  }
}

/** `account.worker`, `wallet.worker`, `wallet/worker`: the worker follows the first dot or stroke; a mail address keeps its dots. */
export function splitUser(user: string): { readonly account: string; readonly worker: string | null } {
  if (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(user)) return { account: user, worker: null }
  const match = /^([^./\s]+)[./](.+)$/.exec(user)
  return match === null ? { account: user, worker: null } : { account: match[1] ?? user, worker: match[2] ?? null }
}

/** How tables name a machine: its item, else its address, else its serial number. */
export function machineName(row: MachineRow): string {
  return row.nameplate?.item ?? row.address ?? row.serial ?? row.mac ?? '?'
}

import { type PoolUrl, poolOf } from '@davylamp/mining'
import { minerArguments } from '../command/miner-arguments.js'
import { roleOf } from '../command/role.js'
import { type Tell, type Term, shown } from './tell.js'

/** A program that was told where to fetch work. */
export const poolAddress: Tell = {
  name: 'pool-address',
  cap: 5,
  look({ runs }) {
    const terms: Term[] = []
    for (const { command } of runs) {
      if (!mayHoldAddress(command.argv)) continue
      const role = roleOf(command)
      if (role === 'reader' || role === 'fetcher' || role === 'installer') continue
      const said = minerArguments(command.argv)
      const [pool] = [...said.pools].sort((a, b) => strength(b) - strength(a))
      if (pool === undefined) continue
      const named = poolOf(pool.host)
      const facts = {
        pool: pool.port === null ? pool.host : `${pool.host}:${pool.port}`,
        ...(said.account === null ? {} : { poolAccount: said.account }),
        ...(said.worker === null ? {} : { worker: said.worker }),
      }
      const params = { program: shown(command.argv[0] ?? '', 60), pool: shown(pool.url) }
      if (pool.mining) terms.push({ code: 'host.pool.scheme', weight: 4, bears: 'mining', params, facts })
      else if (named !== null && named.role !== 'web')
        terms.push({
          code: 'host.pool.known',
          weight: 3.5,
          bears: 'mining',
          params: { ...params, domain: named.domain },
          facts,
        })
      else if (said.asksForPool && said.account !== null && pool.scheme === null)
        terms.push({
          code: pool.loopback ? 'host.pool.loopback' : 'host.pool.bare',
          weight: 1.5,
          bears: 'mining',
          params,
          facts,
        })
      else if (said.asksForPool && said.account !== null && said.hasPassword && /^https?$/.test(pool.scheme ?? ''))
        terms.push({ code: 'host.pool.bare', weight: 0.8, bears: 'mining', params, facts })
      else if (pool.onion) terms.push({ code: 'host.pool.onion', weight: 1, bears: 'context', params, facts })
    }
    return terms
  },
}

function mayHoldAddress(argv: readonly string[]): boolean {
  return argv.length > 1 && argv.some((word) => word.includes(':'))
}

function strength(url: PoolUrl): number {
  return (url.mining ? 4 : 0) + (poolOf(url.host) === null ? 0 : 2) + (url.port === null ? 0 : 1)
}

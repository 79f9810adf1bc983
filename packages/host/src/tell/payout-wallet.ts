import { minerArguments, walletIn } from '../command/miner-arguments.js'
import { roleOf } from '../command/role.js'
import type { Run } from '../seen.js'
import { type Tell, type Term } from './tell.js'

/** A program that was told whom to pay. */
export const payoutWallet: Tell = {
  name: 'payout-wallet',
  cap: 3,
  look(seen) {
    const terms: Term[] = []
    const told = new Set<string>()
    for (const run of seen.acting) {
      const { command } = run
      if (!command.argv.some((word) => word.length >= 26)) continue
      const role = roleOf(command)
      if (
        role === 'fetcher' &&
        !run.script.commands.some(({ pipeline, name }) => pipeline === command.pipeline && name !== command.name)
      )
        continue
      const { wallet, worker, asksForPool } = minerArguments(command.argv)
      const found = wallet ?? (role === 'shell' || role === 'interpreter' ? walletAmong(run) : null)
      if (found === null || told.has(found.address)) continue
      if (!found.checked && !asksForPool) continue
      told.add(found.address)
      const facts = {
        poolAccount: found.address,
        coin: found.coins.slice(0, 3).join('/'),
        ...(worker === null ? {} : { worker }),
      }
      const params = { program: command.name.slice(0, 60), coins: found.coins.slice(0, 3).join('/') }
      if (found.checked)
        terms.push({ code: 'host.wallet.checked', weight: asksForPool ? 2.5 : 2.2, bears: 'mining', params, facts })
      else terms.push({ code: 'host.wallet.unchecked', weight: 1, bears: 'mining', params, facts })
    }
    return terms
  },
}

/** Among the words that a script is given: `bash -s 4…`. */
function walletAmong({ command }: Run) {
  for (const word of command.argv.slice(1)) {
    const wallet = walletIn(word)
    if (wallet !== null) return wallet
  }
  return null
}

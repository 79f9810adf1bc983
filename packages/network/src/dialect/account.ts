import type { Facts } from './dialect.js'
import { nameOf } from './json.js'

/**
 * Parts the user name of a login into account and worker: `account.worker`, `wallet/worker`, `wallet.payment+worker`.
 * Only the last part is a worker; a wallet is never cut inside.
 */
export function accountFacts(user: unknown): Facts {
  const name = nameOf(user)
  if (name === undefined) return {}
  // an e-mail address is one account, dots and all
  if (name.includes('@')) return { account: name }
  const match = /^([^./]+)[./](.+)$/.exec(name)
  return match?.[1] === undefined || match[2] === undefined
    ? { account: name }
    : { account: match[1], worker: match[2] }
}

import type { MachinePool } from '@davylamp/finding'

interface SaidPool {
  readonly url: string
  readonly user: string | null
  readonly active: boolean
  readonly developmentFee?: boolean
}

/** Names under which firmware and programs mine for their own makers. */
const feeUser = /^dev[-_ ]?fee|[.\-_]dev[-_ ]?fee/i
const feeUrl = /^dev[-_ ]?fee|(?:^|\/\/)donate\./i

/** A pool as a machine names it, with its role. Backups are kept: they show other accounts. */
export function poolOf(said: SaidPool): MachinePool {
  const user = said.user === null ? null : withoutPassword(said.user)
  const { url, account } = splitAccount(said.url)
  const fee = said.developmentFee === true || feeUrl.test(url) || (user !== null && feeUser.test(user))
  return {
    url,
    user: user ?? account,
    active: said.active,
    role: fee ? 'development-fee' : said.active ? 'mining' : 'backup',
  }
}

/** `ethproxy://0xabc.rig@pool.example:3333` names the account in the URL. */
function splitAccount(url: string): { url: string; account: string | null } {
  const match = /^([a-z0-9+]+:\/\/)?([^@/\s]+)@([^@\s]+)$/i.exec(url.trim())
  if (match === null) return { url: url.trim(), account: null }
  return { url: `${match[1] ?? ''}${match[3] ?? ''}`, account: withoutPassword(decode(match[2] ?? '')) }
}

/** `account.worker:x` and `account:c=BTC,d=9`: what follows the colon is a password; `kaspa:q…` and `user:` of wallets are not. */
function withoutPassword(user: string): string {
  const match = /^([^:]+):([^:]*)$/.exec(user.trim())
  if (match === null) return user.trim()
  const [, name = '', rest = ''] = match
  return rest.length >= 40 || /^(?:kaspa|kaspatest|bitcoincash|nexa|karlsen|solo)$/i.test(name) ? user.trim() : name
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a lone percent sign: the text is meant as it stands
  }
}

import { reason } from '@davylamp/finding'
import { providerOfFile, providerOfHost } from '../data/provider.js'
import type { Tell, TellOf } from './tell.js'

/** The page loads a known provider's program, or opens its socket. Being told of the host in a text is not enough. */
export const providerAddress: TellOf = (page) => {
  const told = new Map<string, Tell>()
  for (const { url, host, file, kind } of page.addresses) {
    if (kind === 'request') continue
    const byHost = host === null ? null : providerOfHost(host)
    const provider = byHost ?? (kind === 'script' || kind === 'worker' ? providerOfFile(file) : null)
    if (provider === null || told.has(provider.name)) continue
    const params = { provider: provider.name, url: url.slice(0, 200) }
    const code = kind === 'socket' ? 'page.provider.socket' : 'page.provider.script'
    const pool = kind === 'socket' && host !== null ? { pool: host } : {}
    const mining = { agent: provider.name, ...(provider.coin === undefined ? {} : { coin: provider.coin }), ...pool }
    told.set(provider.name, { group: 'address', reason: reason(code, byHost === null ? 1.9 : 2.6, params), mining })
  }
  return [...told.values()]
}

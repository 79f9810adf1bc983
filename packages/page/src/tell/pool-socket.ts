import { reason } from '@davylamp/finding'
import { poolOf } from '@davylamp/mining'
import { providerOfHost } from '../data/provider.js'
import type { Tell, TellOf } from './tell.js'

/** What a proxy for browser miners is handed in its address: the pool to mine at. */
const handsOn = /[?&](?:proxy|perfekt|pool)=(?:wss?|stratum)/i

/** The page opens a WebSocket to a pool or through a proxy to one. A pool's own pages have sockets too; a path `/proxy` is weak. */
export const poolSocket: TellOf = (page) => {
  const tells: Tell[] = []
  for (const { url, host, kind } of page.addresses) {
    if (kind !== 'socket' && !handsOn.test(url)) continue
    // told by the provider's name already
    if (host !== null && providerOfHost(host) !== null) continue
    const parsed = URL.canParse(url) ? new URL(url) : null
    const pool = host === null ? null : poolOf(host)
    const params = { url: url.slice(0, 200) }
    const mining = parsed === null ? {} : { mining: { pool: parsed.host } }
    if (handsOn.test(url))
      tells.push({ group: 'address', reason: reason('page.socket.hands-on', 2.4, params), ...mining })
    else if (pool !== null && pool.role !== 'web' && !isPages(host ?? ''))
      tells.push({
        group: 'address',
        reason: reason('page.socket.pool', 2, { ...params, domain: pool.domain }),
        ...mining,
      })
    else if (parsed !== null && host !== null && /^\/(?:w?s?proxy|ws-?proxy\d*)\/?$/i.test(parsed.pathname)) {
      const weight = isOneOfMany(host) ? 1.6 : 0.9
      tells.push({ group: 'address', reason: reason('page.socket.proxy', weight, params), ...mining })
    }
  }
  return tells
}

/** Hosts of a pool that feed its own pages. */
function isPages(host: string): boolean {
  return /^(?:www|api|web|app|dashboard|stats|ws|socket|push|live)\d*\./.test(host)
}

/** One of a row of like servers, `ws017.`, `p3.`, or a bare address: what carries the load of many visitors, not a site's own proxy. */
function isOneOfMany(host: string): boolean {
  return /^[a-z]{1,8}-?\d{1,4}\./.test(host) || /^[\d.]+$|^\[/.test(host)
}

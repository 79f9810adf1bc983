import { type MiningFacts, reason } from '@davylamp/finding'
import type { SocketMessage } from '../read/observation.js'
import { miningMessage } from '../read/mining-message.js'
import type { Tell, TellOf } from './tell.js'

/** Work was handed out or handed in on a socket of the page, or the page logged in for it: told by the fields of the messages. */
export const miningMessages: TellOf = (page) => {
  const counts = new Map<string, { count: number; first: SocketMessage; mining: MiningFacts }>()
  for (const message of page.observation.messages) {
    const found = miningMessage(message.text)
    if (found === null) continue
    const known = counts.get(found.act)
    if (known === undefined) counts.set(found.act, { count: 1, first: message, mining: found.facts })
    else known.count++
  }
  const tells: Tell[] = []
  const login = counts.get('login')
  const account = login?.mining ?? {}
  for (const [act, { count, first, mining }] of counts) {
    const pool = URL.canParse(first.url) ? { pool: new URL(first.url).host } : {}
    const params = { count, url: first.url.slice(0, 200) }
    if (act === 'job')
      tells.push({
        group: 'act',
        reason: reason('page.act.job', 4, params),
        mining: { ...pool, ...mining, ...account },
      })
    else if (act === 'share')
      tells.push({ group: 'act', reason: reason('page.act.share', 4.2, params), mining: { ...pool, ...mining } })
    else tells.push({ group: 'code', reason: reason('page.act.login', 3, params), mining: { ...pool, ...mining } })
  }
  return tells
}

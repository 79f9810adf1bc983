import type { MachinePool } from '@davylamp/finding'
import type { Conversation } from '../reply/conversation.js'
import { listOf, textOf } from '../reply/fields.js'
import { poolOf } from './pool.js'

/** Pools of a configuration page that the running process does not list: other accounts may stand there. */
export function configuredPools(conversation: Conversation): MachinePool[] {
  const running = new Set(
    conversation.section('POOLS').map((pool) => key(textOf(pool, 'URL', 'url'), textOf(pool, 'User', 'user'))),
  )
  return conversation
    .objects(/get_(?:miner_)?conf\.cgi|config|setting/i)
    .flatMap((configuration) => listOf(configuration['pools']))
    .flatMap((pool) => {
      const url = textOf(pool, 'url', 'addr')
      const user = textOf(pool, 'user', 'username')
      return url === null || running.has(key(url, user)) ? [] : [poolOf({ url, user, active: false })]
    })
}

function key(url: string | null, user: string | null): string {
  return `${url?.replace(/^[a-z0-9+]+:\/\//i, '') ?? ''} ${user ?? ''}`
}

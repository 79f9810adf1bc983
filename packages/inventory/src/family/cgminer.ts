import type { Family } from './family.js'
import { saysTell } from './tell.js'

/** A cgminer-like API that names no maker: responsive, but not identified by this alone. */
export const plainCgminer: Family = {
  id: 'cgminer',
  name: 'cgminer',
  weigh: (conversation) => {
    const description = conversation.descriptions[0]
    return description === undefined ? [] : [saysTell('STATUS.Description', description, 0.5)]
  },
  read: (conversation) => {
    const [, name, version] = /^([A-Za-z][\w+-]*)\s*v?(\S+)?/.exec(conversation.descriptions[0] ?? '') ?? []
    return { firmware: name ?? null, firmwareVersion: version ?? null }
  },
}

import type { Dialect } from './dialect.js'

/**
 * A server that answers an encrypted opening with a Stratum server's parse error: the port is a pool's, and the client
 * knocked at it. Nothing more was said.
 */
export const stratumPort: Dialect = {
  protocol: 'stratum-port',
  atMost: 'probable',
  read(message, dialogue) {
    if (message.kind !== 'json' || !dialogue.otherIsOpaque) return null
    const { id, result, error } = message.json
    const said = Array.isArray(error) && error[0] === 20 && /parse/i.test(String(error[1]))
    return said && result === null && (id === 0 || id === null) ? { act: 'refused', from: 'pool', proof: true } : null
  },
}

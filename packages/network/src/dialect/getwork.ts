import { agentOf, type Dialect } from './dialect.js'
import { isHex, isObject, nameOf } from './json.js'

/**
 * Work over HTTP as the first miners fetched it (Bitcoin wiki, Getwork): `getwork` without parameters asks, with 128 bytes
 * of header hands in. Only miners call it; headers named X-Mining- belong to its extensions.
 */
export const getwork: Dialect = {
  protocol: 'getwork',
  overHttp: true,
  read(message, dialogue) {
    if (message.kind === 'http') {
      const mining = [...message.http.headers.keys()].some((name) => name.startsWith('x-mining-'))
      return mining && message.http.request
        ? { act: 'subscribe', from: 'miner', proof: true, facts: agentOf(message.http) }
        : null
    }
    if (message.kind !== 'json' || message.http === null) return null
    const { json, http } = message
    const params: readonly unknown[] = Array.isArray(json['params']) ? json['params'] : []
    if (http.request && json['method'] === 'getwork') {
      if (params.length === 0) return { act: 'subscribe', from: 'miner', proof: true, facts: agentOf(http) }
      return isHex(params[0], 160, 512) ? { act: 'share', from: 'miner', proof: true, facts: agentOf(http) } : null
    }
    const { result, error } = json
    if (isObject(result) && isHex(result['data'], 160, 512) && isHex(result['target'], 64))
      return { act: 'job', from: 'pool', proof: true }
    if (http.request || dialogue.asked(json['id']) === null) return null
    if (nameOf(http.headers.get('x-stratum')) !== undefined) return { act: 'upkeep', from: 'pool', proof: true }
    if (error !== null && error !== undefined) return { act: 'refused', from: 'pool', proof: false }
    return result === true
      ? { act: 'accepted', from: 'pool', proof: true }
      : { act: 'upkeep', from: 'pool', proof: false }
  },
}

import { agentOf, type Dialect } from './dialect.js'
import { isHex, isObject, type JsonObject } from './json.js'

/** What a request object may hold (BIP 22, 23, 145); a monitor that only reads the height has no use for any of it. */
const requestFields = ['capabilities', 'rules', 'mode', 'longpollid', 'data', 'maxversion', 'workid']

/** Block templates over HTTP (BIP 22 and 23): the node hands out a template, the miner hands in a block. */
export const getblocktemplate: Dialect = {
  protocol: 'getblocktemplate',
  overHttp: true,
  read(message, dialogue) {
    if (message.kind !== 'json' || message.http === null) return null
    const { json, http } = message
    const params: readonly unknown[] = Array.isArray(json['params']) ? json['params'] : []
    if (http.request && json['method'] === 'getblocktemplate') {
      const [request] = params
      const proof =
        (isObject(request) && requestFields.some((field) => field in request)) ||
        [...http.headers.keys()].some((name) => name.startsWith('x-mining-'))
      return { act: 'subscribe', from: 'miner', proof, facts: agentOf(http) }
    }
    if (http.request && json['method'] === 'submitblock')
      return { act: 'share', from: 'miner', proof: isHex(params[0], 160, 10_000_000) }
    if (isTemplate(json['result'])) return { act: 'job', from: 'pool', proof: true }
    if (http.request || dialogue.asked(json['id']) === null) return null
    const refused = json['error'] !== null && json['error'] !== undefined
    return { act: refused ? 'refused' : 'upkeep', from: 'pool', proof: false }
  },
}

function isTemplate(result: unknown): result is JsonObject {
  return isObject(result) && isHex(result['previousblockhash'], 64) && isHex(result['target'], 64)
}

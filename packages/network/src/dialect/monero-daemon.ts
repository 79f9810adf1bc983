import { accountFacts } from './account.js'
import { agentOf, type Dialect } from './dialect.js'
import { isHex, isObject, nameOf } from './json.js'

/**
 * Solo mining against a Monero node, also of XMRig's daemon mode: `get_block_template` names the wallet that is paid, and the
 * node answers with a template's blob. Wallets and explorers ask for blocks, never for templates.
 */
export const moneroDaemon: Dialect = {
  protocol: 'monero-daemon',
  overHttp: true,
  read(message, dialogue) {
    if (message.kind !== 'json' || message.http === null) return null
    const { json, http } = message
    const { method, params, result } = json
    if (http.request && (method === 'getblocktemplate' || method === 'get_block_template') && isObject(params)) {
      const wallet = nameOf(params['wallet_address'])
      return {
        act: 'login',
        from: 'miner',
        proof: wallet !== undefined,
        facts: { ...accountFacts(wallet), ...agentOf(http) },
      }
    }
    if (http.request && (method === 'submitblock' || method === 'submit_block')) {
      const blob: unknown = Array.isArray(params) ? params[0] : undefined
      return { act: 'share', from: 'miner', proof: isHex(blob, 140, 10_000_000), facts: agentOf(http) }
    }
    if (isObject(result) && isHex(result['blocktemplate_blob'], 140, 10_000_000))
      return { act: 'job', from: 'pool', proof: true }
    if (http.request || dialogue.asked(json['id']) !== 'share') return null
    const accepted = isObject(result) && result['status'] === 'OK'
    return { act: accepted ? 'accepted' : 'refused', from: 'pool', proof: false }
  },
}

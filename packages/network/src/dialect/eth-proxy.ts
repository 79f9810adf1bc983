import { accountFacts } from './account.js'
import type { Act, Dialect, Utterance } from './dialect.js'
import { isHex, type JsonObject, nameOf } from './json.js'
import { workOfTarget } from './share-work.js'

/**
 * ETH-proxy, also called Claymore's dialect: Ethereum's own `eth_getWork` and `eth_submitWork` over plain lines,
 * opened by `eth_submitLogin`. Wallets and monitors never send the login or a share.
 */
export const ethProxy: Dialect = {
  protocol: 'eth-proxy',
  overHttp: true,
  read(said, dialogue) {
    if (said.kind !== 'json') return null
    const message = said.json
    const { method } = message
    if (typeof method === 'string') return readCall(method, message)
    if (isWork(message['result'])) return job(message['result'])
    return readReply(message, dialogue.asked(message['id']))
  },
}

function readCall(method: string, message: JsonObject): Utterance | null {
  const params: readonly unknown[] = Array.isArray(message['params']) ? message['params'] : []
  switch (method) {
    case 'eth_submitLogin':
    case 'eth_login': {
      if (typeof params[0] !== 'string') return null
      const worker = nameOf(message['worker'])
      const facts = { ...accountFacts(params[0]), ...(worker === undefined ? {} : { worker }) }
      return { act: 'login', from: 'miner', proof: true, facts }
    }
    case 'eth_submitWork':
      return params.length >= 3 && params.slice(0, 3).every((value) => isWord(value, 16) || isWord(value, 64))
        ? { act: 'share', from: 'miner', proof: true }
        : null
    case 'eth_getWork':
      return { act: 'upkeep', from: 'miner', proof: false }
    case 'eth_submitHashrate':
      return { act: 'upkeep', from: 'miner', proof: isHex(String(params[0]).replace(/^0x/, ''), 1, 64) }
    default:
      return null
  }
}

function job(result: readonly unknown[]): Utterance {
  const work = workOfTarget(result[2])
  return { act: 'job', from: 'pool', proof: true, facts: { coin: 'ETH/ETC' }, ...(work === null ? {} : { work }) }
}

/** Header hash, seed hash and target: three 256-bit words; a height may follow. */
function isWork(result: unknown): result is readonly unknown[] {
  return Array.isArray(result) && result.length >= 3 && result.slice(0, 3).every((value) => isWord(value, 64))
}

function isWord(value: unknown, digits: number): boolean {
  return typeof value === 'string' && value.startsWith('0x') && isHex(value.slice(2), digits)
}

function readReply(message: JsonObject, asked: Act | null): Utterance | null {
  if (asked === null || !('result' in message || 'error' in message)) return null
  const { result, error } = message
  if ((error !== null && error !== undefined) || result === false) return { act: 'refused', from: 'pool', proof: false }
  const accepted = result === true && (asked === 'login' || asked === 'share')
  return { act: accepted ? 'accepted' : 'upkeep', from: 'pool', proof: accepted }
}

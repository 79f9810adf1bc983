import { accountFacts } from './account.js'
import { coinOfBlock } from './coinbase.js'
import type { Act, Dialect, Utterance } from './dialect.js'
import { isHex, type JsonObject, nameOf } from './json.js'

/**
 * Stratum v1 of Bitcoin, Litecoin and their kin: JSON-RPC lines whose methods begin with `mining.`.
 * Proven by the shapes of the parameters: a method name alone proves nothing.
 */
export const stratumV1: Dialect = {
  protocol: 'stratum-v1',
  read(said, dialogue) {
    if (said.kind !== 'json') return null
    const message = said.json
    const { method } = message
    if (typeof method === 'string') return readCall(method, message)
    const result = subscription(message)
    if (result !== null) return result
    return readReply(message, dialogue.asked(message['id']))
  },
}

function readCall(method: string, message: JsonObject): Utterance | null {
  const params: readonly unknown[] | null = Array.isArray(message['params']) ? message['params'] : null
  if (params === null) return null
  switch (method) {
    case 'mining.subscribe':
      return subscribe(params)
    case 'mining.authorize':
      return typeof params[0] === 'string' && params.length <= 4
        ? { act: 'login', from: 'miner', proof: true, facts: accountFacts(params[0]) }
        : null
    case 'mining.submit':
      return submit(params)
    case 'mining.notify':
      return notify(params)
    case 'mining.set_difficulty':
      return setDifficulty(params[0])
    case 'mining.set_extranonce':
      return { act: 'upkeep', from: 'pool', proof: isHex(params[0], 2, 32) && typeof params[1] === 'number' }
    case 'mining.set_version_mask':
      return { act: 'upkeep', from: 'pool', proof: isHex(params[0], 8) }
    case 'mining.configure':
      return { act: 'upkeep', from: 'miner', proof: isExtensions(params) }
    case 'mining.extranonce.subscribe':
    case 'mining.suggest_difficulty':
    case 'mining.suggest_target':
    case 'mining.get_transactions':
    case 'mining.multi_version':
      return { act: 'upkeep', from: 'miner', proof: false }
    case 'client.get_version':
    case 'client.reconnect':
    case 'client.show_message':
      return { act: 'upkeep', from: 'pool', proof: false }
    default:
      return null
  }
}

function setDifficulty(amount: unknown): Utterance | null {
  if (typeof amount !== 'number' || !(amount > 0)) return null
  return { act: 'difficulty', from: 'pool', proof: true, work: { amount, unit: 'difficulty' } }
}

/** `[agent, session?, host?, port?]`, or nothing at all. */
function subscribe(params: readonly unknown[]): Utterance | null {
  if (params.length > 4 || params.some((value) => value !== null && typeof value === 'object')) return null
  const agent = nameOf(params[0])
  return { act: 'subscribe', from: 'miner', proof: true, ...(agent === undefined ? {} : { facts: { agent } }) }
}

/** `[user, job, extranonce2, ntime, nonce, version bits?]`; other coins send fewer or longer values. */
function submit(params: readonly unknown[]): Utterance | null {
  const [user, job, ...work] = params
  if (typeof user !== 'string' || typeof job !== 'string' || work.length === 0) return null
  const proof = work.length >= 1 && work.every((value) => isHex(strip0x(value), 2, 4096))
  return proof ? { act: 'share', from: 'miner', proof, facts: accountFacts(user) } : null
}

function strip0x(value: unknown): unknown {
  return typeof value === 'string' && value.startsWith('0x') ? value.slice(2) : value
}

/** Nine parameters: job, previous block hash, two halves of the coinbase, branches, version, bits, time, clean. */
function notify(params: readonly unknown[]): Utterance | null {
  const [job, previous, coinbase1, coinbase2, branches, version, bits, time, clean] = params
  const bitcoinLike =
    typeof job === 'string' &&
    isHex(previous, 64) &&
    isHex(coinbase1, 2, 65536) &&
    isHex(coinbase2, 0, 65536) &&
    Array.isArray(branches) &&
    isHex(version, 8) &&
    isHex(bits, 8) &&
    isHex(time, 8) &&
    (clean === undefined || typeof clean === 'boolean')
  if (bitcoinLike) return { act: 'job', from: 'pool', proof: true, facts: coinOfBlock(coinbase1, bits, time) }
  // other coins: at least one value as long as a hash
  const hashed = params.length >= 3 && params.some((value) => isHex(strip0x(value), 64, 8192))
  return hashed ? { act: 'job', from: 'pool', proof: true } : null
}

function isExtensions(params: readonly unknown[]): boolean {
  const [names] = params
  const known = ['version-rolling', 'minimum-difficulty', 'subscribe-extranonce', 'info']
  return Array.isArray(names) && names.length > 0 && names.every((name) => known.includes(String(name)))
}

/** The reply to `mining.subscribe`: `[[["mining.notify", id], …], extranonce1, size]`, recognised without its question. */
function subscription(message: JsonObject): Utterance | null {
  const { result } = message
  if (!Array.isArray(result) || result.length < 2) return null
  const [subscriptions, extranonce, size] = result as readonly unknown[]
  const named = JSON.stringify(subscriptions ?? null).includes('"mining.notify"')
  const sized = isHex(extranonce, 0, 64) && typeof size === 'number' && size >= 0 && size <= 32
  return named && sized ? { act: 'accepted', from: 'pool', proof: true } : null
}

function readReply(message: JsonObject, asked: Act | null): Utterance | null {
  if (asked === null || !('result' in message || 'error' in message)) return null
  const { result, error } = message
  const refused = (error !== null && error !== undefined) || result === false
  if (refused) return { act: 'refused', from: 'pool', proof: false }
  if (asked === 'login' || asked === 'share')
    return { act: result === true ? 'accepted' : 'upkeep', from: 'pool', proof: result === true }
  return { act: 'upkeep', from: 'pool', proof: false }
}

import { accountFacts } from './account.js'
import type { Act, Dialect, Facts, Utterance } from './dialect.js'
import { isHex, isObject, type JsonObject, nameOf } from './json.js'
import { workOfCompactTarget } from './share-work.js'

/**
 * The pool protocol of Monero and its family (XMRig, xmr-stak, proxies): `login`, `job`, `submit`, `keepalived`.
 * The method names are everyday words, so only the fields of work prove mining: a block template's blob, a target, a job.
 */
export const monero: Dialect = {
  protocol: 'monero-login',
  read(said, dialogue) {
    if (said.kind !== 'json') return null
    const message = said.json
    const { method, params, result } = message
    if (typeof method === 'string') return isObject(params) ? readCall(method, params) : null
    if (isObject(result) && isObject(result['job'])) return job(result['job'])
    return readReply(message, dialogue.asked(message['id']))
  },
}

function readCall(method: string, params: JsonObject): Utterance | null {
  switch (method) {
    case 'login':
      return login(params)
    case 'job':
      return job(params)
    case 'submit':
      return submit(params)
    case 'keepalived':
      return { act: 'upkeep', from: 'miner', proof: false }
    case 'getjob':
      return { act: 'upkeep', from: 'miner', proof: false }
    default:
      return null
  }
}

/** `login` with `pass` alone is any application's; a list of algorithms, a wallet or a miner's agent makes it mining. */
function login(params: JsonObject): Utterance | null {
  if (typeof params['login'] !== 'string' || params['login'] === '') return null
  const agent = nameOf(params['agent'])
  const algorithms: readonly unknown[] = Array.isArray(params['algo']) ? params['algo'] : []
  const proof =
    isWallet(params['login']) || algorithms.some(isAlgorithm) || (agent !== undefined && isMinerAgent(agent))
  const worker = nameOf(params['rigid'])
  const facts = {
    ...accountFacts(params['login']),
    ...(agent === undefined ? {} : { agent }),
    ...(worker === undefined ? {} : { worker }),
  }
  return { act: 'login', from: 'miner', proof, facts: { ...facts, ...coinOfWallet(params['login']) } }
}

/** A job: the block's blob (76 bytes and more), a compact or full target, and a name. */
function job(params: JsonObject): Utterance | null {
  const proof =
    isHex(params['blob'], 140, 1024) &&
    (isHex(params['target'], 8) || isHex(params['target'], 16) || isHex(params['target'], 64)) &&
    nameOf(params['job_id']) !== undefined
  if (!proof) return null
  const { algo } = params
  const work = workOfCompactTarget(params['target'])
  const facts = isAlgorithm(algo) ? coinOfAlgorithm(algo) : {}
  return { act: 'job', from: 'pool', proof, facts, ...(work === null ? {} : { work }) }
}

function submit(params: JsonObject): Utterance | null {
  const proof = nameOf(params['job_id']) !== undefined && isHex(params['nonce'], 8, 16) && isHex(params['result'], 64)
  return proof ? { act: 'share', from: 'miner', proof } : null
}

function readReply(message: JsonObject, asked: Act | null): Utterance | null {
  if (asked === null || !('result' in message || 'error' in message)) return null
  const { result, error } = message
  if (error !== null && error !== undefined) return { act: 'refused', from: 'pool', proof: false }
  const accepted = asked === 'share' && isObject(result) && result['status'] === 'OK'
  return { act: accepted ? 'accepted' : 'upkeep', from: 'pool', proof: false }
}

/** Names of hashing algorithms as miners write them: family, slash, variant. */
function isAlgorithm(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^(rx|cn|cn-lite|cn-heavy|cn-pico|argon2|ghostrider|kawpow|astrobwt|panthera|cryptonight)([/-][\w/-]+)?$/.test(
      value,
    )
  )
}

/** RandomX and CryptoNight variants that one coin alone uses. Names as XMRig writes them; entered from general knowledge. */
function coinOfAlgorithm(algorithm: string): Facts {
  const coins: Readonly<Record<string, string>> = {
    'rx/0': 'XMR',
    'cn/r': 'XMR',
    'cn/1': 'XMR',
    'cn/2': 'XMR',
    'rx/wow': 'WOW',
    'rx/arq': 'ARQ',
    ghostrider: 'RTM',
  }
  const coin = coins[algorithm]
  return coin === undefined ? {} : { coin }
}

/** A Monero address: 95 characters of base58 beginning with 4 or 8, or 106 with a payment id. */
function isWallet(login: string): boolean {
  return /^[48][1-9A-HJ-NP-Za-km-z]{94}(?:[1-9A-HJ-NP-Za-km-z]{11})?(?:[.+/].*)?$/.test(login)
}

function coinOfWallet(login: string): Facts {
  return isWallet(login) ? { coin: 'XMR' } : {}
}

function isMinerAgent(agent: string): boolean {
  return /^(xmrig|xmr-stak|xmr-node-proxy|srbminer|teamredminer|cpuminer|ccminer|nanominer|claymore|jce|cast.?xmr|sgminer|minergate|xmrigcc)/i.test(
    agent,
  )
}

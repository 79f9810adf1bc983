import { isMiningAlgorithm, type PoolUrl, poolUrlOf } from '@davylamp/mining'
import { walletIn } from '../command/miner-arguments.js'
import { readLooseJson } from './loose-json.js'

/** What a configuration says. */
export interface MinerConfig {
  /** The kin of programs that read such files. */
  readonly family: string
  readonly pools: readonly PoolUrl[]
  readonly account: string | null
  readonly algorithm: string | null
}

/** As much of a text as is looked at; configurations are short. */
const longest = 1024 * 1024

/**
 * Reads the configuration of a miner in any of its forms: JSON (XMRig, cgminer, cpuminer, ccminer, T-Rex, NBMiner, SRBMiner, lolMiner),
 * sections of `key = value` (nanominer, cpuminer's kin), lines of options (PhoenixMiner, Claymore). Null when it is none.
 */
export function readMinerConfig(text: string): MinerConfig | null {
  if (text.length > longest) return null
  const start = text.trimStart()
  return start.startsWith('{') || start.startsWith('"') ? fromJson(start) : (fromOptions(text) ?? fromSections(text))
}

function fromJson(text: string): MinerConfig | null {
  const value = readLooseJson(text)
  if (value === null) return null
  const seen = collect(value)
  const keys = new Set(seen.map(({ key }) => key))
  const pools = seen.flatMap(({ key, text: url }) => (poolKeys.has(key) ? poolsIn(url) : []))
  const logins = seen.filter(({ key }) => accountKeys.has(key)).map(({ text: login }) => login)
  const account = logins.find((login) => walletIn(login) !== null) ?? logins.find((login) => login !== '') ?? null
  const algorithm = seen.find(({ key, text: name }) => algorithmKeys.has(key) && isMiningAlgorithm(name))?.text ?? null
  const own = families.find(([, wanted]) => wanted.every((key) => keys.has(key)))
  const placeholder = pools.some(({ host }) => host === 'donate.v2.xmrig.com')
  if (
    own === undefined &&
    !(
      pools.length > 0 &&
      account !== null &&
      (algorithm !== null || pools.some(({ mining }) => mining) || walletIn(account) !== null)
    )
  )
    return null
  return { family: own?.[0] ?? 'JSON', pools: placeholder ? [] : pools, account: accountOf(account), algorithm }
}

/** Keys that stand together in the files of one kin alone, by their manuals. */
const families: readonly (readonly [string, readonly string[]])[] = [
  ['XMRig', ['pools', 'donate-level']],
  ['XMRig', ['randomx', 'pools']],
  ['xmrig-proxy', ['bind', 'pools', 'mode']],
  ['cgminer', ['pools', 'url', 'user', 'pass', 'api-port']],
  ['cgminer', ['pools', 'url', 'user', 'pass', 'intensity']],
  ['cgminer', ['pools', 'url', 'user', 'pass', 'gpu-engine']],
  ['XMR-Stak', ['pool_list', 'pool_address', 'wallet_address']],
  ['T-Rex', ['algo', 'pools', 'user', 'url', 'lhr-tune']],
]
const poolKeys: ReadonlySet<string> = new Set(
  'url pool pool1 pool2 pool_address server host_port uri stratum url1 url2 pool-url poolurl'.split(' '),
)
const accountKeys: ReadonlySet<string> = new Set(
  'user wallet wallet_address username login address user1 btc-address wal rigname account'.split(' '),
)
const algorithmKeys: ReadonlySet<string> = new Set('algo algorithm coin algo1 currency'.split(' '))

interface Entry {
  readonly key: string
  readonly text: string
}

/** Every key with its text, wherever it stands, level by level so that depth costs no stack. */
function collect(value: unknown): Entry[] {
  const found: Entry[] = []
  let level: readonly (readonly [string, unknown])[] = [['', value]]
  for (let depth = 0; depth < 8 && level.length > 0 && found.length < 5_000; depth++) {
    const next: (readonly [string, unknown])[] = []
    for (const [key, item] of level) {
      if (Array.isArray(item)) for (const one of item.slice(0, 500)) next.push([key, one])
      else if (item !== null && typeof item === 'object')
        for (const [name, one] of Object.entries(item)) next.push([name.toLowerCase(), one])
      else found.push({ key, text: typeof item === 'string' ? item : String(item) })
      if (typeof item === 'object') found.push({ key, text: '' })
    }
    level = next
  }
  return found
}

function poolsIn(text: string): PoolUrl[] {
  return text.split(/[,;\s]+/).flatMap((one) => {
    const url = one.includes(':') ? poolUrlOf(one) : null
    return url === null ? [] : [url]
  })
}

function accountOf(login: string | null): string | null {
  return login === null ? null : (walletIn(login)?.address ?? (login === '' ? null : login))
}

/** `wallet = …`, `pool1 = …`, `url=…` with or without `[coin]`. */
function fromSections(text: string): MinerConfig | null {
  const pairs = [
    ...text.slice(0, 65_536).matchAll(/^\s*["']?([A-Za-z][\w-]{1,30})["']?\s*[=:]\s*["']?([^"'\r\n#;]{1,300})/gm),
  ].map(([, key = '', value = '']) => ({ key: key.toLowerCase(), text: value.trim() }))
  const pools = pairs.flatMap(({ key, text: url }) => (poolKeys.has(key) ? poolsIn(url) : []))
  const login =
    pairs.find(
      ({ key, text: value }) =>
        accountKeys.has(key) && (walletIn(value) !== null || pools.some(({ mining }) => mining)),
    )?.text ?? null
  const algorithm = pairs.find(({ key, text: name }) => algorithmKeys.has(key) && isMiningAlgorithm(name))?.text ?? null
  if (login === null || (pools.length === 0 && walletIn(login) === null)) return null
  if (pools.length === 0 && algorithm === null && !/^\s*\[[\w-]+\]/m.test(text)) return null
  return { family: 'nanominer', pools, account: accountOf(login), algorithm }
}

/** Lines of options as a command line has them: `-pool …`, `POOL: …, WALLET: …`. */
function fromOptions(text: string): MinerConfig | null {
  const pools = [
    ...text.slice(0, 65_536).matchAll(/(?:^|\s)(?:-pool|-epool|--pool|--url|-o|POOL:)\s+([^\s,]+)/gm),
  ].flatMap(([, url = '']) => poolsIn(url))
  const login = /(?:^|\s)(?:-wal|-ewal|--user|--wallet|-u|WALLET:)\s+([^\s,]+)/m.exec(text)?.[1] ?? null
  if (pools.length === 0 || login === null) return null
  return { family: 'PhoenixMiner', pools, account: accountOf(login), algorithm: null }
}

/** An address that a miner is told to fetch its work from. */
export interface PoolUrl {
  readonly url: string
  /** The words before `://`, as written, in lower case; null for a bare `host:port`. */
  readonly scheme: string | null
  /** Whether the scheme is one that miners alone use. */
  readonly mining: boolean
  /** What stands before `@`, without the password. */
  readonly user: string | null
  readonly host: string
  readonly port: number | null
  /** A proxy on the machine itself hides the pool behind it. */
  readonly loopback: boolean
  /** A hidden service of Tor. */
  readonly onion: boolean
}

/**
 * Words of which one in a scheme says that it is a miner's. Sources: the manuals of xmrig, cgminer, ccminer, ethminer, NBMiner, T-Rex,
 * lolMiner, GMiner, SRBMiner, Rigel, BzMiner and TeamRedMiner, read 2026-11; facts, no licence.
 */
const protocols: ReadonlySet<string> = new Set(
  'stratum stratum1 stratum2 stratum3 stratums stratumss stratum+ ethproxy ethstratum ethstratum2 ethnh ethstratumnh nicehash zmp alphstratum kaspastratum getwork btcpool xstratum progpowstratum'.split(
    ' ',
  ),
)
/** Words that are a miner's only beside a transport: `solo+tcp`, `node+tcp`, `daemon+http`. */
const modes: ReadonlySet<string> = new Set(['solo', 'node', 'daemon', 'proxy', 'local'])
const transports: ReadonlySet<string> = new Set('tcp tls tls12 tls13 ssl udp http https ws wss unix'.split(' '))

const form =
  /^(?:([a-z][a-z0-9+._-]{0,40}):\/\/)?(?:([^\s@/]{1,300})@)?(\[[0-9a-f:.]+\]|[a-z0-9_.-]{1,253})(?::(\d{1,5}))?(\/[^\s]*)?$/i
const numericAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/
const hostName = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{1,62}$/i

/**
 * Reads the address of a pool in any form that miners take. Null when it is none: a bare name without a port is none, since any word is.
 *
 * @example poolUrlOf('stratum+ssl://addr.rig@eth.example.org:5555')?.port // 5555
 */
export function poolUrlOf(text: string): PoolUrl | null {
  if (text.length > 700) return null
  const match = form.exec(text)
  if (match === null) return null
  const [, rawScheme, rawUser, rawHost = '', rawPort] = match
  const scheme = rawScheme?.toLowerCase() ?? null
  const port = rawPort === undefined ? null : Number(rawPort)
  if (port !== null && (port === 0 || port > 65_535)) return null
  const host = rawHost.toLowerCase()
  const mining = scheme !== null && isMiningScheme(scheme)
  if (scheme === null) {
    if (port === null) return null
    if (!numericAddress.test(host) && !host.startsWith('[') && host !== 'localhost' && !hostName.test(host)) return null
  } else if (!mining && !transports.has(scheme)) return null
  return {
    url: text,
    scheme,
    mining,
    user: rawUser === undefined ? null : (rawUser.split(':', 1)[0] ?? null),
    host,
    port,
    loopback: host === 'localhost' || host === '[::1]' || host.startsWith('127.'),
    onion: host.endsWith('.onion'),
  }
}

/** Whether the words before `://` are those of a miner: `stratum+tcp`, `ethproxy+ssl`, `[2]zmp+tcp`. */
export function isMiningScheme(scheme: string): boolean {
  const words = scheme.toLowerCase().split('+')
  if (words.some((word) => protocols.has(word))) return true
  return words.length > 1 && modes.has(words[0] ?? '') && words.slice(1).every((word) => transports.has(word))
}

const inText = /(?:^|[\s"'`=,;(<[\]])((?:[a-z0-9]{1,20}\+){0,2}[a-z0-9]{3,20}:\/\/[^\s"'`,;)>|&\\]{3,300})/gi

/** Addresses with a miner's scheme anywhere in a text, at most `most`. */
export function miningUrlsIn(text: string, most = 8): readonly PoolUrl[] {
  if (!text.includes('://')) return []
  const found: PoolUrl[] = []
  for (const [, candidate = ''] of text.matchAll(inText)) {
    const url = isMiningScheme(candidate.slice(0, candidate.indexOf('://'))) ? poolUrlOf(candidate) : null
    if (url !== null && found.push(url) >= most) break
  }
  return found
}

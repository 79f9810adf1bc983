import { isMinerOption, isMiningAlgorithm, type PoolUrl, poolUrlOf, type Wallet, walletOf } from '@davylamp/mining'

/** What the arguments of a program say in the language of miners. */
export interface MinerArguments {
  readonly pools: readonly PoolUrl[]
  /** Who is paid, as given to the option for it, without the worker's name; null without such an option. */
  readonly account: string | null
  readonly worker: string | null
  readonly wallet: Wallet | null
  readonly algorithm: string | null
  readonly hasPassword: boolean
  /** Options that miners alone have. */
  readonly options: readonly string[]
  /** Whether an option for a pool was there, with whatever behind it. */
  readonly asksForPool: boolean
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * Options by what they take, over all families: long ones as they are, short ones of one letter apart since others have them too.
 * Source: the manuals of the programs in mining's `software/families.ts`, read 2026-11.
 */
const poolOptions = set(
  '-o --url -url --pool -pool -P --server -epool -dpool -fpool -zpool -o1 -o2 -o3 --url1 --url2 --url3 --pool1 --pool2 --backup-pool --pool-url --stratum -stratum --server1 --dualpool --p2 --node --proxy-pool --daemon-address -s -l -r --kaspad-address',
)
const accountOptions = set(
  '-u --user -user --username --wallet -wallet -w -wal -ewal -dwal -zwal -u1 -u2 --user1 --user2 --wal -zuser --w2 --address --wallet-address --btc-address --mining-address -O --userpass -worker --dualuser --ziluser',
)
const passwordOptions = set('-p --pass -pass --password -password -psw -epsw -dpsw --pass1 --pass2 --psw -x')
const algorithmOptions = set(
  '-a --algo -algo --algorithm --coin -coin --algos --a2 --dual-algo --dualmode --mining-algo',
)

/** Letters of cpuminer's kin that may stand right before their value: `-ostratum+tcp://…`. */
const glued = /^-([oua])(.{5,})$/

/** Reads the arguments of one program; what only looks like an option for a pool is left out where its value is no address. */
export function minerArguments(argv: readonly string[]): MinerArguments {
  // several tells ask of the same command, one after the other
  if (last?.argv !== argv) last = { argv, said: readMinerArguments(argv) }
  return last.said
}

let last: { readonly argv: readonly string[]; readonly said: MinerArguments } | null = null

function readMinerArguments(argv: readonly string[]): MinerArguments {
  const pools: PoolUrl[] = []
  const options: string[] = []
  let account: string | null = null
  let algorithm: string | null = null
  let hasPassword = false
  let asksForPool = false
  let wallet: Wallet | null = null
  for (let i = 1; i < argv.length; i++) {
    const word = argv[i] ?? ''
    if (word.charCodeAt(0) !== 45) {
      wallet ??= walletIn(word)
      if (word.includes('://')) addPool(pools, word)
      continue
    }
    if (isMinerOption(word)) options.push(word.split('=', 1)[0] ?? word)
    const { option, value, takesNext } = optionOf(word, argv[i + 1])
    if (value === null) continue
    if (poolOptions.has(option)) {
      asksForPool = true
      const before = pools.length
      for (const one of value.split(/[,;]/)) addPool(pools, one)
      if (pools.length === before) {
        const withPort = hostAndPort(value, argv)
        if (withPort !== null) pools.push(withPort)
      }
      if (takesNext) i++
      // `-p pool` of one family is the password of another, `-w` the worker: what is no address falls through
      if (pools.length > before) continue
    }
    if (accountOptions.has(option)) {
      const paid = option === '-O' || option === '--userpass' ? (value.split(':', 1)[0] ?? value) : value
      wallet ??= walletIn(paid)
      if (account === null || (walletIn(account) === null && walletIn(paid) !== null)) account = paid
      if (takesNext && !poolOptions.has(option)) i++
    } else if (algorithmOptions.has(option)) {
      if (value.split(/[+,;/]/).some(isMiningAlgorithm) || isMiningAlgorithm(value)) algorithm = value
      if (takesNext) i++
    } else if (passwordOptions.has(option)) {
      hasPassword = true
      wallet ??= walletIn(value)
      if (takesNext) addPool(pools, value)
      if (takesNext) i++
    } else wallet ??= walletIn(value)
  }
  for (const { user } of pools) if (user !== null) account ??= user
  wallet ??= account === null ? null : walletIn(account)
  const { address, worker } = partsOf(account, wallet)
  return { pools, account: address, worker, wallet, algorithm, hasPassword, options, asksForPool }
}

function addPool(pools: PoolUrl[], text: string): void {
  if (text.length < 4 || !/[:]/.test(text)) return
  const url = poolUrlOf(text.replace(/^["']|["']$/g, '').replace(/^\[\d\]/, ''))
  if (url !== null) pools.push(url)
}

/** Some families take the port by itself: `--server eth.example.org --port 4444`. */
function hostAndPort(host: string, argv: readonly string[]): PoolUrl | null {
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(host)) return null
  const at = argv.indexOf('--port')
  const port = at < 0 ? undefined : argv[at + 1]
  return port === undefined ? null : poolUrlOf(`${host}:${port}`)
}

function optionOf(
  word: string,
  next: string | undefined,
): { option: string; value: string | null; takesNext: boolean } {
  const equals = word.indexOf('=')
  if (equals > 0 && (word.startsWith('--') || word.length > 3))
    return { option: word.slice(0, equals), value: word.slice(equals + 1), takesNext: false }
  const tight = word.startsWith('--') ? null : glued.exec(word)
  if (tight !== null && !poolOptions.has(word) && !accountOptions.has(word) && !algorithmOptions.has(word)) {
    const value = tight[2] ?? ''
    const fits =
      tight[1] === 'o'
        ? poolUrlOf(value) !== null
        : tight[1] === 'u'
          ? walletIn(value) !== null
          : isMiningAlgorithm(value)
    if (fits) return { option: `-${tight[1]}`, value, takesNext: false }
  }
  return { option: word, value: next === undefined ? null : next, takesNext: next !== undefined }
}

/** The wallet that a login names: alone, before a worker's name or a difficulty, behind a coin's. */
export function walletIn(login: string): Wallet | null {
  if (login.length < 26 || login.length > 400 || login.includes('://')) return null
  const before = wallets.get(login)
  if (before !== undefined) return before
  if (wallets.size >= mostWallets) wallets.clear()
  const wallet = findWallet(login)
  wallets.set(login, wallet)
  return wallet
}

/** Checksums cost, and one wallet comes in many lines: the latest are remembered. */
const wallets = new Map<string, Wallet | null>()
const mostWallets = 1_000

function findWallet(login: string): Wallet | null {
  const whole = walletOf(login)
  if (whole !== null) return whole
  for (const part of login.split(/[./+#,;|@]|%2b|:(?!q)/i)) {
    const wallet = part.length >= 26 ? walletOf(part) : null
    if (wallet !== null) return wallet
  }
  return null
}

function partsOf(account: string | null, wallet: Wallet | null): { address: string | null; worker: string | null } {
  if (account === null) return { address: wallet?.address ?? null, worker: null }
  if (wallet !== null && account.includes(wallet.address)) {
    const rest = account.slice(account.indexOf(wallet.address) + wallet.address.length)
    return { address: wallet.address, worker: /^[./]([\w-]{1,64})/.exec(rest)?.[1] ?? null }
  }
  const dot = account.indexOf('.')
  return dot > 0 && !account.includes('@') && !account.includes('/')
    ? { address: account.slice(0, dot), worker: account.slice(dot + 1).split(/[:/]/, 1)[0] ?? null }
    : { address: account.split(':', 1)[0] ?? account, worker: null }
}

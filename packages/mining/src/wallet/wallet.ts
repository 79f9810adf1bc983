import { decodeBase58 } from './base58.js'
import { segwitOf } from './bech32.js'
import { blake2b256 } from './blake2b.js'
import { cashaddrOf } from './cashaddr.js'
import { doubleSha256, endsWithDigest } from './checksum.js'
import { cryptonoteNetwork } from './cryptonote.js'
import { ethereumChecksum } from './ethereum.js'
import { base58Versions, cashaddrPrefixes, cryptonoteNetworks, ethereumCoins, segwitPrefixes } from './networks.js'

/** An address that a miner may be paid to. */
export interface Wallet {
  /** As it was written. */
  readonly address: string
  /** Tickers of the coins that use such addresses. */
  readonly coins: readonly string[]
  /** Whether the address carries a checksum; where it does, it is right. */
  readonly checked: boolean
}

const longestAddress = 220

/**
 * Recognises a wallet address by its form and its checksum. Null when the text is no address that is known here, or when
 * one character of it is wrong: a wrong address pays nobody, and such a text is just a name.
 *
 * @example walletOf('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4') // { address, coins: ['BTC'], checked: true }
 */
export function walletOf(text: string): Wallet | null {
  if (text.length < 26 || text.length > longestAddress) return null
  const checksum = ethereumChecksum(text)
  if (checksum !== null) return { address: text, coins: ethereumCoins, checked: checksum === 'right' }
  const coins = prefixed(text) ?? cryptonote(text) ?? base58(text)
  return coins === null ? null : { address: text, coins, checked: true }
}

/** Addresses that begin with a word. */
function prefixed(text: string): readonly string[] | null {
  const cashaddr = text.includes(':') ? cashaddrOf(text) : null
  if (cashaddr !== null) return cashaddrPrefixes[cashaddr.prefix] ?? null
  const segwit = segwitOf(text)
  return segwit === null ? null : (segwitPrefixes[segwit.prefix] ?? null)
}

function cryptonote(text: string): readonly string[] | null {
  if (text.length < 95) return null
  const network = cryptonoteNetwork(text)
  return network === null ? null : (cryptonoteNetworks[network] ?? null)
}

function base58(text: string): readonly string[] | null {
  const bytes = decodeBase58(text)
  if (bytes === null) return null
  // a version of one byte or two, then the hash of a key or a script (20 bytes), then four bytes of checksum
  if ((bytes.length === 25 || bytes.length === 26) && endsWithDigest(bytes, 4, doubleSha256)) {
    const version = bytes.length === 25 ? (bytes[0] ?? 0) : ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
    return base58Versions[version] ?? null
  }
  // Ergo: main network, type 1 to 3, then a key; four bytes of BLAKE2b. Source: Ergo address specification
  const ergo = bytes.length === 38 && (bytes[0] ?? 0) >= 1 && (bytes[0] ?? 0) <= 3
  return ergo && endsWithDigest(bytes, 4, blake2b256) ? ['ERG'] : null
}

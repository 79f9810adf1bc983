import { reason } from '@davylamp/finding'
import type { MeasuredScript } from '../measure/page-facts.js'
import type { Tell, TellOf } from './tell.js'

/** Texts that the program of a miner, or the call of one, holds; each means nothing alone. */
const groups: readonly (readonly RegExp[])[] = [
  [/^(?:CoinHive|CryptoLoot|CRLT|deepMiner|WMP|ProjectPoi|CryptoNoter|CoinIMP|CoinImp|Minero|EverythingIsLife)$/],
  [/^(?:Anonymous|site_key|sitekey|siteKey)$/],
  [/^(?:throttle|setThrottle|autoThreads|_autoThreads|numThreads|setNumThreads|forceASMJS|hardwareConcurrency)$/],
  [
    /^(?:hashesPerSecond|getHashesPerSecond|totalHashes|getTotalHashes|acceptedHashes|hash_accepted|hashsolved|hashes)$/,
  ],
  [/^(?:job_id|jobid|solved|verify_accepted|authed|job)$/],
  [/cryptonight|randomx|_hash_cn/i, /^cn(?:-lite|-heavy)?\//],
  [/^wss?:\/\//, /^(?:start|startMining|startWork|importScripts)$/],
  [/^https?:\/\/[^\s'"]*\/(?:coinhive|crypta|crlt|deepminer|webmr|miner|cryptonight|worker)[\w.-]*\.(?:js|wasm)$/i],
]

/** Names of many providers in one script are a list of what to block. */
const providersOfList = 3

/**
 * An obfuscated script that keeps its texts in a list cannot be followed, but its texts together tell a miner. Only scripts are looked
 * at whose names or calls are hidden.
 */
export const hiddenWords: TellOf = (page) => {
  const tells: Tell[] = []
  for (const script of page.scripts) {
    if (!isHidden(script)) continue
    const words = new Set([...script.facts.words, ...script.facts.decodedWords])
    const names = [...words].filter((word) => groups[0]?.some((pattern) => pattern.test(word)))
    const found = groups.flatMap((patterns) => {
      const word = [...words].find((text) => text.length < 200 && patterns.some((pattern) => pattern.test(text)))
      return word === undefined ? [] : [word]
    })
    if (names.length > providersOfList || found.length < 4) continue
    const params = { words: found.slice(0, 4).join(', ') }
    tells.push({ group: 'code', reason: reason('page.words.hidden', found.length >= 5 ? 2.2 : 1.6, params) })
  }
  return tells
}

/** Identifiers as obfuscators make them, or texts written in escapes. */
function isHidden({ source, layer }: MeasuredScript): boolean {
  const sample = source.text.slice(0, 50_000)
  return (
    layer > 0 ||
    /\b_0x[0-9a-f]{2,}/.test(sample) ||
    (sample.match(/\\x[0-9a-f]{2}|\\u00[0-9a-f]{2}/gi)?.length ?? 0) > 20
  )
}

import { reason } from '@davylamp/finding'
import { calculationOf } from '../wasm/hash-shape.js'
import type { Tell, TellOf } from './tell.js'

/** A WebAssembly module of the page calculates the hash of a coin that is mined on processors. */
export const hashChain: TellOf = (page) => {
  const tells: Tell[] = []
  for (const facts of page.modules) {
    const found = calculationOf(facts)
    if (found.is !== 'cryptonight' && found.is !== 'randomx') continue
    const percent = Math.round(found.share * 100)
    const name = found.is === 'cryptonight' ? 'CryptoNight' : 'RandomX'
    const mining = { coin: 'XMR', agent: `${name} (WebAssembly)` }
    const density = Math.round((facts.mixing / Math.max(facts.operators, 1)) * 1000) / 10
    tells.push(
      { group: 'module', reason: reason('page.module.chain', 2.8, { name, mixers: found.mixers, percent }), mining },
      { group: 'module', reason: reason('page.module.density', 1.2, { percent: density }) },
    )
    const hashes = found.primitives.filter((primitive) => primitive !== 'sha2').join(', ')
    if (hashes !== '') tells.push({ group: 'module', reason: reason('page.module.constants', 2, { hashes }) })
  }
  return tells
}

import { chainsOfBlock, difficultyOfBits } from '@davylamp/mining'
import type { Facts } from './dialect.js'

/** Input of a coinbase transaction: one, of no transaction, at no place. */
const coinbaseInput = `01${'0'.repeat(64)}ffffffff`

/**
 * The coin of a job, from the block that it builds: the coinbase begins with the height (BIP 34), and only one chain was at
 * that height at that time with that difficulty.
 *
 * @param bits compact target, time of the block: eight hexadecimal digits each, as in `mining.notify`
 */
export function coinOfBlock(coinbase1: string, bits: string, time: string): Facts {
  const height = heightOf(coinbase1)
  if (height === null) return {}
  const timeMs = Number.parseInt(time, 16) * 1000
  const chains = chainsOfBlock({ height, timeMs, difficulty: difficultyOfBits(Number.parseInt(bits, 16)) })
  return chains.length === 0 ? {} : { coin: chains.map(({ coin }) => coin).join('/') }
}

/** The height that the coinbase's script begins with: a length of one to four bytes, then the number, little endian. */
function heightOf(coinbase1: string): number | null {
  const at = coinbase1.toLowerCase().indexOf(coinbaseInput)
  if (at < 0) return null
  const script = Buffer.from(coinbase1.slice(at + coinbaseInput.length, at + coinbaseInput.length + 12), 'hex')
  const size = script[1] ?? 0
  return size >= 1 && size <= 4 && script.length >= 2 + size ? script.readUIntLE(2, size) : null
}

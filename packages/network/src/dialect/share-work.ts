import type { ShareWork } from './dialect.js'
import { isHex } from './json.js'

/**
 * The work behind a compact target of the Monero family: the high end of a 256-bit number, little endian, in 4 or 8 bytes.
 * Source: CryptoNote pool protocol, as XMRig reads it.
 */
export function workOfCompactTarget(target: unknown): ShareWork | null {
  if (!isHex(target, 8) && !isHex(target, 16)) return null
  const bytes = Buffer.from(target, 'hex').toReversed()
  const value = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  return value === 0n ? null : hashes(Number((1n << BigInt(bytes.length * 8)) / value), target)
}

/** The work behind a whole target of 256 bits, big endian, with or without `0x`. */
export function workOfTarget(target: unknown): ShareWork | null {
  // job after job names the same target
  if (target !== lastTarget) {
    lastWork = readTarget(target)
    lastTarget = target
  }
  return lastWork
}

let lastTarget: unknown
let lastWork: ShareWork | null = null

function readTarget(target: unknown): ShareWork | null {
  if (typeof target !== 'string') return null
  const digits = target.replace(/^0x/, '')
  if (!isHex(digits, 64)) return null
  const value = BigInt(`0x${digits}`)
  return value === 0n ? null : hashes(Number((1n << 256n) / value), target)
}

/** Nobody works on a share for longer than on all of Bitcoin's chain. */
function hashes(amount: number, spelled: string): ShareWork | null {
  return amount >= 1 && amount < 1e30 ? { amount, unit: 'hashes', spelled } : null
}

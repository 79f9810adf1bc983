import { digitsOf } from './bech32.js'

/**
 * The prefix and version digit-byte of an address after Bitcoin Cash's fashion (CashAddr specification), which Kaspa and its
 * kin use too; null when the checksum of 40 bits is wrong. The prefix must be written out.
 */
export function cashaddrOf(text: string): { prefix: string; version: number } | null {
  const parts = digitsOf(text, ':')
  if (parts === null || parts.digits.length < 10) return null
  const { prefix, digits } = parts
  const letters = Array.from(prefix, (letter) => letter.charCodeAt(0) & 31)
  if (polymod([...letters, 0, ...digits]) !== 0n) return null
  return { prefix, version: ((digits[0] ?? 0) << 3) | ((digits[1] ?? 0) >> 2) }
}

const generators = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n]

function polymod(values: readonly number[]): bigint {
  let sum = 1n
  for (const value of values) {
    const top = sum >> 35n
    sum = ((sum & 0x07ffffffffn) << 5n) ^ BigInt(value)
    for (const [i, generator] of generators.entries()) if (((top >> BigInt(i)) & 1n) === 1n) sum ^= generator
  }
  return sum ^ 1n
}

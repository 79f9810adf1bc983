const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** Longest text that is worth decoding: a Monero address with a payment id has 106 characters. */
const charactersLimit = 128

/** The number that a Base58 text stands for; null when it is no Base58. */
export function base58Number(text: string): bigint | null {
  if (text.length === 0 || text.length > charactersLimit) return null
  let value = 0n
  for (const character of text) {
    const digit = alphabet.indexOf(character)
    if (digit < 0) return null
    value = value * 58n + BigInt(digit)
  }
  return value
}

/** Decodes Base58 as Bitcoin writes it: every leading `1` is a zero byte. */
export function decodeBase58(text: string): Uint8Array | null {
  const value = base58Number(text)
  if (value === null) return null
  const zeros = text.length - text.replace(/^1+/, '').length
  const size = value === 0n ? 0 : Math.ceil(value.toString(16).length / 2)
  return Uint8Array.from([...new Uint8Array(zeros), ...bigEndian(value, size)])
}

/** The last `size` bytes of a number, big end first. */
export function bigEndian(value: bigint, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let rest = value
  for (let i = size - 1; i >= 0; i--) {
    bytes[i] = Number(rest & 0xffn)
    rest >>= 8n
  }
  return bytes
}

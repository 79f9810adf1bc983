import { base58Number, bigEndian } from './base58.js'
import { endsWithDigest } from './checksum.js'
import { keccak256 } from './keccak.js'

/** How many characters a block of so many bytes takes (index: bytes). Source: CryptoNote Standard 007, section 3. */
const charactersOf = [0, 2, 3, 5, 6, 7, 9, 10, 11] as const
const blockBytes = 8
const blockCharacters = 11

/**
 * The network number of a CryptoNote address such as Monero's: Base58 in blocks of eight bytes, ended by four bytes of
 * Keccak. Null when the text is none or its checksum is wrong.
 */
export function cryptonoteNetwork(text: string): number | null {
  const bytes = decodeBlocks(text)
  if (bytes === null || bytes.length < 69 || !endsWithDigest(bytes, 4, keccak256)) return null
  return variableInteger(bytes)
}

function decodeBlocks(text: string): Uint8Array | null {
  if (text.length > 220) return null
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += blockCharacters) {
    const block = text.slice(at, at + blockCharacters)
    const size = charactersOf.findIndex((characters) => characters === block.length)
    const value = base58Number(block)
    if (size < 1 || value === null || value >> BigInt(8 * size) !== 0n) return null
    bytes.push(...bigEndian(value, Math.min(size, blockBytes)))
  }
  return Uint8Array.from(bytes)
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function variableInteger(bytes: Uint8Array): number {
  let value = 0
  for (const [i, byte] of bytes.subarray(0, 4).entries()) {
    value += (byte & 0x7f) * 2 ** (7 * i)
    if (byte < 0x80) break
  }
  return value
}

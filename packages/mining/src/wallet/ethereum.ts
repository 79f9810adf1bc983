import { keccak256 } from './keccak.js'

/**
 * Whether a text is an address of Ethereum and its kin, and whether its mixed case is a right checksum (EIP-55);
 * addresses in one case alone carry none.
 *
 * @returns null when it is no address or its checksum is wrong
 */
export function ethereumChecksum(text: string): 'right' | 'none' | null {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) return null
  const digits = text.slice(2)
  const lower = digits.toLowerCase()
  if (digits === lower || digits === digits.toUpperCase()) return 'none'
  const hash = Buffer.from(keccak256(Buffer.from(lower, 'ascii'))).toString('hex')
  const cased = Array.from(lower, (digit, i) =>
    Number.parseInt(hash[i] ?? '0', 16) >= 8 ? digit.toUpperCase() : digit,
  )
  return cased.join('') === digits ? 'right' : null
}

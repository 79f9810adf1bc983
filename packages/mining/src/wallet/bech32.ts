const charset = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** Digits of five bits behind a prefix. */
export interface Digits {
  readonly prefix: string
  readonly digits: readonly number[]
}

/** Takes `prefix`, `separator` and digits apart; null when a character is none of the alphabet or cases are mixed. */
export function digitsOf(text: string, separator: '1' | ':'): Digits | null {
  const lower = text.toLowerCase()
  if (text !== lower && text !== text.toUpperCase()) return null
  const at = lower.lastIndexOf(separator)
  if (at < 1 || lower.length > 120) return null
  const digits = Array.from(lower.slice(at + 1), (character) => charset.indexOf(character))
  return digits.includes(-1) ? null : { prefix: lower.slice(0, at), digits }
}

/**
 * The witness version of a segregated-witness address (BIP 173 for version 0, BIP 350 for later ones) and its prefix;
 * null when checksum, version or length are wrong.
 */
export function segwitOf(text: string): { prefix: string; version: number } | null {
  const parts = digitsOf(text, '1')
  if (parts === null || text.length > 90) return null
  const { prefix, digits } = parts
  const version = digits[0] ?? 99
  const programBytes = Math.floor(((digits.length - 7) * 5) / 8)
  const letters = Array.from(prefix, (letter) => letter.charCodeAt(0))
  const sum = polymod([...letters.map((code) => code >> 5), 0, ...letters.map((code) => code & 31), ...digits])
  const expected = version === 0 ? 1 : 0x2bc830a3
  const sized = version === 0 ? programBytes === 20 || programBytes === 32 : programBytes >= 2 && programBytes <= 40
  return sum === expected && version <= 16 && sized ? { prefix, version } : null
}

const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

function polymod(values: readonly number[]): number {
  let sum = 1
  for (const value of values) {
    const top = sum >> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    for (const [i, generator] of generators.entries()) if (((top >> i) & 1) === 1) sum ^= generator
  }
  return sum >>> 0
}

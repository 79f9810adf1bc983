import { finalists, type Primitive } from './primitives.js'
import type { ModuleFacts } from './module-facts.js'

/** What a module calculates, by the shape of its functions and the constants in them. */
export type Calculation =
  | {
      readonly is: 'cryptonight' | 'randomx'
      readonly primitives: readonly Primitive[]
      readonly mixers: number
      readonly share: number
    }
  | { readonly is: 'one-hash'; readonly primitives: readonly Primitive[] }
  | { readonly is: 'other' }

/**
 * A chain of hash functions is four different ones at least. CryptoNight has nine functions that mix (Keccak, AES, BLAKE, Grøstl, JH,
 * Skein and their rounds) in 29 to 69 % of its operators; a captcha one; a codec up to four in 2 %. Chosen on four fifths of the
 * module rows of MineSweeper (CCS 2018) and of npm packages; a library of ciphers looks the same, so that its many exports and SHA-2,
 * which no CryptoNight has, speak against it.
 */
const chain = { mixers: 4, share: 0.15, density: 0.05, exportsMost: 80 } as const

export function calculationOf(facts: ModuleFacts): Calculation {
  const { operators, mixing, mixers, primitives, exports } = facts
  const shapes = new Set(mixers.map(({ xors }) => xors)).size
  const share = operators === 0 ? 0 : mixers.reduce((sum, mixer) => sum + mixer.operators, 0) / operators
  const told = { primitives: [...primitives], mixers: shapes, share }
  const proven = finalists.filter((primitive) => primitives.has(primitive)).length
  if (primitives.has('randomx')) return { is: 'randomx', ...told }
  if (proven >= 2 && (primitives.has('keccak') || primitives.has('aes'))) return { is: 'cryptonight', ...told }
  const chained = shapes >= chain.mixers && share >= chain.share && mixing >= operators * chain.density
  const cipher = primitives.has('sha2') || exports.length > chain.exportsMost || namesCiphers(exports)
  if (chained && !cipher && (primitives.size === 0 || proven > 0 || primitives.has('keccak') || primitives.has('aes')))
    return { is: 'cryptonight', ...told }
  const little = operators < 200_000 && mixers.length > 0 && mixers.length < chain.mixers
  return little ? { is: 'one-hash', primitives: told.primitives } : { is: 'other' }
}

/** What libraries of ciphers export, and miners do not. */
function namesCiphers(exports: readonly string[]): boolean {
  const words = /sign|verify|encrypt|decrypt|keypair|hmac|pbkdf|secretbox|hkdf|25519|secp256k1|scalar_?mult|bls|x509/i
  return exports.filter((name) => words.test(name)).length >= 2
}

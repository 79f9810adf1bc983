/**
 * Hash functions by constants that their specifications prescribe. Words are 32 bit, so that a compiler which splits 64-bit constants
 * does not hide them; tables are looked for in the data. Sources: FIPS 180-4 (SHA-2), FIPS 202 (Keccak), FIPS 197 (AES), RFC 7693
 * (BLAKE2), the submissions of BLAKE, Grøstl, JH and Skein to NIST's SHA-3 competition (2008-2011), the RandomX specification
 * (tables 3.2 and 3.3), CryptoNight Standard 008 (scratchpad of 2 MiB).
 */
export type Primitive = 'keccak' | 'aes' | 'blake256' | 'groestl' | 'jh' | 'skein' | 'sha2' | 'blake2b' | 'randomx'

/** Words of which as many as `least` must stand among the constants of the code. */
export const wordSets: readonly {
  readonly primitive: Primitive
  readonly least: number
  readonly words: readonly number[]
}[] = [
  { primitive: 'keccak', least: 4, words: [0x8000808b, 0x8000000a, 0x80008009, 0x80008081, 0x80008008] },
  // the digits of pi; Blowfish begins with the same words
  {
    primitive: 'blake256',
    least: 6,
    words: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89],
  },
  { primitive: 'skein', least: 2, words: [0x1bd11bda, 0xa9fc1a22] },
  { primitive: 'sha2', least: 3, words: [0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b] },
  {
    primitive: 'blake2b',
    least: 6,
    words: [0xf3bcc908, 0x84caa73b, 0xfe94f82b, 0x5f1d36f1, 0xade682d1, 0x2b3e6c1f, 0xfb41bd6b, 0x137e2179],
  },
  {
    primitive: 'randomx',
    least: 6,
    words: [0xb4f44917, 0xdbb5552b, 0x62716609, 0x6daca553, 0x0da1dc4e, 0x1725d378, 0x846a710d, 0x6d7caf07],
  },
]

/** Runs of bytes in the data of a module. */
export const tables: readonly { readonly primitive: Primitive; readonly bytes: string }[] = [
  { primitive: 'keccak', bytes: '82800000000000008a80000000000080' },
  { primitive: 'aes', bytes: '637c777bf26b6fc53001672bfed7ab76' },
  { primitive: 'aes', bytes: 'a56363c6847c7cf8' },
  { primitive: 'aes', bytes: 'c66363a5f87c7c84' },
  { primitive: 'aes', bytes: '6363a5c67c7c84f8' },
  { primitive: 'groestl', bytes: 'a5f432c6c6a597f4' },
  { primitive: 'groestl', bytes: 'c632f4a5f497a5c6' },
  { primitive: 'jh', bytes: '72d5dea2df15f8677b84150ab7231557' },
  { primitive: 'jh', bytes: 'eb98a3412c20d3eb92cdbe7b9cb245c1' },
  { primitive: 'blake256', bytes: '886a3f24d308a3852e8a1913447370032238' },
  { primitive: 'sha2', bytes: '982f8a4291443771cffbc0b5a5dbb5e9' },
  { primitive: 'blake2b', bytes: '08c9bcf367e6096a3ba7ca8485ae67bb' },
  { primitive: 'randomx', bytes: '53a5ac6d096671622b55b5db1749f4b4' },
]

/** CryptoNight's scratchpad: masks that keep an address within 2 MiB (or 4, 1, 0.25) in steps of 16 bytes. Brotli's windows have the same. */
export const scratchpadMasks: readonly number[] = [0x1ffff0, 0x3ffff0, 0xffff0, 0x3fff0]

/** Those that only proof of work uses together: the four finalists that CryptoNight ends with. */
export const finalists: readonly Primitive[] = ['blake256', 'groestl', 'jh', 'skein']

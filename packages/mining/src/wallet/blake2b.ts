const mask = (1n << 64n) - 1n
const blockBytes = 128

const initial = [
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
] as const

/** Order of the message words in each round (RFC 7693, section 2.7), one hexadecimal digit a word. */
const orders = [
  '0123456789abcdef',
  'ea489fd61c02b753',
  'b8c052fdae367194',
  '7931dcbe265a40f8',
  '905724afe1bc683d', // 0–4
  '2c6a0b834d75fe19',
  'c51fed4a0763928b',
  'db7ec13950f4862a',
  '6fe9b308c2d714a5',
  'a2847615fb9e3cd0', // 5–9
] as const

const mixes = ['048c', '159d', '26ae', '37bf', '05af', '16bc', '278d', '349e'] as const

/** BLAKE2b without a key, with a digest of 32 bytes (RFC 7693). */
export function blake2b256(message: Uint8Array): Uint8Array {
  const state = [...initial] as bigint[]
  state[0] = (state[0] ?? 0n) ^ 0x01010020n
  const blocks = Math.max(1, Math.ceil(message.length / blockBytes))
  for (let block = 0; block < blocks; block++) {
    const padded = new Uint8Array(blockBytes)
    padded.set(message.subarray(block * blockBytes, (block + 1) * blockBytes))
    const last = block === blocks - 1
    compress(state, new DataView(padded.buffer), last ? message.length : (block + 1) * blockBytes, last)
  }
  const digest = new DataView(new ArrayBuffer(32))
  for (let i = 0; i < 4; i++) digest.setBigUint64(i * 8, state[i] ?? 0n, true)
  return new Uint8Array(digest.buffer)
}

function compress(state: bigint[], block: DataView, bytesSoFar: number, last: boolean): void {
  const v = [...state, ...initial] as bigint[]
  v[12] = (v[12] ?? 0n) ^ BigInt(bytesSoFar)
  if (last) v[14] = (v[14] ?? 0n) ^ mask
  for (let round = 0; round < 12; round++) {
    const order = orders[round % 10] ?? ''
    for (const [i, places] of mixes.entries()) {
      const [a = 0, b = 0, c = 0, d = 0] = Array.from(places, digit)
      mix(v, a, b, c, d, word(block, order, 2 * i), word(block, order, 2 * i + 1))
    }
  }
  for (let i = 0; i < 8; i++) state[i] = (state[i] ?? 0n) ^ (v[i] ?? 0n) ^ (v[i + 8] ?? 0n)
}

function mix(v: bigint[], a: number, b: number, c: number, d: number, x: bigint, y: bigint): void {
  const at = (i: number) => v[i] ?? 0n
  v[a] = (at(a) + at(b) + x) & mask
  v[d] = turn(at(d) ^ at(a), 32n)
  v[c] = (at(c) + at(d)) & mask
  v[b] = turn(at(b) ^ at(c), 24n)
  v[a] = (at(a) + at(b) + y) & mask
  v[d] = turn(at(d) ^ at(a), 16n)
  v[c] = (at(c) + at(d)) & mask
  v[b] = turn(at(b) ^ at(c), 63n)
}

function word(block: DataView, order: string, index: number): bigint {
  return block.getBigUint64(digit(order[index] ?? '0') * 8, true)
}

function digit(text: string): number {
  return Number.parseInt(text, 16)
}

function turn(value: bigint, bits: bigint): bigint {
  return ((value >> bits) | (value << (64n - bits))) & mask
}

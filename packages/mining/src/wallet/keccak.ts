const mask = (1n << 64n) - 1n
const rateBytes = 136
const rounds = 24

/** Keccak-256 as Ethereum and Monero use it: the submission's padding (0x01), not that of SHA-3. Source: Keccak reference 3.0. */
export function keccak256(message: Uint8Array): Uint8Array {
  const blocks = Math.floor(message.length / rateBytes) + 1
  const padded = new Uint8Array(blocks * rateBytes)
  padded.set(message)
  padded[message.length] = 0x01
  padded[padded.length - 1] = (padded.at(-1) ?? 0) | 0x80
  const view = new DataView(padded.buffer)
  const state = new BigUint64Array(25)
  for (let block = 0; block < blocks; block++) {
    for (let lane = 0; lane < rateBytes / 8; lane++)
      state[lane] = laneOf(state, lane) ^ view.getBigUint64(block * rateBytes + lane * 8, true)
    permute(state)
  }
  const digest = new DataView(new ArrayBuffer(32))
  for (let lane = 0; lane < 4; lane++) digest.setBigUint64(lane * 8, laneOf(state, lane), true)
  return new Uint8Array(digest.buffer)
}

function permute(state: BigUint64Array): void {
  const column = new BigUint64Array(5)
  const turned = new BigUint64Array(25)
  for (let round = 0; round < rounds; round++) {
    for (let x = 0; x < 5; x++) column[x] = [0, 5, 10, 15, 20].reduce((sum, y) => sum ^ laneOf(state, x + y), 0n)
    for (let i = 0; i < 25; i++) {
      const mixed = laneOf(column, (i + 4) % 5) ^ rotate(laneOf(column, (i + 1) % 5), 1)
      state[i] = laneOf(state, i) ^ mixed
    }
    for (let i = 0; i < 25; i++) {
      const [x, y] = [i % 5, Math.floor(i / 5)]
      turned[y + 5 * ((2 * x + 3 * y) % 5)] = rotate(laneOf(state, i), rotations[i] ?? 0)
    }
    for (let i = 0; i < 25; i++) {
      const row = i - (i % 5)
      const next = laneOf(turned, row + ((i + 1) % 5))
      state[i] = laneOf(turned, i) ^ (~next & mask & laneOf(turned, row + ((i + 2) % 5)))
    }
    state[0] = laneOf(state, 0) ^ (roundConstants[round] ?? 0n)
  }
}

function laneOf(lanes: BigUint64Array, index: number): bigint {
  return lanes[index] ?? 0n
}

function rotate(value: bigint, bits: number): bigint {
  return ((value << BigInt(bits)) | (value >> BigInt(64 - bits))) & mask
}

/** How far each lane turns in the step rho: along the walk (x, y) → (y, 2x + 3y), by the triangular numbers. */
const rotations = walk()

function walk(): number[] {
  const offsets = Array.from({ length: 25 }, () => 0)
  let [x, y] = [1, 0]
  for (let step = 0; step < 24; step++) {
    offsets[x + 5 * y] = (((step + 1) * (step + 2)) / 2) % 64
    ;[x, y] = [y, (2 * x + 3 * y) % 5]
  }
  return offsets
}

/** Constants of the step iota, from the shift register x⁸ + x⁶ + x⁵ + x⁴ + 1. */
const roundConstants = constants()

function constants(): bigint[] {
  let register = 1
  return Array.from({ length: rounds }, () => {
    let constant = 0n
    for (let j = 0; j < 7; j++) {
      if ((register & 1) === 1) constant |= 1n << BigInt(2 ** j - 1)
      register <<= 1
      if ((register & 0x100) !== 0) register ^= 0x171
    }
    return constant
  })
}

/** Network byte order, 0 beyond the end; small enough to be inlined in the hot path. */
export function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

export function short(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

export function shortLittle(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
}

export function long(bytes: Uint8Array, at: number): number {
  return ((short(bytes, at) << 16) | short(bytes, at + 2)) >>> 0
}

/** Offsets of fragments count in units of so many bytes (RFC 791; RFC 8200, 4.5). */
const unitBytes = 8
const leastUnits = 256

/** The payload of one datagram while its fragments come in, behind room for a header. What came first stands. */
export class Datagram {
  /** Length of the whole payload; -1 until the last fragment came. */
  length = -1
  private bytes: Uint8Array
  private known = new Uint8Array(leastUnits)
  /** Units from the first on of which none is missing. */
  private reached = 0

  constructor(private readonly headerBytes: number) {
    this.bytes = new Uint8Array(headerBytes + leastUnits * unitBytes)
  }

  /** Takes a fragment of `length` bytes; of all but the last only whole units count. */
  add(offset: number, from: Uint8Array, start: number, length: number, more: boolean): void {
    const first = offset / unitBytes
    const units = more ? Math.floor(length / unitBytes) : Math.ceil(length / unitBytes)
    this.makeRoom(first + units)
    const { known } = this
    let next = first
    while (next < first + units) {
      let end = next
      while (end < first + units && known[end] === 0) known[end++] = 1
      const at = (next - first) * unitBytes
      const bytes = Math.min((end - first) * unitBytes, length) - at
      if (bytes > 0) this.bytes.set(from.subarray(start + at, start + at + bytes), this.headerBytes + offset + at)
      next = end
      while (next < first + units && known[next] === 1) next++
    }
    while (this.known[this.reached] === 1) this.reached++
  }

  get isWhole(): boolean {
    return this.length >= 0 && this.reached * unitBytes >= this.length
  }

  /** Header and payload, once it {@link isWhole}. */
  whole(): Uint8Array {
    return this.bytes.subarray(0, this.headerBytes + this.length)
  }

  private makeRoom(units: number): void {
    if (units <= this.known.length) return
    const { bytes, known } = this
    const size = Math.max(units, known.length * 4)
    this.bytes = new Uint8Array(this.headerBytes + size * unitBytes)
    this.bytes.set(bytes)
    this.known = new Uint8Array(size)
    this.known.set(known)
  }
}

/** Reverse counts of a two-way flow have the numbers of RFC 5103's enterprise. */
const reverseEnterprise = 29_305
export const reverse = 0x1_0000

/** Where each field of one record lies. */
export class RecordValues {
  readonly #at = new Map<number, { readonly at: number; readonly size: number }>()

  constructor(readonly view: DataView) {}

  put(id: number, enterprise: number, at: number, size: number): void {
    if (enterprise === 0) this.#at.set(id, { at, size })
    else if (enterprise === reverseEnterprise) this.#at.set(id + reverse, { at, size })
  }

  /** An unsigned number of 1 to 8 bytes. */
  get(id: number): number | null {
    const found = this.#at.get(id)
    if (found === undefined || found.size === 0 || found.size > 8) return null
    let value = 0
    for (let i = 0; i < found.size; i++) value = value * 256 + this.view.getUint8(found.at + i)
    return value
  }

  bytes(id: number, size: number): Uint8Array | null {
    const found = this.#at.get(id)
    if (found === undefined || found.size !== size) return null
    return new Uint8Array(this.view.buffer, this.view.byteOffset + found.at, size)
  }
}

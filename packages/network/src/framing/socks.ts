import type { Framing, FramingHost } from './framing.js'

/**
 * The opening of SOCKS4(a) and SOCKS5 (RFC 1928, 1929) in one direction. When it is over, the rest of the direction is
 * looked at anew, with the host that was asked for.
 */
export class Socks implements Framing {
  foreign = false
  private readonly buffer: number[] = []
  private greeted = false
  rest: Framing | null = null
  private done = false

  constructor(
    private readonly host: FramingHost,
    private readonly version: 4 | 5,
    private readonly client: boolean,
  ) {
    if (client) host.asked('socks')
  }

  skip(): void {
    this.foreign = true
  }

  push(bytes: Uint8Array, start: number, count: number): void {
    for (let at = start; at < start + count && !this.foreign; at++) {
      if (this.done) {
        this.rest?.push(bytes, at, start + count - at)
        return
      }
      this.buffer.push(bytes[at] ?? 0)
      if (this.buffer.length > 600) this.foreign = true
      else if (this.version === 4) this.socks4()
      else this.socks5()
    }
  }

  private socks4(): void {
    const { buffer } = this
    if (!this.client) {
      if (buffer.length === 8) this.over(buffer[1] === 90, null)
      return
    }
    if (buffer.length < 9 || buffer.at(-1) !== 0) return
    const port = ((buffer[2] ?? 0) << 8) | (buffer[3] ?? 0)
    const named = buffer[4] === 0 && buffer[5] === 0 && buffer[6] === 0 && buffer[7] !== 0
    const [, name] = Buffer.from(buffer.slice(8)).toString('latin1').split('\0')
    if (!named) this.over(true, `${buffer.slice(4, 8).join('.')}:${port}`)
    else if (name !== undefined && name !== '') this.over(true, `${name}:${port}`)
  }

  private socks5(): void {
    const { buffer } = this
    if (!this.greeted) {
      const need = this.client ? 2 + (buffer[1] ?? 255) : 2
      if (buffer.length < need) return
      this.greeted = true
      buffer.length = 0
      return
    }
    // user name and password, or their reply, come before the request
    if (buffer[0] === 1) {
      const user = buffer[1] ?? 0
      const need = this.client ? 3 + user + (buffer[2 + user] ?? 255) : 2
      if (buffer.length === need) buffer.length = 0
      return
    }
    if (buffer.length < 5) return
    const kind = buffer[3]
    const size = kind === 1 ? 4 : kind === 4 ? 16 : kind === 3 ? 1 + (buffer[4] ?? 0) : -1
    if (buffer[0] !== 5 || size < 0) this.foreign = true
    else if (buffer.length === 4 + size + 2)
      this.over(this.client || buffer[1] === 0, this.client ? socks5Target(buffer, size) : null)
  }

  private over(granted: boolean, target: string | null): void {
    this.done = true
    if (granted) this.host.reenter(target)
    else this.foreign = true
  }
}

function socks5Target(buffer: readonly number[], size: number): string {
  const port = ((buffer[4 + size] ?? 0) << 8) | (buffer[5 + size] ?? 0)
  const address = buffer.slice(4, 4 + size)
  if (buffer[3] === 3) return `${Buffer.from(address.slice(1)).toString('latin1')}:${port}`
  if (buffer[3] === 1) return `${address.join('.')}:${port}`
  const groups = Array.from({ length: 8 }, (_, i) =>
    (((address[2 * i] ?? 0) << 8) | (address[2 * i + 1] ?? 0)).toString(16),
  )
  return `[${groups.join(':')}]:${port}`
}

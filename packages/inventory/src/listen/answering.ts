import { addressText, isPrivateAddress } from '../plan/address.js'
import { sourceMacOf } from './frame.js'
import { ipv4At, sourceOf, transportAt, word } from './ip-packet.js'

/** A host that took a connection, or spoke, at a port that machines and mining programs have and little else. */
export interface AnsweringHost {
  readonly address: string
  /** Of the frames that it came in: its own, or that of the router between. */
  readonly mac: string | null
  readonly ports: readonly number[]
  readonly firstMs: number
  readonly lastMs: number
}

/** Ports that say something by themselves; 80, 443, 3333 and the like belong to everybody. */
const tellingPorts = [4028, 4029, 4067, 4068, 4111, 4433, 8889, 21_550, 22_333, 42_000]

/** More hosts than any site has: a capture that shows more was made to. */
const mostHosts = 131_072

const tcp = 6
const synAck = 0x12

/** Gathers the hosts of our own networks that answer at a telling port, frame by frame. */
export class AnsweringHosts {
  readonly #seen = new Map<number, { mac: string | null; ports: Set<number>; firstMs: number; lastMs: number }>()

  /** Allocates nothing for a frame that is of no use, since captures have millions. */
  take(frame: Uint8Array, linkType: number, timeMs: number): void {
    const ip = ipv4At(frame, linkType)
    const at = ip < 0 ? -1 : transportAt(frame, ip, tcp)
    if (at < 0) return
    const port = word(frame, at)
    if (!tellingPorts.includes(port) || at + 20 > frame.length) return
    const flags = frame[at + 13] ?? 0
    const payload = word(frame, ip + 2) - (at - ip) - ((frame[at + 12] ?? 0) >>> 4) * 4
    if ((flags & synAck) !== synAck && payload <= 0) return
    const address = sourceOf(frame, ip)
    if (!isPrivateAddress(address)) return
    const known = this.#seen.get(address)
    if (known !== undefined) {
      known.ports.add(port)
      known.lastMs = timeMs
    } else if (this.#seen.size < mostHosts)
      this.#seen.set(address, {
        mac: sourceMacOf(frame, linkType),
        ports: new Set([port]),
        firstMs: timeMs,
        lastMs: timeMs,
      })
  }

  finish(): AnsweringHost[] {
    return [...this.#seen]
      .sort(([a], [b]) => a - b)
      .map(([address, { mac, ports, firstMs, lastMs }]) => ({
        address: addressText(address),
        mac,
        ports: [...ports].sort((a, b) => a - b),
        firstMs,
        lastMs,
      }))
  }
}

import { addressText } from '../packet/address.js'
import type { Packet } from '../packet/packet.js'

/** One end of a flow. */
export interface End {
  readonly address: string
  readonly port: number
}

/** Both ends of a packet's flow, the lower first when `forward` says that the packet goes that way. */
export function endsOf(packet: Packet, bytes: Uint8Array, forward: boolean): readonly [End, End] {
  const source = { address: addressText(bytes, packet.sourceAt, packet.version), port: packet.sourcePort }
  const destination = {
    address: addressText(bytes, packet.destinationAt, packet.version),
    port: packet.destinationPort,
  }
  return forward ? [source, destination] : [destination, source]
}

/** Tells the ends of a flow by its number, the lower first. */
export type EndsOfFlow = (flow: number) => readonly [End, End]

/** Protocol numbers of IP (IANA). */
export const tcpProtocol = 6
export const udpProtocol = 17

/**
 * Where things lie in one decoded packet. One object is reused for every packet: the hot path allocates nothing.
 * Offsets count from the start of the batch's buffer.
 */
export interface Packet {
  protocol: number
  version: 4 | 6
  sourceAt: number
  destinationAt: number
  sourcePort: number
  destinationPort: number
  /** Where the IP header of a fragment begins; -1 when the packet is whole, or no IP. */
  fragmentAt: number
  /** IPv6: where its fragment header begins. */
  fragmentHeaderAt: number
  /** TCP only. */
  sequence: number
  /** TCP only: FIN 1, SYN 2, RST 4, PSH 8, ACK 16. */
  flags: number
  payloadAt: number
  /** Bytes captured. */
  payloadLength: number
  /** Bytes that were sent; more than captured where the capture cut the packet short. */
  wirePayloadLength: number
}

export function emptyPacket(): Packet {
  return {
    protocol: 0,
    version: 4,
    sourceAt: 0,
    destinationAt: 0,
    sourcePort: 0,
    destinationPort: 0,
    fragmentAt: -1,
    fragmentHeaderAt: -1,
    sequence: 0,
    flags: 0,
    payloadAt: 0,
    payloadLength: 0,
    wirePayloadLength: 0,
  }
}

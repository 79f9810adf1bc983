import type { MiningFacts, Verdict } from '@davylamp/finding'
import { Conversation } from '../conversation/conversation.js'
import { decode } from '../packet/decode.js'
import { emptyPacket, tcpProtocol } from '../packet/packet.js'
import type { PacketPlace } from '../packet/place.js'

/** What a payload that a record kept says of mining. */
export interface Spoken {
  readonly verdict: Verdict
  readonly mining: MiningFacts
  /** Whether the miner said it; false: the pool did. */
  readonly byMiner: boolean
}

/** Longer than what other systems keep of a stream. */
const longestPayload = 1 << 20

/**
 * Reads the beginning of one direction of a connection, as another system kept it, with the dialects of mining.
 *
 * @returns null when no dialect is proven
 */
export function spokenIn(payload: Uint8Array, timeMs: number): Spoken | null {
  const bytes = payload.subarray(0, longestPayload)
  const place: PacketPlace = {
    source: '',
    number: 1,
    timeMs,
    fileOffset: 0,
    bytes,
    frame: bytes,
    at: 0,
    length: bytes.length,
  }
  const conversation = new Conversation(place, [false, false])
  conversation.segment(0, 1, 0, bytes.length, bytes.length)
  conversation.end()
  const { dialect, minerSide, testimony, paid } = conversation
  if (dialect === null) return null
  const { counts, facts } = testimony
  const isAct = counts.job + counts.share + counts.accepted > 0
  const { account, worker, agent } = facts
  return {
    verdict: dialect.atMost ?? (isAct ? 'confirmed' : 'probable'),
    byMiner: minerSide !== 1,
    mining: {
      protocol: dialect.protocol,
      ...(paid.coin === undefined ? {} : { coin: paid.coin }),
      ...(account === undefined ? {} : { poolAccount: account }),
      ...(worker === undefined ? {} : { worker }),
      ...(agent === undefined ? {} : { agent }),
    },
  }
}

/** The payload of a TCP packet that was kept as it was captured; null when it is none. */
export function tcpPayload(frame: Uint8Array, linkType: number): Uint8Array | null {
  const packet = emptyPacket()
  if (!decode(packet, frame, 0, frame.length, frame.length, linkType) || packet.protocol !== tcpProtocol) return null
  return packet.payloadLength === 0 ? null : frame.subarray(packet.payloadAt, packet.payloadAt + packet.payloadLength)
}

import { hash } from 'node:crypto'
import type { Evidence } from '@davylamp/finding'
import type { PacketPlace } from './place.js'

/** The packet that is being read, as evidence. Its hash is made at once, since the buffer is used again. */
export function packetEvidence({ source, fileOffset, frame, at, length }: PacketPlace): Evidence {
  return { kind: 'packet', source, offset: fileOffset, length, sha256: hash('sha256', frame.subarray(at, at + length)) }
}

import type { Evidence } from '@davylamp/finding'
import type { End } from '../flow/ends.js'
import type { Spoken } from './spoken.js'

/** Where a record stands, so that it can be found again. */
export interface RecordPlace {
  readonly source: string
  /** 1-based in line files, null in captures. */
  readonly line: number | null
  /** The record states a time but no zone; UTC was taken. */
  readonly zoneUnknown?: boolean
  /** Made only where a finding needs it. */
  readonly evidence: () => Evidence
}

interface Common {
  readonly place: RecordPlace
  readonly transport: 'tcp' | 'udp'
  /** The client, as far as the record knows. */
  readonly from: End
  readonly to: End
}

/** What one record says of a flow, or of a part of it: an exporter writes several for a long one. */
export interface FlowRecord extends Common {
  readonly is: 'flow'
  /** Whether `from` is known to be who opened it. */
  readonly oriented: boolean
  readonly firstMs: number
  readonly lastMs: number
  /** Null where the record does not tell, as those of one direction. */
  readonly packetsOut: number | null
  readonly packetsBack: number | null
  readonly bytesOut: number | null
  readonly bytesBack: number | null
  /** What the bytes are counted of: whole frames, IP packets, or payload alone. */
  readonly bytesOf: 'frame' | 'ip' | 'payload'
}

/** A host name that a record ties to a client. */
export interface NameRecord extends Common {
  readonly is: 'name'
  readonly by: 'dns' | 'sni' | 'certificate' | 'http'
  readonly host: string
  /** What it was resolved to; of `dns` alone. */
  readonly addresses: readonly string[]
  readonly timeMs: number
}

/** What a client calls itself. */
export interface AgentRecord extends Common {
  readonly is: 'agent'
  readonly agent: string
  readonly timeMs: number
}

/** Another detector's word that a flow mines. */
export interface AlertRecord extends Common {
  readonly is: 'alert'
  readonly system: string
  readonly text: string
  /** What the payload says that it kept; null when it kept none, or none of mining. */
  readonly spoken: Spoken | null
  readonly timeMs: number
}

/** A packet of which only time and length are known. */
export interface PacketRecord extends Common {
  readonly is: 'packet'
  readonly timeMs: number
  readonly payloadBytes: number
  /** Whether it opens the connection. */
  readonly opens: boolean
}

export type TrafficRecord = FlowRecord | NameRecord | AgentRecord | AlertRecord | PacketRecord

/** Reads a file line by line; null for a line that is no record of its format, empty for one of other things. */
export interface LineReader {
  read(line: string, place: RecordPlace): readonly TrafficRecord[] | null
}

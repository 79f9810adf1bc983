/** Where a log says it. */
export interface TracePlace {
  readonly source: string
  /** 1-based. */
  readonly line: number
}

/**
 * When something held: from its beginning, to its end, over a whole span, or as it was seen at one moment. Milliseconds since
 * 1970; null where the log does not say.
 */
export type Span =
  | { readonly phase: 'begin'; readonly fromMs: number }
  | { readonly phase: 'end'; readonly toMs: number }
  | { readonly phase: 'whole'; readonly fromMs: number; readonly toMs: number }
  | { readonly phase: 'seen'; readonly atMs: number | null }

export type Transport = 'tcp' | 'udp'

/** An inside address spoke under an outside one. */
export interface Binding {
  readonly is: 'binding'
  readonly span: Span
  readonly transport: Transport | null
  /** Null where the log says only who spoke to whom (a packet filter before translation). */
  readonly outside: string | null
  /** First and last port; null: every port. */
  readonly outsidePorts: readonly [number, number] | null
  readonly inside: string
  readonly insidePort: number | null
  readonly remote: string | null
  readonly remotePort: number | null
  readonly user: string | null
}

/** A device or a user held an address, or a device hung on a port. */
export interface Tenure {
  readonly is: 'tenure'
  readonly span: Span
  readonly by: 'lease' | 'login' | 'neighbour' | 'switch'
  readonly address: string | null
  /** `aa:bb:cc:dd:ee:ff` */
  readonly mac: string | null
  readonly hostName: string | null
  readonly user: string | null
  /** Switch and port, or access point, as the log names it. */
  readonly attachedTo: string | null
}

export type Observation = Binding | Tenure

/** Reads a log line by line; null for a line that it does not know, empty for one of other things. */
export interface ObservationReader {
  read(line: string): readonly Observation[] | null
  /** What was still open at the end of the file. */
  end?(): readonly Observation[]
}

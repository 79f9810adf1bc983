export interface EvidenceFileTable {
  readonly sha256: string
  readonly bytes: number
}

export interface EvidencePieceTable {
  readonly sha256: string
  /** 0, 1, 2 … */
  readonly piece: number
  readonly content: Uint8Array
}

export interface FindingFileTable {
  readonly body_id: string
  readonly finding_id: string
  /** Inside the evidence folder that it came in, with `/`. */
  readonly path: string
  readonly sha256: string
}

import type { Finding } from '@davylamp/finding'
import type { CaptureInput } from '@davylamp/intake'

/** One proving packet, copied out of its capture. */
export interface EvidencePacket {
  readonly timeMs: number
  readonly linkType: number
  readonly wireLength: number
  readonly bytes: Uint8Array
}

/** Proving packets by source and file offset. */
export type EvidencePackets = ReadonlyMap<string, ReadonlyMap<number, EvidencePacket>>

/** Reads the proving packets of all findings again: each capture that has any is gone through once. */
export async function collectPackets(
  findings: readonly Finding[],
  captures: readonly CaptureInput[],
): Promise<EvidencePackets> {
  const wanted = new Map<string, Set<number>>()
  for (const finding of findings)
    for (const item of finding.evidence) {
      if (item.kind !== 'packet' || item.offset === undefined) continue
      const offsets = wanted.get(item.source) ?? new Set()
      wanted.set(item.source, offsets.add(item.offset))
    }
  const found = new Map<string, Map<number, EvidencePacket>>()
  for (const capture of captures) {
    const offsets = wanted.get(capture.source)
    if (offsets === undefined) continue
    const packets = new Map<number, EvidencePacket>()
    await capture.read((batch) => {
      for (let i = 0; i < batch.count; i++) {
        const offset = batch.fileOffset[i] ?? -1
        if (!offsets.has(offset)) continue
        const start = batch.start[i] ?? 0
        packets.set(offset, {
          timeMs: batch.timeMs[i] ?? 0,
          linkType: batch.linkType[i] ?? 1,
          wireLength: batch.wireLength[i] ?? 0,
          bytes: batch.buffer.slice(start, start + (batch.length[i] ?? 0)),
        })
      }
    })
    found.set(capture.source, packets)
  }
  return found
}

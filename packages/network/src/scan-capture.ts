import { type Exhibit, type Finding, type Problem, type Score, sentence, type SourceSummary } from '@davylamp/finding'
import type { CaptureInput } from '@davylamp/intake'
import { findingOf } from './finding-of.js'
import { Flows } from './flow/flows.js'
import { judgedConversation, judgedDns, judgedQuic, judgedUnread } from './judged-flows.js'
import type { PoolOf } from './name/name-book.js'
import { decode } from './packet/decode.js'
import { Fragments, rawIp } from './packet/fragments.js'
import { emptyPacket } from './packet/packet.js'
import { BatchPlace } from './packet/place.js'
import { judgedRecords } from './read/judged-records.js'
import { readTexts } from './read/texts.js'
import { networkProblemTexts } from './texts.js'

/** What one capture brought to light. */
export interface CaptureScan {
  readonly findings: readonly Finding[]
  readonly exhibits: readonly Exhibit[]
  readonly scores: readonly Score[]
  readonly problems: readonly Problem[]
  readonly summary: SourceSummary
}

/** Goes through a capture once and finds the connections in which mining is spoken. Memory does not grow with its length. */
export async function scanCapture(capture: CaptureInput, poolOf?: PoolOf): Promise<CaptureScan> {
  const packet = emptyPacket()
  const place = new BatchPlace(capture.source)
  const flows = new Flows(place, poolOf)
  const fragments = new Fragments()
  // hot loop: nothing is allocated per packet that is no part of a conversation under suspicion
  const summary = await capture.read((batch) => {
    const { buffer, start, length: lengths, wireLength, linkType } = batch
    place.batch = batch
    for (let i = 0; i < batch.count; i++) {
      const at = start[i] ?? 0
      const length = lengths[i] ?? 0
      place.index = i
      place.bytes = buffer
      if (!decode(packet, buffer, at, length, wireLength[i] ?? 0, linkType[i] ?? 0)) {
        const whole = packet.fragmentAt < 0 ? null : fragments.add(packet, buffer, at + length)
        if (whole === null || !decode(packet, whole, 0, whole.length, whole.length, rawIp)) continue
        place.bytes = whole
      }
      flows.packet(packet)
    }
  })
  const read = flows.finish().map(judgedConversation)
  const judged = [
    ...read,
    ...judgedUnread(flows.unread.finish(), read),
    ...flows.dns.finish().map(judgedDns),
    ...flows.quic.finish().map(judgedQuic),
    ...judgedRecords(flows.exports.book).map((record) => record.judged),
  ]
  const found = judged.map((flow) => findingOf(flow, capture.source, summary.sha256))
  return {
    findings: found.map(({ finding }) => finding),
    exhibits: found.map(({ exhibit }) => exhibit),
    scores: [],
    problems: [...summary.problems, ...notes(capture.source, flows, fragments)],
    summary: {
      source: capture.source,
      recognisedAs: capture.format,
      bytes: summary.bytes,
      counts: { packets: summary.packets, flows: flows.table.count, ...exported(flows.exports.records) },
    },
  }
}

/** Flows that exporters in the capture told of. */
function exported(records: number): Record<string, number> {
  return records === 0 ? {} : { exported: records }
}

/** What was left out, and how much of it. */
function notes(source: string, { unread, watched, exports }: Flows, { incomplete }: Fragments): Problem[] {
  const dropped = unread.dropped
  const crowded = watched.crowdedOut
  const { sampling } = exports
  const { dropped: unbooked } = exports.book
  const said = [
    ...(dropped > 0 ? [sentence(networkProblemTexts, 'network.unread-dropped', { dropped })] : []),
    ...(crowded > 0 ? [sentence(networkProblemTexts, 'network.crowded', { crowded })] : []),
    ...(unbooked > 0 ? [sentence(readTexts, 'network.log-dropped', { count: unbooked })] : []),
    ...(sampling > 1
      ? [sentence(networkProblemTexts, 'network.exports-sampled', { sampling: Math.round(sampling) })]
      : []),
    ...(incomplete > 0 ? [sentence(networkProblemTexts, 'network.fragments', { incomplete })] : []),
  ]
  return said.map((words) => ({ severity: 'note', source, ...words }))
}

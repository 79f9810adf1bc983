import { closeSync, openSync } from 'node:fs'
import { type Digests, DigestStream, noDigests } from '../hash/digests.js'
import { type Said, say } from '../text/say.js'
import { type Entry, isRecord, readEntry } from './entry.js'
import { type Line, readLines } from './lines.js'
import { looksTorn } from './tear.js'

/** Bytes between whole entries: an entry whose writing was interrupted. */
export interface Tear extends Digests {
  readonly offset: number
  readonly bytes: number
}

/** What a walk along the chain meets, in the order of the file. */
export type Step =
  | { readonly type: 'entry'; readonly entry: Entry; readonly line: number; readonly offset: number }
  | { readonly type: 'repaired'; readonly tear: Tear; readonly seq: number }
  | { readonly type: 'torn'; readonly tear: Tear }
  | { readonly type: 'unterminated' }
  | { readonly type: 'fault'; readonly said: Said; readonly seq: number }

export interface WalkEnd {
  readonly last?: Entry
  /** Interrupted writing at the end, which no entry records yet. */
  readonly tear?: Tear
  /** False when the line of the last entry lacks its end. */
  readonly terminated: boolean
}

/** Bytes of a region kept for telling torn from foreign; a torn batch is smaller. */
const keptBytes = 64 * 1024 * 1024

interface Region {
  readonly offset: number
  readonly hashes: DigestStream
  readonly pieces: Buffer[]
  readonly faults: { readonly said: Said; readonly seq: number }[]
  faultCount: number
}

/** Walks a chain from its first entry, checks each and how they hang together, and goes on after a fault with what follows. */
export function* walkChain(path: string): Generator<Step, WalkEnd> {
  const descriptor = openSync(path, 'r')
  try {
    return yield* walk(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function* walk(descriptor: number): Generator<Step, WalkEnd> {
  let last: Entry | undefined
  let region: Region | undefined
  let terminated = true
  for (const line of readLines(descriptor)) {
    terminated = line.terminated
    const read = readEntry(line.bytes)
    if ('fault' in read) {
      region ??= { offset: line.offset, hashes: new DigestStream(), pieces: [], faults: [], faultCount: 0 }
      addToRegion(region, line)
      region.faultCount++
      const { fault, seq, algorithm } = read
      const params = { line: line.number, offset: line.offset, seq: seq ?? 0, algorithm: algorithm ?? '' }
      if (region.faults.length < 100) region.faults.push({ said: say(fault, params), seq: seq ?? (last?.seq ?? 0) + 1 })
      continue
    }
    const { entry } = read
    if (region !== undefined) {
      const tear = tearOf(region)
      if (records(entry, tear)) yield { type: 'repaired', tear, seq: entry.seq }
      else yield* faultsOf(region)
      region = undefined
    }
    const broken = linkFault(last, entry, line.number)
    if (broken !== undefined) yield { type: 'fault', said: broken, seq: entry.seq }
    yield { type: 'entry', entry, line: line.number, offset: line.offset }
    last = entry
  }
  let tear: Tear | undefined
  if (region !== undefined) {
    if (region.hashes.bytes <= keptBytes && looksTorn(Buffer.concat(region.pieces))) {
      tear = tearOf(region)
      yield { type: 'torn', tear }
    } else yield* faultsOf(region)
  } else if (!terminated) {
    yield { type: 'unterminated' }
  }
  return { ...(last && { last }), ...(tear && { tear }), terminated }
}

function addToRegion(region: Region, line: Line): void {
  const bytes = Buffer.concat([line.bytes, Buffer.from(line.terminated ? '\n' : '')])
  region.hashes.update(bytes)
  if (region.hashes.bytes <= keptBytes) region.pieces.push(bytes)
}

function tearOf(region: Region): Tear {
  return { offset: region.offset, bytes: region.hashes.bytes, ...region.hashes.digest() }
}

function* faultsOf(region: Region): Generator<Step> {
  for (const fault of region.faults) yield { type: 'fault', ...fault }
}

/** True when an opening entry records exactly these torn bytes. */
function records(entry: Entry, tear: Tear): boolean {
  const { repaired } = entry.body
  return (
    entry.kind === 'journal.opened' &&
    isRecord(repaired) &&
    repaired['offset'] === tear.offset &&
    repaired['bytes'] === tear.bytes &&
    repaired['sha256'] === tear.sha256 &&
    repaired['sm3'] === tear.sm3
  )
}

function linkFault(last: Entry | undefined, entry: Entry, line: number): Said | undefined {
  const expected = (last?.seq ?? 0) + 1
  if (entry.seq > expected) return say('gap', { from: expected, to: entry.seq - 1, line })
  if (entry.seq < expected) return say('order', { seq: entry.seq, expected, line })
  const prev: Digests = last ?? noDigests
  if (entry.prevSha256 !== prev.sha256 || entry.prevSm3 !== prev.sm3) return say('link', { seq: entry.seq, line })
  if (last === undefined && entry.kind !== 'journal.opened') return say('not-opened')
  return undefined
}

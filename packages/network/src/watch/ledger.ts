import { type Finding, type MiningFacts, verdictRank } from '@davylamp/finding'

/** Why a finding is said, and said again. */
export interface WatchNote {
  /** `found`: for the first time; `stronger`: its verdict rose; `still`: it goes on, said at stated intervals. */
  readonly event: 'found' | 'stronger' | 'still'
  /** Connections between these two ends that were seen. */
  readonly connections: number
}

/** A finding as `davylamp watch` says it. Its id stays the same as long as client and server do. */
export interface WatchFinding extends Finding {
  readonly watch: WatchNote
}

export interface LedgerOptions {
  /** A finding that goes on is said again after so long. */
  readonly updateMs: number
  /** A new finding that is not `confirmed`, or names no account, waits so long: a moment later it may say more. */
  readonly ripeMs: number
  /** Entries that are kept; the longest silent go first. */
  readonly most: number
}

interface Entry {
  finding: Finding
  readonly connections: Set<string>
  readonly arrivedMs: number
  saidMs: number | null
  saidVerdict: Finding['verdict'] | null
  /** The end that was said last. */
  saidTo: string | null
}

/** Different connections that are told apart; beyond, they are not counted further. */
const connectionsLimit = 5000

/** Puts together what is found of the same two ends, and decides when it is said. */
export class Ledger {
  /** Entries that were let go because there were too many. */
  letGo = 0
  readonly #entries = new Map<string, Entry>()

  constructor(private readonly options: LedgerOptions) {}

  /** Takes a finding on a flow in, new or as it stands now. */
  take(finding: Finding, nowMs: number): void {
    const key = keyOf(finding)
    const known = this.#entries.get(key)
    if (known === undefined) {
      this.#entries.set(key, {
        finding,
        connections: new Set([finding.id]),
        arrivedMs: nowMs,
        saidMs: null,
        saidVerdict: null,
        saidTo: null,
      })
      this.#makeRoom()
      return
    }
    known.finding = merged(known.finding, finding)
    if (known.connections.size < connectionsLimit) known.connections.add(finding.id)
    // the longest silent stand first
    this.#entries.delete(key)
    this.#entries.set(key, known)
  }

  /** What is to be said now. */
  due(nowMs: number, isLast = false): WatchFinding[] {
    const said: WatchFinding[] = []
    for (const entry of this.#entries.values()) {
      const event = this.#eventOf(entry, nowMs, isLast)
      if (event === null) continue
      entry.saidMs = nowMs
      entry.saidVerdict = entry.finding.verdict
      entry.saidTo = entry.finding.to
      said.push({ ...entry.finding, watch: { event, connections: entry.connections.size } })
    }
    return said
  }

  get size(): number {
    return this.#entries.size
  }

  #eventOf(entry: Entry, nowMs: number, isLast: boolean): WatchNote['event'] | null {
    const { finding, arrivedMs, saidMs, saidVerdict, saidTo } = entry
    if (saidMs === null || saidVerdict === null) {
      const isWhole = finding.verdict === 'confirmed' && finding.mining.poolAccount !== undefined
      return isWhole || isLast || nowMs - arrivedMs >= this.options.ripeMs ? 'found' : null
    }
    if (verdictRank(finding.verdict) > verdictRank(saidVerdict)) return 'stronger'
    const goesOn = finding.to !== null && (saidTo === null || finding.to > saidTo)
    return goesOn && nowMs - saidMs >= this.options.updateMs ? 'still' : null
  }

  #makeRoom(): void {
    if (this.#entries.size <= this.options.most) return
    for (const [key, { saidMs }] of this.#entries) {
      // what was not yet said is not lost
      if (saidMs === null && this.#entries.size <= 2 * this.options.most) continue
      this.#entries.delete(key)
      this.letGo++
      return
    }
  }
}

/** A miner that connects again and again takes another port each time: it is left out. */
function keyOf({ subject }: Finding): string {
  return subject.kind === 'flow'
    ? `${subject.transport} ${subject.client} ${subject.server} ${subject.serverPort}`
    : `${subject.kind} ${subject.id}`
}

/** The stronger of both, with what either knows; the id and the beginning are the first one's. */
function merged(before: Finding, now: Finding): Finding {
  const stronger = verdictRank(now.verdict) >= verdictRank(before.verdict) ? now : before
  return {
    ...stronger,
    id: before.id,
    from: earlier(before.from, now.from),
    to: later(before.to, now.to),
    mining: facts(before.mining, now.mining, stronger === now),
  }
}

/** A connection that was joined in the middle knows neither account nor name. */
function facts(before: MiningFacts, now: MiningFacts, isStronger: boolean): MiningFacts {
  return isStronger ? { ...before, ...now } : { ...now, ...before }
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a
}

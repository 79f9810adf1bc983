import type { ListRow } from '../list/list-row.js'
import type { Binding, Span, TracePlace } from '../observation.js'
import { Holding, type Held, type Room, type Window } from './holding.js'
import { Sessions } from './sessions.js'

/** How long a session whose end is not logged may have gone on. */
const longestSessionMs = 24 * 3_600_000

/** Hours by which lists and logs are put apart when one of them is in UTC and the other in the zone of China. */
const shiftsMs = [-8 * 3_600_000, 8 * 3_600_000]

/** Ends that are kept for a row: of a port all that held it, without one only as many as show that they are too many. */
const mostWithPort = 5_000
const mostWithoutPort = 200

/** An end of a row that is looked for among translations. */
export interface WatchedEnd {
  readonly window: Window
  readonly port: number | null
  readonly transport: ListRow['transport']
  readonly remote: string | null
  readonly remotePort: number | null
  readonly holding: Holding<Binding>
  /** The same, had the clocks been eight hours apart; only where a port tells. */
  readonly shifted: readonly Holding<Binding>[]
  /** Whether its port was used with another remote end. */
  otherRemote: boolean
}

interface ByPort {
  /** Whether anything was translated to the address. */
  seen: boolean
  readonly ports: Map<number, WatchedEnd[]>
  /** Without a port, by the beginning of their windows. */
  any: WatchedEnd[]
  sorted: boolean
  longestMs: number
}

/** The ends of all rows by address and port, so that a log can be streamed past them. */
export class WatchedEnds {
  readonly #outside = new Map<string, ByPort>()
  readonly #remote = new Map<string, WatchedEnd[]>()
  readonly #sessions = new Sessions((binding, place) => this.#settle(binding, place))

  constructor(
    private readonly toleranceMs: number,
    private readonly room: Room,
  ) {}

  watch(address: string, row: Pick<WatchedEnd, 'window' | 'port' | 'transport' | 'remote' | 'remotePort'>): WatchedEnd {
    const { window, port, transport, remote, remotePort } = row
    const { fromMs, toMs } = window
    const shifts = port === null ? [] : shiftsMs
    const end: WatchedEnd = {
      window,
      port,
      transport,
      remote,
      remotePort,
      holding: this.#holding(window, port),
      shifted: shifts.map((by) => this.#holding({ fromMs: fromMs + by, toMs: toMs + by }, port)),
      otherRemote: false,
    }
    const ends = this.#outside.get(address) ?? newEnds()
    this.#outside.set(address, ends)
    if (port === null) {
      ends.any.push(end)
      ends.sorted = false
      ends.longestMs = Math.max(ends.longestMs, toMs - fromMs)
    } else push(ends.ports, port, end)
    if (remote !== null) push(this.#remote, remote, end)
    return end
  }

  /** Whether any log has translated anything to the address. */
  isOutside(address: string): boolean {
    return this.#outside.get(address)?.seen ?? false
  }

  take(binding: Binding, place: TracePlace): void {
    if (binding.outside === null) {
      // a packet filter before translation: only where the row names the remote end too, and the port was kept
      for (const end of this.#remote.get(binding.remote ?? '') ?? []) this.#hold(end, binding, place, true)
      return
    }
    const ends = this.#outside.get(binding.outside)
    if (ends === undefined) return
    ends.seen = true
    const [first, last] = binding.outsidePorts ?? [0, 65_535]
    if (ends.any.length > 0 || first !== last || ends.ports.has(first)) this.#sessions.take(binding, place)
  }

  /** The logs are at their end. */
  finish(): void {
    this.#sessions.finish()
  }

  #settle(binding: Binding, place: TracePlace): void {
    const ends = this.#outside.get(binding.outside ?? '')
    if (ends === undefined) return
    this.#settleAny(ends, binding, place)
    const [first, last] = binding.outsidePorts ?? [0, 65_535]
    if (first === last) for (const end of ends.ports.get(first) ?? []) this.#hold(end, binding, place, false)
    else
      for (const [port, of] of ends.ports)
        if (port >= first && port <= last) for (const end of of) this.#hold(end, binding, place, false)
  }

  /** Rows without a port are many hosts' at once: only those whose time fits are looked at. */
  #settleAny(ends: ByPort, binding: Binding, place: TracePlace): void {
    if (ends.any.length === 0) return
    if (!ends.sorted) {
      ends.any = ends.any.toSorted((a, b) => a.window.fromMs - b.window.fromMs)
      ends.sorted = true
    }
    const [fromMs, toMs] = reachOf(binding.span)
    let at = firstFrom(ends.any, fromMs - this.toleranceMs - ends.longestMs)
    for (; at < ends.any.length; at++) {
      const end = ends.any[at]
      if (end === undefined || end.window.fromMs > toMs + this.toleranceMs) break
      if (end.window.toMs >= fromMs - this.toleranceMs && !end.holding.full) this.#hold(end, binding, place, false)
    }
  }

  #hold(end: WatchedEnd, binding: Binding, place: TracePlace, untranslated: boolean): void {
    const { transport, remote, remotePort } = binding
    if (end.transport !== null && transport !== null && end.transport !== transport) return
    if (untranslated && end.port !== null && binding.insidePort !== null && end.port !== binding.insidePort) return
    if (end.remote !== null && remote !== null && end.remote !== remote) {
      end.otherRemote = true
      return
    }
    if (end.remote !== null && end.remotePort !== null && remotePort !== null && end.remotePort !== remotePort) return
    // what is whole needs no telling apart but by its host
    const key =
      end.port === null && binding.span.phase === 'whole'
        ? binding.inside
        : `${transport} ${binding.outsidePorts?.join('-')} ${binding.inside} ${binding.insidePort} ${remote} ${remotePort}`
    end.holding.take(key, binding, binding.span, place)
    for (const holding of end.shifted) holding.take(key, binding, binding.span, place)
  }

  #holding(window: Window, port: number | null): Holding<Binding> {
    const most = port === null ? mostWithoutPort : mostWithPort
    const options = {
      toleranceMs: this.toleranceMs,
      longestMs: longestSessionMs,
      exclusive: portsTaken,
      most,
      paired: true,
    }
    return new Holding(window, options, this.room)
  }
}

function newEnds(): ByPort {
  return { seen: false, ports: new Map(), any: [], sorted: true, longestMs: 0 }
}

function push<K>(map: Map<K, WatchedEnd[]>, key: K, end: WatchedEnd): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [end])
  else known.push(end)
}

/** From when to when a session may have been, as far as its record tells. */
function reachOf(span: Span): readonly [number, number] {
  switch (span.phase) {
    case 'whole':
      return [span.fromMs, span.toMs]
    case 'begin':
      return [span.fromMs, span.fromMs + longestSessionMs]
    case 'end':
      return [span.toMs - longestSessionMs, span.toMs]
    case 'seen':
      return span.atMs === null ? [-Infinity, Infinity] : [span.atMs - longestSessionMs, span.atMs + longestSessionMs]
  }
}

/** The first end whose window begins at or after a moment. */
function firstFrom(ends: readonly WatchedEnd[], ms: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ends[middle]?.window.fromMs ?? Infinity) < ms) low = middle + 1
    else high = middle
  }
  return low
}

/** A port serves one inside end at a time, or one for each remote end. */
function portsTaken({ transport, outsidePorts, remote, remotePort, inside, insidePort }: Binding): readonly string[] {
  const ports = outsidePorts === null ? `of ${inside} ${insidePort}` : outsidePorts.join('-')
  return remote === null
    ? [`${transport} ${ports}`]
    : [`${transport} ${ports} ${remote} ${remotePort}`, `${transport} ${ports}`]
}

/** Distinct inside ends, the exact before the tolerated. */
export function insidesOf(held: readonly Held<Binding>[]): Held<Binding>[] {
  const byInside = new Map<string, Held<Binding>>()
  for (const one of held) {
    const known = byInside.get(one.detail.inside)
    if (known === undefined || (one.exact && !known.exact)) byInside.set(one.detail.inside, one)
  }
  return [...byInside.values()]
}

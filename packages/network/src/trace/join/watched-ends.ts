import type { ListRow } from '../list/list-row.js'
import type { Binding, TracePlace } from '../observation.js'
import { Holding, type Held, type Room, type Window } from './holding.js'

/** How long a session whose end is not logged may have gone on. */
const longestSessionMs = 24 * 3_600_000

/** Hours by which lists and logs are put apart when one of them is in UTC and the other in the zone of China. */
const shiftsMs = [-8 * 3_600_000, 8 * 3_600_000]

/** An end of a row that is looked for among translations. */
export interface WatchedEnd {
  readonly window: Window
  readonly port: number | null
  readonly transport: ListRow['transport']
  readonly remote: string | null
  readonly remotePort: number | null
  readonly holding: Holding<Binding>
  /** The same, had the clocks been eight hours apart. */
  readonly shifted: readonly Holding<Binding>[]
  /** Whether its port was used with another remote end. */
  otherRemote: boolean
}

interface ByPort {
  /** Whether anything was translated to the address. */
  seen: boolean
  readonly ports: Map<number, WatchedEnd[]>
  readonly any: WatchedEnd[]
}

/** The ends of all rows by address and port, so that a log can be streamed past them. */
export class WatchedEnds {
  readonly #outside = new Map<string, ByPort>()
  readonly #remote = new Map<string, WatchedEnd[]>()

  constructor(
    private readonly toleranceMs: number,
    private readonly room: Room,
  ) {}

  watch(address: string, row: Pick<WatchedEnd, 'window' | 'port' | 'transport' | 'remote' | 'remotePort'>): WatchedEnd {
    const { window, port, transport, remote, remotePort } = row
    const { fromMs, toMs } = window
    const end: WatchedEnd = {
      window,
      port,
      transport,
      remote,
      remotePort,
      holding: this.#holding(window),
      shifted: shiftsMs.map((by) => this.#holding({ fromMs: fromMs + by, toMs: toMs + by })),
      otherRemote: false,
    }
    const ends = this.#outside.get(address) ?? { seen: false, ports: new Map<number, WatchedEnd[]>(), any: [] }
    this.#outside.set(address, ends)
    if (port === null) ends.any.push(end)
    else ends.ports.set(port, [...(ends.ports.get(port) ?? []), end])
    if (remote !== null) this.#remote.set(remote, [...(this.#remote.get(remote) ?? []), end])
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
    for (const end of ends.any) this.#hold(end, binding, place, false)
    const [first, last] = binding.outsidePorts ?? [0, 65_535]
    if (first === last) for (const end of ends.ports.get(first) ?? []) this.#hold(end, binding, place, false)
    else
      for (const [port, of] of ends.ports)
        if (port >= first && port <= last) for (const end of of) this.#hold(end, binding, place, false)
    ends.seen = true
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
    const key = `${transport} ${binding.outsidePorts?.join('-')} ${binding.inside} ${binding.insidePort} ${remote} ${remotePort}`
    end.holding.take(key, binding, binding.span, place)
    for (const holding of end.shifted) holding.take(key, binding, binding.span, place)
  }

  #holding(window: Window): Holding<Binding> {
    return new Holding(
      window,
      { toleranceMs: this.toleranceMs, longestMs: longestSessionMs, exclusive: portsTaken },
      this.room,
    )
  }
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

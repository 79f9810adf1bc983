import { type Params, type Sentence, sentence } from '@davylamp/finding'
import { isInsideAddress } from '../address.js'
import type { ListRow } from '../list/list-row.js'
import type { Binding, Tenure, TracePlace } from '../observation.js'
import { shownHosts, type TracedRow } from '../outcome.js'
import { traceTexts } from '../texts.js'
import type { Coverage } from './coverage.js'
import type { Held, Holding, Window } from './holding.js'
import { hostsOf, type Identities, merged, type TracedHost } from './identities.js'
import { insidesOf, type WatchedEnd, type WatchedEnds } from './watched-ends.js'

/** Inside addresses that are followed for one row; more of them are told as a number. */
const followedLimit = 64

/** One row on its way from the exit to the machine. */
interface Path {
  readonly row: ListRow
  readonly end: WatchedEnd
  /** The same with the ends of the row turned round. */
  readonly turned: WatchedEnd | null
  insides: Held<Binding>[]
  /** Inside ends of inside addresses that are translated once more, by the inside address. */
  readonly further: Map<string, WatchedEnd>
  swapped: boolean
  /** The address is used as it is. */
  direct: boolean
  count: number
  readonly tenures: Map<string, Holding<Tenure>>
  hosts: TracedHost[]
  readonly devices: Map<string, Holding<Tenure>>
}

/** Holds the way of every row through the logs; the steps are taken in the order in which they stand here. */
export class Search {
  readonly #paths: readonly Path[]

  constructor(
    rows: readonly ListRow[],
    private readonly ends: WatchedEnds,
    private readonly toleranceMs: number,
  ) {
    this.#paths = rows.map((row) => ({
      row,
      end: ends.watch(row.address, row),
      turned:
        row.remote === null
          ? null
          : ends.watch(row.remote, { ...row, port: row.remotePort, remote: row.address, remotePort: row.port }),
      insides: [],
      further: new Map(),
      swapped: false,
      direct: false,
      count: 0,
      tenures: new Map(),
      hosts: [],
      devices: new Map(),
    }))
  }

  /**
   * Takes the inside ends that were found, and asks for those that are outside addresses of another translation.
   *
   * @returns whether there is anything to look for
   */
  follow(further: WatchedEnds, outsides: ReadonlySet<string>): boolean {
    let asked = false
    for (const path of this.#paths) {
      if (path.insides.length === 0) this.#settle(path)
      else if (path.further.size > 0) path.insides = path.insides.flatMap((held) => this.#beyond(path, held))
      path.further.clear()
      for (const { detail } of path.insides.slice(0, followedLimit)) {
        if (!outsides.has(detail.inside) || detail.inside === detail.outside) continue
        const { inside, insidePort, transport } = detail
        const remote = detail.remote ?? path.row.remote
        path.further.set(
          inside,
          further.watch(inside, {
            window: path.row.window,
            port: insidePort,
            transport,
            remote,
            remotePort: detail.remotePort,
          }),
        )
        asked = true
      }
    }
    return asked
  }

  /** Asks who held the inside addresses. */
  askForAddresses(identities: Identities): void {
    for (const path of this.#paths) {
      if (path.further.size > 0) path.insides = path.insides.flatMap((held) => this.#beyond(path, held))
      path.insides = insidesOf(path.insides)
      path.count = path.insides.length
      path.insides = path.insides.slice(0, followedLimit)
      const { window, address } = path.row
      path.direct = path.count === 0 && !this.ends.isOutside(address)
      const asked = path.direct ? [address] : path.insides.map(({ detail }) => detail.inside)
      for (const one of asked) path.tenures.set(one, identities.ofAddress(one, window))
    }
  }

  /** Asks where the devices hung that were found, and who logged in on them. */
  askForDevices(devices: Identities): boolean {
    let asked = false
    for (const path of this.#paths) {
      path.hosts = hostsOfPath(path)
      for (const { mac } of path.hosts) {
        if (mac === null) continue
        path.devices.set(mac, devices.ofMac(mac, path.row.window))
        asked = true
      }
    }
    return asked
  }

  outcomes(coverage: Coverage, sayTime: (ms: number) => string): TracedRow[] {
    return this.#paths.map((path) => {
      const hosts = path.hosts.map((host) => withDevice(host, path.devices.get(host.mac ?? '')))
      return this.#outcome(path, hosts, coverage, sayTime)
    })
  }

  #settle(path: Path): void {
    const held = path.end.holding.holders()
    if (held.length > 0 || path.turned === null) path.insides = held
    else {
      path.insides = path.turned.holding.holders()
      path.swapped = path.insides.length > 0
    }
  }

  #beyond(path: Path, held: Held<Binding>): Held<Binding>[] {
    const found = path.further.get(held.detail.inside)?.holding.holders() ?? []
    return found.length === 0 ? [held] : found.map((one) => ({ ...one, exact: one.exact && held.exact }))
  }

  #outcome(path: Path, hosts: readonly TracedHost[], coverage: Coverage, sayTime: (ms: number) => string): TracedRow {
    const { row, end } = path
    const count = Math.max(hosts.length, path.count)
    const shown = hosts.slice(0, shownHosts)
    const base = { row, hosts: shown, hostCount: count }
    const overflow = end.holding.full || end.holding.overflow > 0
    if (count === 0) return { ...base, status: 'none', reason: this.#whyNone(path, coverage, sayTime), notes: [] }
    if (row.port === null && !path.direct && (count > shownHosts || overflow))
      return { ...base, hosts: [], status: 'none', reason: say('trace.none-many', { count: shownHosts }), notes: [] }
    if (count > 1)
      return {
        ...base,
        status: 'several',
        reason: this.#whySeveral(path, hosts, count),
        notes: this.#notes(path, hosts),
      }
    const withoutPort = row.remote === null ? 'trace.one-without-port' : 'trace.one-by-remote'
    const code = path.direct ? 'trace.one-direct' : row.port === null ? withoutPort : 'trace.one'
    return { ...base, status: 'one', reason: say(code), notes: this.#notes(path, hosts) }
  }

  #whySeveral({ row, direct }: Path, hosts: readonly TracedHost[], count: number): Sentence {
    if (row.port === null && !direct)
      return say(row.remote === null ? 'trace.several-port' : 'trace.several-remote', { count })
    return hosts.filter((host) => host.exact).length > 1
      ? say('trace.several-window', { count })
      : say('trace.several-tolerance', { count, tolerance: this.toleranceMs / 1000 })
  }

  #whyNone({ row, end, direct }: Path, coverage: Coverage, sayTime: (ms: number) => string): Sentence {
    const tolerance = this.toleranceMs / 1000
    const { firstMs, lastMs } = coverage
    const shifted = end.shifted.map((holding) => insidesOf(holding.holders()).length)
    const at = row.port === null ? -1 : shifted.findIndex((found) => found > 0)
    if (at >= 0) return say(at === 0 ? 'trace.none-earlier' : 'trace.none-behind', { count: shifted[at] ?? 0 })
    if (firstMs === null || lastMs === null) return say('trace.none-no-logs')
    if (row.window.toMs + this.toleranceMs < firstMs) return say('trace.none-expired', { first: sayTime(firstMs) })
    if (row.window.fromMs - this.toleranceMs > lastMs) return say('trace.none-later', { last: sayTime(lastMs) })
    if (coverage.silent(widened(row.window, this.toleranceMs))) return say('trace.none-gap')
    if (direct) return say('trace.none-address')
    if (end.otherRemote && row.remote !== null) return say('trace.none-remote', { remote: row.remote })
    const nearestMs = end.holding.nearestMs
    if (nearestMs !== null && nearestMs <= 3_600_000)
      return say('trace.none-clock', { tolerance, seconds: Math.round(nearestMs / 1000) })
    return say('trace.none-port')
  }

  #notes(path: Path, hosts: readonly TracedHost[]): Sentence[] {
    const notes: Sentence[] = []
    if (hosts.every((host) => !host.exact))
      notes.push(say('trace.note-tolerance', { tolerance: this.toleranceMs / 1000 }))
    if (path.swapped) notes.push(say('trace.note-swapped'))
    if (path.insides.some(({ detail }) => detail.outside === null)) notes.push(say('trace.note-untranslated'))
    if (hosts.some((host) => host.mac === null && host.users.length === 0 && host.hostNames.length === 0))
      notes.push(say('trace.note-unnamed'))
    if (hosts.some((host) => host.undated)) notes.push(say('trace.note-undated'))
    if (hosts.some((host) => host.users.length > 1)) notes.push(say('trace.note-users'))
    return notes
  }
}

/** The machines behind the inside addresses of a row, or behind its own address where nothing is translated. */
function hostsOfPath(path: Path): TracedHost[] {
  const { row } = path
  if (!path.direct)
    return merged(
      path.insides.flatMap(({ detail, exact, place }) => {
        const tenures = path.tenures.get(detail.inside)?.holders() ?? []
        const named = detail.user === null ? [] : [fromBinding(detail, exact, place)]
        return hostsOf(detail.inside, exact, place, [...tenures, ...named.filter(() => tenures.length === 0)])
      }),
    )
  const tenures = path.tenures.get(row.address)?.holders() ?? []
  if (tenures.length > 0) return merged(hostsOf(row.address, true, null, tenures))
  return isInsideAddress(row.address) ? hostsOf(row.address, true, null, []) : []
}

/** A gateway that knows its users names them beside the translation. */
function fromBinding({ inside, user, span }: Binding, exact: boolean, place: Held<Binding>['place']): Held<Tenure> {
  const none = { mac: null, hostName: null, attachedTo: null }
  return { detail: { is: 'tenure', span, by: 'login', address: inside, user, ...none }, place, exact, undated: false }
}

function withDevice(host: TracedHost, holding: Holding<Tenure> | undefined): TracedHost {
  const held = holding?.holders() ?? []
  const texts = (own: readonly string[], of: (tenure: Tenure) => string | null) => [
    ...new Set([...own, ...held.flatMap(({ detail }) => of(detail) ?? [])]),
  ]
  return {
    ...host,
    users: texts(host.users, ({ user }) => user),
    attachedTo: texts(host.attachedTo, ({ attachedTo }) => attachedTo),
    places: distinctPlaces([...host.places, ...held.map(({ place }) => place)]),
  }
}

/** One record may speak of the address and of the device. */
function distinctPlaces(places: readonly TracePlace[]): TracePlace[] {
  return [...new Map(places.map((place) => [`${place.source}:${place.line}`, place])).values()]
}

function widened({ fromMs, toMs }: Window, byMs: number): Window {
  return { fromMs: fromMs - byMs, toMs: toMs + byMs }
}

function say(code: keyof typeof traceTexts, params: Params = {}): Sentence {
  return sentence(traceTexts, code, params)
}

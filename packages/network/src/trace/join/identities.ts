import type { Tenure, TracePlace } from '../observation.js'
import { Holding, type Held, type Room, type Window } from './holding.js'

/** How long a lease or a log-in whose end is not logged may have gone on. */
const longestTenureMs = 8 * 24 * 3_600_000

/** Who held an address, or where a device hung, during windows that are asked for. */
export class Identities {
  readonly #byAddress = new Map<string, Map<string, Holding<Tenure>>>()
  readonly #byMac = new Map<string, Map<string, Holding<Tenure>>>()

  constructor(
    private readonly toleranceMs: number,
    private readonly room: Room,
  ) {}

  ofAddress(address: string, window: Window): Holding<Tenure> {
    return this.#watch(this.#byAddress, address, window)
  }

  ofMac(mac: string, window: Window): Holding<Tenure> {
    return this.#watch(this.#byMac, mac, window)
  }

  take(tenure: Tenure, place: TracePlace): void {
    const { address, mac, by, user, hostName, attachedTo, span } = tenure
    const key = `${by} ${mac ?? user ?? hostName ?? attachedTo}`
    if (address !== null)
      for (const holding of this.#byAddress.get(address)?.values() ?? []) holding.take(key, tenure, span, place)
    if (mac !== null && (user !== null || attachedTo !== null))
      for (const holding of this.#byMac.get(mac)?.values() ?? [])
        holding.take(`${by} ${user} ${attachedTo}`, tenure, span, place)
  }

  #watch(by: Map<string, Map<string, Holding<Tenure>>>, name: string, window: Window): Holding<Tenure> {
    const windows = by.get(name) ?? new Map<string, Holding<Tenure>>()
    by.set(name, windows)
    const key = `${window.fromMs} ${window.toMs}`
    const known = windows.get(key)
    if (known !== undefined) return known
    const options = {
      toleranceMs: this.toleranceMs,
      longestMs: longestTenureMs,
      exclusive: holder,
      most: 2_000,
      paired: false,
    }
    const holding = new Holding<Tenure>(window, options, this.room)
    windows.set(key, holding)
    return holding
  }
}

/** One lease of an address at a time, one log-in, one neighbour; one port for a device. */
function holder({ by }: Tenure): readonly string[] {
  return [by]
}

/** One machine, as far as the records tell. */
export interface TracedHost {
  readonly addresses: readonly string[]
  readonly mac: string | null
  readonly hostNames: readonly string[]
  readonly users: readonly string[]
  readonly attachedTo: readonly string[]
  /** By the clocks as they are written; false: only within the tolerance. */
  readonly exact: boolean
  /** What it rests on has no time of its own. */
  readonly undated: boolean
  readonly places: readonly TracePlace[]
}

/**
 * The machines behind one address: a hardware address is a machine; what names no hardware belongs to the only machine there is,
 * and else is one of its own.
 */
export function hostsOf(
  address: string,
  exact: boolean,
  place: TracePlace | null,
  tenures: readonly Held<Tenure>[],
): TracedHost[] {
  const macs = [...new Set(tenures.flatMap(({ detail }) => detail.mac ?? []))]
  const users = [
    ...new Set(tenures.filter(({ detail }) => detail.mac === null).flatMap(({ detail }) => detail.user ?? [])),
  ]
  const keys = macs.length > 0 ? macs : users
  const host = (own: readonly Held<Tenure>[], mac: string | null): TracedHost => ({
    addresses: [address],
    mac,
    hostNames: distinct(own.flatMap(({ detail }) => detail.hostName ?? [])),
    users: distinct(own.flatMap(({ detail }) => detail.user ?? [])),
    attachedTo: distinct(own.flatMap(({ detail }) => detail.attachedTo ?? [])),
    exact: exact && (own.length === 0 || own.some((one) => one.exact)),
    undated: own.length > 0 && own.every((one) => one.undated),
    places: [...(place === null ? [] : [place]), ...own.map((one) => one.place)],
  })
  if (keys.length <= 1) return [host(tenures, macs[0] ?? null)]
  return keys.map((key) =>
    host(
      tenures.filter(({ detail }) => (macs.length > 0 ? detail.mac === key : detail.user === key)),
      macs.length > 0 ? key : null,
    ),
  )
}

/** Machines that are the same by their hardware address become one. */
export function merged(hosts: readonly TracedHost[]): TracedHost[] {
  const byKey = new Map<string, TracedHost>()
  for (const host of hosts) {
    const key = host.mac ?? `${host.addresses[0]} ${host.users[0]}`
    const known = byKey.get(key)
    byKey.set(key, known === undefined ? host : together(known, host))
  }
  return [...byKey.values()]
}

function together(a: TracedHost, b: TracedHost): TracedHost {
  return {
    addresses: distinct([...a.addresses, ...b.addresses]),
    mac: a.mac,
    hostNames: distinct([...a.hostNames, ...b.hostNames]),
    users: distinct([...a.users, ...b.users]),
    attachedTo: distinct([...a.attachedTo, ...b.attachedTo]),
    exact: a.exact || b.exact,
    undated: a.undated && b.undated,
    places: [...a.places, ...b.places],
  }
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}

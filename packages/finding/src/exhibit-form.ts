import type { BalanceExhibit, BalanceFlow, BalanceRest, Exhibit, FlowExhibit, LoadExhibit } from './exhibit.js'

export const exhibitSchema = 'davylamp.exhibit/1'

/** An exhibit as it is stored and sent: the same fields, lists of numbers instead of typed arrays, null where nothing was read. */
export type ExhibitForm = { readonly schema: typeof exhibitSchema; readonly findingId: string } & Readonly<
  Record<string, unknown>
>

/** About 27 years of days: a longer record is no exhibit of a finding. */
const mostDays = 10_000
const mostPackets = 100_000

/** The stored form of an exhibit; powers in kW to the watt. */
export function exhibitForm(exhibit: Exhibit): ExhibitForm {
  return { schema: exhibitSchema, ...(plain(exhibit) as { readonly findingId: string }) }
}

function plain(value: unknown): unknown {
  if (value instanceof Float32Array) return Array.from(value, (kw) => (Number.isNaN(kw) ? null : toWatt(kw)))
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
}

function toWatt(kw: number): number {
  return Math.round(kw * 1000) / 1000
}

/**
 * Reads the stored form of an exhibit. Lists must be as long as their days say, and nothing longer than a picture is made from.
 *
 * @returns null where it is none
 */
export function readExhibit(value: unknown): Exhibit | null {
  if (!isRecord(value) || value['schema'] !== exhibitSchema || typeof value['findingId'] !== 'string') return null
  switch (value['kind']) {
    case 'load':
      return loadOf(value, value['findingId'])
    case 'balance':
      return balanceOf(value, value['findingId'])
    case 'flow':
      return flowOf(value, value['findingId'])
    default:
      return null
  }
}

type Fields = Readonly<Record<string, unknown>>

function loadOf(value: Fields, findingId: string): LoadExhibit | null {
  const days = daysOf(value)
  const hourlyKw = days === null ? null : numbers(value['hourlyKw'], days.days * 24)
  const { setAside, peerKw } = value
  if (days === null || hourlyKw === null || !Array.isArray(setAside) || !setAside.every(isSetAside)) return null
  const base: LoadExhibit = { kind: 'load', findingId, ...days, hourlyKw, setAside }
  if (peerKw === undefined) return base
  const band = bandOf(peerKw, days.days)
  if (band === null || !isRecord(peerKw)) return null
  const { meters } = peerKw
  return { ...base, peerKw: { ...band, ...(typeof meters === 'number' && { meters }) } }
}

function balanceOf(value: Fields, findingId: string): BalanceExhibit | null {
  const days = daysOf(value)
  const { flows, rest } = value
  if (days === null || !Array.isArray(flows)) return null
  const sides: BalanceFlow[] = []
  for (const flow of flows) {
    const dailyKw = isRecord(flow) ? numbers(flow['dailyKw'], days.days) : null
    const name = isRecord(flow) ? sideNames.find((one) => one === flow['name']) : undefined
    if (dailyKw === null || name === undefined) return null
    sides.push({ name, dailyKw })
  }
  const left = restOf(rest, days.days)
  return left === null ? null : { kind: 'balance', findingId, ...days, flows: sides, rest: left }
}

function restOf(value: unknown, days: number): BalanceRest | null {
  if (!isRecord(value)) return null
  const of = restNames.find((one) => one === value['of'])
  const hourlyKw = numbers(value['hourlyKw'], days * 24)
  const { window, usualKw, neighbourKw } = value
  if (of === undefined || hourlyKw === null || !isRecord(window)) return null
  const { from, to } = window
  if (typeof from !== 'number' || typeof to !== 'number') return null
  const neighbours = neighbourKw === undefined ? undefined : bandOf(neighbourKw, days)
  if (neighbours === null) return null
  const usual = isRecord(usualKw) ? usualKw : {}
  const { low, high } = usual
  return {
    of,
    hourlyKw,
    window: { from, to },
    ...(typeof low === 'number' && typeof high === 'number' && { usualKw: { low, high } }),
    ...(neighbours !== undefined && { neighbourKw: neighbours }),
  }
}

function flowOf({ packets, packetsInAll }: Fields, findingId: string): FlowExhibit | null {
  if (typeof packetsInAll !== 'number' || !Array.isArray(packets) || packets.length > mostPackets) return null
  return packets.every(isPacket) ? { kind: 'flow', findingId, packetsInAll, packets } : null
}

const sideNames = [
  'generation',
  'import',
  'export',
  'direct-supply',
  'station-use',
  'transformer',
  'customers',
] as const satisfies readonly BalanceFlow['name'][]
const restNames = ['unaccounted', 'station-use', 'import', 'unmetered'] as const satisfies readonly BalanceRest['of'][]
const marks: ReadonlySet<unknown> = new Set(['subscribe', 'login', 'job', 'share', 'reply', 'difficulty', undefined])

function daysOf({ firstDay, days }: Fields): { readonly firstDay: string; readonly days: number } | null {
  const isDate = typeof firstDay === 'string' && /^\d{4}-\d\d-\d\d$/.test(firstDay)
  const isCount = typeof days === 'number' && Number.isInteger(days) && days >= 0 && days <= mostDays
  return isDate && isCount ? { firstDay, days } : null
}

function bandOf(value: unknown, days: number) {
  if (!isRecord(value)) return null
  const low = numbers(value['low'], days)
  const median = numbers(value['median'], days)
  const high = numbers(value['high'], days)
  return low === null || median === null || high === null ? null : { low, median, high }
}

function numbers(value: unknown, length: number): Float32Array | null {
  if (!Array.isArray(value) || value.length !== length) return null
  const all: readonly unknown[] = value
  if (!all.every((one) => one === null || typeof one === 'number')) return null
  return Float32Array.from(all, (one) => (typeof one === 'number' ? one : Number.NaN))
}

function isSetAside(value: unknown): value is LoadExhibit['setAside'][number] {
  return isRecord(value) && typeof value['day'] === 'string' && typeof value['code'] === 'string'
}

function isPacket(value: unknown): value is FlowExhibit['packets'][number] {
  if (!isRecord(value)) return false
  const { timeMs, fromClient, bytes, mark } = value
  return typeof timeMs === 'number' && typeof fromClient === 'boolean' && typeof bytes === 'number' && marks.has(mark)
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

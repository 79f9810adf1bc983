import { type MachineNameplate, type MachineRow, machineSchema } from '@davylamp/finding'
import { macOf } from '../reply/fields.js'
import type { Sighting } from '../scan/sightings.js'
import type { Neighbour } from '../table/neighbours.js'
import { say } from '../texts.js'
import { listed } from './listed.js'

export interface Ties {
  /** ARP, leases and switch tables. */
  readonly neighbours: readonly Neighbour[]
  readonly nameplates: readonly MachineNameplate[]
  /** Item on the shelf → address and hardware address, from IP-report presses. */
  readonly presses: readonly { readonly item: string; readonly address: string; readonly mac: string | null }[]
  /** Hosts that were seen without being asked. */
  readonly sightings?: readonly Sighting[]
  /** Whether an address lies in the scope of the plan: only then is silence worth a row. */
  readonly inScope: (address: string) => boolean
}

/**
 * Ties what devices say to what tables and labels say: hardware addresses are compared, items are joined to machines, and
 * whoever is known from a table or a label but did not answer gets a row of its own.
 */
export function crossCheck(rows: readonly MachineRow[], ties: Ties): MachineRow[] {
  const seen = new Map<string | null, string>([
    ...(ties.sightings ?? []).flatMap(({ address, mac }): [string, string][] => (mac === null ? [] : [[address, mac]])),
    // a table is nearer to the machine than frames that a router may have passed on
    ...ties.neighbours.map(({ address, mac }): [string | null, string] => [address, mac]),
  ])
  const used = new Set<string>()
  const checked = rows.map((row) => {
    const macSeen = row.address === null ? null : (seen.get(row.address) ?? null)
    const nameplate = nameplateOf({ ...row, macSeen }, ties)
    if (nameplate !== null) used.add(nameplate.item)
    const notes = [...row.notes]
    if (row.mac !== null && macSeen !== null && row.mac !== macSeen)
      notes.push(say('note.mac-differs', { device: row.mac, seen: macSeen }))
    notes.push(...nameplateNotes(row, nameplate))
    return { ...row, macSeen, nameplate, notes }
  })
  const silent = silentRows(checked, ties, used)
  return noteShared([...checked, ...silent])
}

function nameplateOf(row: MachineRow, { nameplates, presses }: Ties): MachineNameplate | null {
  const press = presses.find(
    ({ address, mac }) => address === row.address || (mac !== null && (mac === row.mac || mac === row.macSeen)),
  )
  if (press !== undefined) return nameplates.find(({ item }) => item === press.item) ?? { item: press.item }
  const serials = [row.serial, row.psuSerial, ...row.boards.map(({ serial }) => serial)].filter(
    (serial) => serial !== null,
  )
  return (
    nameplates.find(({ serial }) => serial !== undefined && serials.includes(serial)) ??
    nameplates.find(({ mac }) => mac !== undefined && [row.mac, row.macSeen].includes(macOf(mac))) ??
    null
  )
}

/** Where the label says another thing than the device. */
function nameplateNotes(row: MachineRow, nameplate: MachineNameplate | null) {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9+]/g, '')
  const { model, serial } = nameplate ?? {}
  const notes = []
  if (model !== undefined && row.model !== null && !plain(model).includes(plain(row.model)))
    notes.push(say('note.label-model-differs', { label: model, device: row.model }))
  if (serial !== undefined && row.serial !== null && serial !== row.serial)
    notes.push(say('note.label-serial-differs', { label: serial, device: row.serial }))
  return notes
}

function silentRows(rows: readonly MachineRow[], ties: Ties, used: ReadonlySet<string>): MachineRow[] {
  const answered = new Set(rows.map(({ address }) => address))
  const macs = new Set(rows.flatMap(({ mac, macSeen }) => [mac, macSeen]))
  const fromTables = ties.neighbours
    .filter(({ address, mac }) => address !== null && ties.inScope(address) && !answered.has(address) && !macs.has(mac))
    .map(({ address, mac, hostname }) => silentRow({ address, macSeen: mac, hostname, source: 'table' }))
  const inTables = new Set(fromTables.map(({ address }) => address))
  const fromSightings = (ties.sightings ?? [])
    .filter(({ address }) => ties.inScope(address) && !answered.has(address) && !inTables.has(address))
    .map(({ address, mac }) => silentRow({ address, macSeen: mac, hostname: null, source: 'sighting' }))
  const fromLabels = ties.nameplates
    .filter(({ item }) => !used.has(item))
    .map((nameplate) => silentRow({ address: null, macSeen: null, hostname: null, source: 'label', nameplate }))
  return [...fromTables, ...fromSightings, ...fromLabels]
}

/** Why a machine that did not answer is known. */
const silentNotes = {
  table: 'note.silent-in-table',
  sighting: 'note.silent-in-capture',
  label: 'note.silent-with-label',
} as const

function silentRow(known: {
  address: string | null
  macSeen: string | null
  hostname: string | null
  source: keyof typeof silentNotes
  nameplate?: MachineNameplate
}): MachineRow {
  return {
    schema: machineSchema,
    state: 'silent',
    address: known.address,
    ports: [],
    kind: null,
    make: null,
    model: null,
    variant: null,
    firmware: null,
    firmwareVersion: null,
    serial: null,
    psuSerial: null,
    mac: null,
    macSeen: known.macSeen,
    hostname: known.hostname,
    algorithm: null,
    hashrateHps: null,
    nominalHashrateHps: null,
    watts: null,
    uptimeSec: null,
    boards: [],
    pools: [],
    nameplate: known.nameplate ?? null,
    reasons: [],
    notes: [say(silentNotes[known.source])],
    replies: [],
  }
}

/** Two machines that claim one identity: one of them does not speak the truth, or one machine was met twice. */
function noteShared(rows: readonly MachineRow[]): MachineRow[] {
  const claims = (key: 'mac' | 'serial') => {
    const holders = new Map<string, string[]>()
    for (const row of rows) {
      const value = row[key]
      if (value === null || row.address === null) continue
      const known = holders.get(value)
      if (known === undefined) holders.set(value, [row.address])
      else known.push(row.address)
    }
    return holders
  }
  const macs = claims('mac')
  const serials = claims('serial')
  return rows.map((row) => {
    const notes = [...row.notes]
    const byMac = row.mac === null ? [] : (macs.get(row.mac) ?? [])
    const bySerial = row.serial === null ? [] : (serials.get(row.serial) ?? [])
    if (row.mac !== null && byMac.length > 1)
      notes.push(say('note.mac-shared', { mac: row.mac, addresses: listed(byMac) }))
    if (row.serial !== null && bySerial.length > 1)
      notes.push(say('note.serial-shared', { serial: row.serial, addresses: listed(bySerial) }))
    return notes.length === row.notes.length ? row : { ...row, notes }
  })
}

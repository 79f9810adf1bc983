import type { LoadedItem } from '../device/device.js'
import type { RecordOf } from '../device/visit.js'

type Machine = RecordOf<'machine-entered'>['data']

/** A visit as far as it has come, by what was written on this device. */
export interface Progress {
  readonly hasArrived: boolean
  readonly hasShownCertificates: boolean
  readonly asFound: number
  readonly meters: readonly RecordOf<'meter-read'>['data'][]
  /** In the order in which they were entered; those taken back are not among them. */
  readonly machines: readonly Machine[]
  /** Machines that were put on a list of the case. */
  readonly listed: ReadonlySet<string>
  readonly isEvidenceFixed: boolean
  readonly measures: readonly string[]
  readonly signatures: readonly RecordOf<'signed'>['data'][]
  readonly hasEnded: boolean
}

/** What the items of a device come to. */
export function progressOf(items: readonly LoadedItem[]): Progress {
  const live = items.filter(({ state }) => state !== 'dropped').map(({ item }) => item)
  const records = live.flatMap((item) => (item.what === 'record' ? [item.record] : []))
  const events = live.flatMap((item) => (item.what === 'event' ? [item.event] : []))
  const machines = new Map<string, Machine>()
  for (const record of records) {
    if (record.kind === 'machine-entered') machines.set(record.data.machineId, record.data)
    if (record.kind === 'machine-dropped') machines.delete(record.data.machineId)
  }
  const listed = events.flatMap((event) => (event.kind === 'machines-listed' ? event.data.machineIds : []))
  return {
    hasArrived: events.some(({ kind }) => kind === 'visit-begun'),
    hasShownCertificates: records.some(({ kind }) => kind === 'certificates-shown'),
    asFound: records.filter(({ kind }) => kind === 'as-found').length,
    meters: records.flatMap((record) => (record.kind === 'meter-read' ? [record.data] : [])),
    machines: [...machines.values()],
    listed: new Set(listed),
    isEvidenceFixed: events.some(({ kind }) => kind === 'evidence-fixed'),
    measures: events.flatMap((event) => (event.kind === 'measure-taken' ? [event.data.kind] : [])),
    signatures: records.flatMap((record) => (record.kind === 'signed' ? [record.data] : [])),
    hasEnded: events.some(({ kind }) => kind === 'visit-ended'),
  }
}

/** A machine with this serial number, whatever its letters' case. */
export function sameSerial(machines: readonly Machine[], serial: string): Machine | undefined {
  const wanted = serial.trim().toUpperCase()
  return machines.find((one) => one.serial.trim().toUpperCase() === wanted)
}

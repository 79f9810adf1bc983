import { type Engine, literal } from '@davylamp/engine'
import type { Finding, LoadExhibit } from '@davylamp/finding'
import { cleanRecord } from './measure/quality.js'
import { dayText } from './read/day.js'
import type { PeerBand } from './peer-band.js'
import type { MeterSource } from './read/meter-source.js'
import { streamMeterDays } from './read/stream-meters.js'
import { darkRecord } from './solar/dark-record.js'
import type { Feeding } from './solar/solar-meters.js'

/** The curves of the meters with a finding, read a second time: nothing else is ever kept. */
export async function exhibitsOf(
  engine: Engine,
  source: MeterSource,
  findings: readonly Finding[],
  bands: ReadonlyMap<string, PeerBand>,
  { solar }: Feeding,
): Promise<LoadExhibit[]> {
  const findingIds = new Map(
    findings.flatMap((one) => (one.subject.kind === 'meter' ? [[one.subject.id, one.id] as const] : [])),
  )
  if (findingIds.size === 0) return []
  const exhibits: LoadExhibit[] = []
  await streamMeterDays(engine, source.sql({ meterIds: [...findingIds.keys()].map(literal) }), (record) => {
    const findingId = findingIds.get(record.meterId)
    if (findingId === undefined) return
    // Where a meter writes the net, what panels feed back is nothing drawn and no error.
    const clean = cleanRecord(solar.has(record.meterId) ? darkRecord(record, []) : record)
    const peerKw = bands.get(record.meterId)
    exhibits.push({
      kind: 'load',
      findingId,
      firstDay: dayText(record.firstDay),
      days: record.days,
      hourlyKw: clean.hourlyKw,
      ...(peerKw === undefined ? {} : { peerKw }),
      setAside: clean.setAside.map((one) => ({ day: dayText(record.firstDay + one.day), code: one.code })),
    })
  })
  return exhibits
}

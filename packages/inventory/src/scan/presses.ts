import type { Entry } from '@davylamp/journal'
import { readReport } from '../listen/report.js'
import { keptBytes } from './kept-bytes-of.js'

/** An IP-report button pressed in front of a numbered item. */
export interface Press {
  readonly item: string
  readonly address: string
  readonly mac: string | null
}

/** The presses that a journal holds; the last press of an item counts. */
export function pressesOf(entries: Iterable<Entry>, folder: string): Press[] {
  const presses = new Map<string, Press>()
  for (const { kind, body } of entries) {
    const { item, source, port } = body
    if (
      kind !== 'report.received' ||
      typeof item !== 'string' ||
      typeof source !== 'string' ||
      typeof port !== 'number'
    )
      continue
    const payload = keptBytes(body, folder)
    const read = payload === null ? null : readReport({ source, port, payload })
    if (read !== null && 'report' in read)
      presses.set(item, { item, address: read.report.address, mac: read.report.mac })
  }
  return [...presses.values()]
}

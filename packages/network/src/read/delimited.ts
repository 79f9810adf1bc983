import type { RecordPlace, TrafficRecord } from './record.js'

/** A line's values by the name of their column. */
export type Row = ReadonlyMap<string, string>

/** Reads lines under a header of names. Commas inside values do not occur in these formats. */
export function delimitedReader(recordsOf: (row: Row, place: RecordPlace) => readonly TrafficRecord[] | null) {
  let columns: readonly string[] | null = null
  return {
    read(line: string, place: RecordPlace): readonly TrafficRecord[] | null {
      if (line.trim() === '') return []
      const values = line.split(',').map((value) => value.trim())
      if (columns === null) {
        columns = values
        return []
      }
      const row = new Map(columns.map((column, i) => [column, values[i] ?? '']))
      return recordsOf(row, place)
    },
  }
}

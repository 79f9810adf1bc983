/** The values that belong to one metering point and one kind of reading in an XML document. */
export interface Series {
  readonly meterId: string
  readonly flow: 'forward' | 'reverse'
  /** What turns a value into kWh of its interval, or into kW. */
  readonly is: 'kwh' | 'kw'
  readonly factor: number
  /** Times are those of the end of their intervals (IEC 61968-9) or of the start (ESPI). */
  readonly stampedAtEnd: boolean
  readonly intervalMinutes: number | null
}

/** What is known of the series of a document once it is read; values whose key is not here are left out. */
export interface SeriesBook {
  readonly series: ReadonlyMap<number, Series>
  /** Seconds east of UTC that the document says of its place, standard time; null when it does not. */
  readonly offsetSeconds: number | null
  /** Kinds of readings that were left out, for people. */
  readonly leftOut: readonly string[]
}

/** One value as it stands in the document. */
export interface SeriesValue {
  readonly key: number
  /** Seconds since 1970 (ESPI), or ISO 8601 (IEC 61968-9). */
  readonly time: string
  /** Seconds, when the value says it itself. */
  readonly duration: string
  /** Offset such as `-0500`, when the value says it itself. */
  readonly offset: string
  readonly value: string
  readonly estimated: boolean
}

/** A reader of one kind of document. */
export interface SeriesReader {
  readonly format: 'espi' | 'iec61968-9'
  open(name: string, attributes: Readonly<Record<string, string>>, parents: readonly string[]): void
  close(name: string, text: string, parents: readonly string[]): void
  /** To be called after the last element. */
  book(): SeriesBook
}

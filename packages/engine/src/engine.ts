/** A value of a small result. Dates and times come as ISO text, whole numbers as numbers. */
export type Cell = string | number | boolean | null | readonly Cell[]

export type Row = Readonly<Record<string, Cell>>

/** Numbers of one column of a {@link Batch}; NULL is NaN. */
export type NumberColumn = Float64Array

/** Some rows of a large result, column by column. Valid only until the callback returns. */
export interface Batch {
  readonly rowCount: number
  /** A numeric column; NULL is NaN. Dates are days since 1970, timestamps milliseconds since 1970. */
  numbers(column: number): NumberColumn
  /** A text column; NULL is the empty string. */
  texts(column: number): readonly string[]
}

/**
 * The analytics port. Readings lie in it as relations; SQL shapes and aggregates them, mathematics over the
 * result is done in TypeScript over typed arrays. A distributed engine can stand behind the same port.
 */
export interface Engine {
  /** Runs one or several statements; nothing comes back. */
  run(sql: string): Promise<void>
  /** A small result, all of it. */
  rows(sql: string): Promise<Row[]>
  /** A large result, batch by batch, in the order of the statement; the next one waits for what `onBatch` gives back. */
  stream(sql: string, onBatch: (batch: Batch) => Promise<void> | void): Promise<void>
  close(): void
}

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** A name as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

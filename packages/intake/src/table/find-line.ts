import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { splitRecords } from './open/dialect.js'
import type { TextFile } from './raw-table.js'

/** A cell and the line where it stands, from 1. */
export interface FoundCell {
  readonly line: number
  readonly text: string
}

/**
 * The first line in which one of `columns` holds a text that `isWrong`. The engine reads in parallel and does not know lines;
 * this goes through the file once more, and only when something is wrong with it.
 */
export async function findLine(
  text: TextFile,
  columns: readonly number[],
  isWrong: (cell: string) => boolean,
): Promise<FoundCell | null> {
  const stream = createReadStream(text.path)
  const lines = createInterface({ input: stream, crlfDelay: Infinity })
  let line = 0
  try {
    for await (const content of lines) {
      line++
      if (line <= text.linesBefore) continue
      const cells = content.includes('"')
        ? (splitRecords(content, text.separator, 1)[0]?.cells ?? [])
        : content.split(text.separator)
      for (const column of columns) {
        const cell = cells[column]
        if (cell !== undefined && !text.nulls.includes(cell) && isWrong(cell)) return { line, text: cell }
      }
    }
    return null
  } finally {
    lines.close()
    stream.destroy()
  }
}

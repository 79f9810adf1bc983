import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sentLeadId } from '@davylamp/casework'
import { type Problem as InputProblem } from '@davylamp/finding'
import { takeLines } from '@davylamp/intake'
import { readList, WallClock } from '@davylamp/network'

/** A row of a list that a superior sent down: somebody behind this address was seen at a pool in this time. */
export interface SentRow {
  readonly line: number
  readonly address: string
  readonly port: number | null
  /** ISO 8601 UTC. */
  readonly from: string
  readonly to: string
  /** The lead that it stands for; the same address, port and time is the same lead, in whatever list. */
  readonly leadId: string
}

export interface SentList {
  readonly rows: readonly SentRow[]
  /** Rows that could not be read, each with its place and way out. */
  readonly problems: readonly InputProblem[]
}

/**
 * Reads a list as it was sent, CSV or a workbook, by what its columns are called.
 *
 * @param zone IANA; of times that name none
 * @returns null when no sheet of it is such a list
 */
export async function readSentList(name: string, bytes: Uint8Array, zone: string): Promise<SentList | null> {
  const folder = await mkdtemp(join(tmpdir(), 'davylamp-list-'))
  try {
    // what a sender calls his file says nothing about where it may lie
    const path = join(folder, 'list')
    await writeFile(path, bytes, { mode: 0o600 })
    const { files, problems } = await takeLines([path], { temporaryFolder: folder, onProgress: () => undefined })
    for (const file of files) {
      const lines: string[] = []
      await file.read((line) => lines.push(line))
      const source = file.sheet === null ? name : `${name}!/${file.sheet}`
      const list = readList(source, lines, null, new WallClock(zone, Date.now()))
      if (list === null || list.rows.length + list.problems.length === 0) continue
      return { rows: list.rows.map(rowOf), problems: [...problems, ...list.problems] }
    }
    return null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type ReadRow = NonNullable<ReturnType<typeof readList>>['rows'][number]

function rowOf({ line, address, port, window }: ReadRow): SentRow {
  const from = new Date(window.fromMs).toISOString()
  return { line, address, port, from, to: new Date(window.toMs).toISOString(), leadId: sentLeadId(address, port, from) }
}

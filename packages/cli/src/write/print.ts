import type { Lead } from '@davylamp/casework'
import { type Finding, formatFinding, verdicts } from '@davylamp/finding'
import { type LeadsTable, leadsTable } from '@davylamp/report'
import type { ScanOptions } from '../command/scan-options.js'
import type { Io } from '../io.js'
import type { ScanResult } from '../scan/scan.js'
import type { Say } from '../texts.js'
import { alignColumns } from './align.js'
import { csvLine } from './csv.js'
import { harmless } from './harmless.js'

const rowsOnScreen = 20

export interface Printed {
  readonly options: ScanOptions
  readonly result: ScanResult
  readonly leads: readonly Lead[]
  readonly findings: readonly Finding[]
  readonly zone: string
}

/** Prints the result on standard output in the format asked for. */
export function printLeads(printed: Printed, io: Io, say: Say): void {
  const { options, result, leads, findings, zone } = printed
  switch (options.format) {
    case 'ndjson':
      for (const finding of findings) io.out(`${formatFinding(finding)}\n`)
      return
    case 'json':
      io.out(`${JSON.stringify({ leads, sources: result.sources, problems: result.problems }, null, 2)}\n`)
      return
    case 'csv': {
      const { header, rows } = leadsTable(leads, { language: options.language, zone })
      for (const row of [header, ...rows]) io.out(`${csvLine(row)}\n`)
      return
    }
    case 'table':
      printTable(printed, io, say)
  }
}

function printTable({ options, result, leads, zone }: Printed, io: Io, say: Say): void {
  const counts = {
    sources: result.sources.length,
    subjects: subjectsLookedAt(result),
    notJudged: result.scores.filter((score) => score.status === 'not-judged').length,
  }
  if (leads.length === 0) {
    const judged = counts.subjects - counts.notJudged
    const outcome = judged > 0 ? 'result.nothing' : counts.sources > 0 ? 'result.unjudged' : 'result.unread'
    io.out(`${say(outcome, counts)}\n`)
    return
  }
  for (const line of screenLines(leadsTable(leads.slice(0, rowsOnScreen), { language: options.language, zone })))
    io.out(`${line}\n`)
  if (leads.length > rowsOnScreen) io.out(`${say('result.more', { count: leads.length - rowsOnScreen })}\n`)
  const byVerdict = Object.fromEntries(
    verdicts.map((verdict) => [verdict, leads.filter((lead) => lead.verdict === verdict).length]),
  )
  io.out(`\n${say('result.found', { leads: leads.length, ...counts, ...byVerdict })}\n`)
}

/** Two lines a lead, so that a terminal of ordinary width holds them: the facts in columns, and why. */
function screenLines({ header, rows }: LeadsTable): string[] {
  const facts = header.length - 2
  const [head = '', ...lines] = alignColumns([header, ...rows].map((row) => row.slice(0, facts).map(harmless)))
  return [head, ...rows.flatMap((row, i) => [lines[i] ?? '', `     ${harmless(row[facts] ?? '')}`])]
}

function subjectsLookedAt(result: ScanResult): number {
  // captures count flows, logs the records of connections
  const flows = result.sources.reduce((sum, { counts }) => sum + (counts['flows'] ?? counts['records'] ?? 0), 0)
  return result.scores.length + flows
}

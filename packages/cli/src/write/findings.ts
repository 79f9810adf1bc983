import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { type Finding, formatFinding } from '@davylamp/finding'

/** Writes NDJSON, one finding a line, strongest order as given. */
export async function writeFindings(path: string, findings: Iterable<Finding>): Promise<void> {
  await writeLines(path, mapLines(findings))
}

function* mapLines(findings: Iterable<Finding>): Iterable<string> {
  for (const finding of findings) yield formatFinding(finding)
}

/** Writes lines with back-pressure, so that a million of them need little memory. */
export async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const stream = createWriteStream(path)
  const done = finished(stream)
  for (const line of lines) if (!stream.write(`${line}\n`)) await Promise.race([once(stream, 'drain'), done])
  stream.end()
  await done
}

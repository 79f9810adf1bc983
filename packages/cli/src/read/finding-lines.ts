import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { type Finding, findingSchema, parseFinding } from '@davylamp/finding'
import type { Say } from '../texts.js'

/** The findings of a file one by one; lines that are none are left out and at the end handed to `complain` in one sentence. */
export async function* findingLines(
  path: string,
  say: Say,
  complain: (sentence: string) => void,
): AsyncGenerator<Finding> {
  let count = 0
  let first: { readonly line: number; readonly field: string; readonly expected: string } | null = null
  let line = 0
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    line++
    if (text.trim() === '') continue
    const parsed = parseFinding(text)
    if (parsed.ok) yield parsed.finding
    else {
      count++
      first ??= { line, field: parsed.field || '-', expected: parsed.expected }
    }
  }
  if (first !== null) complain(say('usage.finding-lines', { path, count, ...first }))
}

/** Whether a file begins like findings do. */
export async function looksLikeFindings(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096))
    const start = buffer.toString('utf8', 0, bytesRead).trimStart()
    return start.startsWith('{') && start.slice(0, 200).replaceAll(' ', '').includes(`"schema":"${findingSchema}"`)
  } finally {
    await file.close()
  }
}

import { basename } from 'node:path'
import { type Finding, type Problem, sentence, type SourceSummary } from '@davylamp/finding'
import type { HostInput } from '@davylamp/intake'
import { findingOf } from './finding-of.js'
import { judge } from './judge/judge.js'
import type { Picture } from './picture.js'
import { isFields } from './read/fields.js'
import { jsonReaders } from './read/index.js'
import { seen } from './seen.js'
import { hostTexts } from './texts.js'

/** What one record of hosts brought to light. */
export interface HostScan {
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  readonly summary: SourceSummary
}

/** Reads one record of hosts and judges what is in it, in memory bounded by its longest line. */
export async function scanHost(input: HostInput): Promise<HostScan> {
  const { source } = input
  const found: { picture: Picture; judgement: NonNullable<ReturnType<typeof judge>>; line: number; text: string }[] = []
  let records = 0
  let unread = 0
  let firstUnread = 0
  const { lines, bytes, sha256, problems } = await input.lines((text, line) => {
    if (text.trim() === '') return
    const picture = pictureOf(text, `${basename(source)}:${line}`)
    if (picture === null) {
      if (unread++ === 0) firstUnread = line
      return
    }
    records++
    const judgement = judge(seen(picture))
    if (judgement !== null) found.push({ picture, judgement, line, text })
  })
  const odd: Problem[] =
    unread === 0
      ? []
      : [
          {
            severity: 'note',
            source,
            line: firstUnread,
            ...sentence(hostTexts, 'host.lines-unread', { count: unread, line: firstUnread }),
          },
        ]
  return {
    findings: found.map(({ picture, judgement, line, text }) =>
      findingOf(picture, judgement, { source, line, text }, sha256),
    ),
    problems: [...problems, ...odd],
    summary: { source, recognisedAs: `host:${input.format}`, bytes, counts: { lines, records } },
  }
}

function pictureOf(text: string, id: string): Picture | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
  if (!isFields(value)) return null
  for (const reader of jsonReaders) {
    const picture = reader.read(value, { id })
    if (picture !== null) return picture
  }
  return null
}

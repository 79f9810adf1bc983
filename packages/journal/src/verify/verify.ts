import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '../chain/entry.js'
import { walkChain, type WalkEnd } from '../chain/walk.js'
import { journalFile } from '../folder.js'
import type { Head } from '../head.js'
import { causeOf } from '../journal-error.js'
import { Holdings } from '../keep/holdings.js'
import { lyingAt } from '../plain-file.js'
import { say } from '../text/say.js'
import { Anchors } from './anchors.js'
import { verifyBeside } from './beside.js'
import { Sessions } from './sessions.js'
import { Findings, type JournalVerdict, type Verification } from './verification.js'

export interface VerifyOptions {
  /** Heads kept elsewhere: the text of the printed code, or one of its hashes. Several narrow down where a chain was rewritten. */
  readonly head?: string | readonly string[]
  /** Files with time stamps (RFC 3161) over heads. */
  readonly token?: string | readonly string[]
}

/**
 * Checks a journal again: each entry by its own hashes, the chain, the clocks, the files and personal values beside it, and what was kept
 * elsewhere of it. Reads only; needs no network, no database and nothing else of the program.
 *
 * Without an anchored head, a chain whose end was cut off at a line's end, or that was rewritten whole, looks intact.
 */
export async function verify(folder: string, options: VerifyOptions = {}): Promise<Verification> {
  const findings = new Findings()
  const anchors = new Anchors(findings)
  for (const head of listOf(options.head)) anchors.addHead(head)
  for (const file of listOf(options.token)) await anchors.addToken(file)
  const path = join(folder, journalFile)
  let walked: Walked = { entries: 0, last: undefined, isTorn: false }
  try {
    accessSync(path, constants.R_OK)
    if (lyingAt(folder, journalFile).is !== 'file') throw new Error('not a plain file')
    const holdings = new Holdings()
    walked = follow(walkChain(path), { findings, anchors, holdings })
    if (walked.last === undefined && !walked.isTorn && findings.faults === 0) findings.say('empty', {})
    await verifyBeside(folder, holdings, findings)
  } catch (error) {
    findings.say('unreadable', { file: path, cause: causeOf(error) })
  }
  anchors.end(walked.last?.seq ?? 0)
  if (!anchors.isGiven) findings.say('not-anchored', {})
  return result(folder, walked, findings, anchors)
}

interface Walked {
  readonly entries: number
  readonly last: Entry | undefined
  readonly isTorn: boolean
}

interface Followers {
  readonly findings: Findings
  readonly anchors: Anchors
  readonly holdings: Holdings
}

function follow(walk: ReturnType<typeof walkChain>, { findings, anchors, holdings }: Followers): Walked {
  const sessions = new Sessions(findings)
  let entries = 0
  let isTorn = false
  let end: WalkEnd | undefined
  while (end === undefined) {
    const { value, done } = walk.next()
    if (done === true) end = value
    else if (value.type === 'fault') findings.add(value.said, value.seq)
    else if (value.type === 'repaired')
      findings.say('repaired-tail', { seq: value.seq, bytes: value.tear.bytes }, value.seq)
    else if (value.type === 'torn') {
      isTorn = true
      findings.say('torn-tail', { bytes: value.tear.bytes, offset: value.tear.offset })
    } else if (value.type === 'unterminated') {
      isTorn = true
      findings.say('unterminated', {})
    } else {
      entries++
      sessions.follow(value.entry)
      anchors.follow(value.entry)
      holdings.follow(value.entry)
    }
  }
  sessions.end()
  return { entries, last: end.last, isTorn }
}

function result(folder: string, walked: Walked, findings: Findings, anchors: Anchors): Verification {
  const { entries, last, isTorn } = walked
  const verdict: JournalVerdict = findings.faults > 0 ? 'broken' : isTorn ? 'torn' : 'intact'
  const head: Head | undefined = last && { seq: last.seq, sha256: last.sha256, sm3: last.sm3 }
  return {
    schema: 'davylamp.verification/1',
    folder,
    verdict,
    entries,
    ...(head && { head }),
    anchored: anchors.allFound,
    faults: findings.faults,
    findings: findings.list,
    summary:
      verdict === 'broken'
        ? say('verdict-broken', { faults: findings.faults })
        : say(`verdict-${verdict}`, { entries, seq: head?.seq ?? 0 }),
  }
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

import type { Entry } from '../chain/entry.js'
import { clockJumpMs, clockSetBackMs, type Moment } from '../clock.js'
import type { Findings } from './verification.js'

/** Follows the sessions of a journal and the two clocks through them. */
export class Sessions {
  readonly #findings: Findings
  #session = 0
  #isOpen = false
  #moment: Moment | undefined
  #lastSeq = 0

  constructor(findings: Findings) {
    this.#findings = findings
  }

  follow(entry: Entry): void {
    const { seq } = entry
    const atMs = parseTime(entry.at)
    if (atMs === undefined) this.#findings.say('clock-unreadable', { seq }, seq)
    else {
      const moment = { atMs, elapsedMs: entry.elapsedMs }
      if (entry.kind === 'journal.opened') this.#open(entry, moment)
      else this.#goOn(entry, moment)
      this.#moment = moment
    }
    this.#lastSeq = seq
  }

  end(): void {
    if (this.#isOpen) this.#findings.say('still-open', {}, this.#lastSeq)
  }

  #open(entry: Entry, moment: Moment): void {
    const { seq, body } = entry
    if (this.#isOpen)
      this.#findings.say('session-unclosed', { session: this.#session, seq: this.#lastSeq }, this.#lastSeq)
    const expected = this.#session + 1
    const session = typeof body['session'] === 'number' ? body['session'] : 0
    if (session !== expected) this.#findings.say('session-order', { seq, session, expected }, seq)
    this.#session = session
    this.#isOpen = true
    const backMs = this.#moment === undefined ? 0 : clockSetBackMs(this.#moment.atMs, moment.atMs)
    if (backMs > 0) this.#setBack(seq, backMs, body['clockSetBackMs'] === backMs)
  }

  #goOn(entry: Entry, moment: Moment): void {
    const { seq, kind } = entry
    if (!this.#isOpen) this.#findings.say('outside-session', { seq }, seq)
    if (kind === 'journal.closed') this.#isOpen = false
    const before = this.#moment
    if (before === undefined) return
    if (moment.elapsedMs < before.elapsedMs) {
      this.#findings.say('clock-not-monotonic', { seq }, seq)
      return
    }
    const jumpMs = clockJumpMs(before, moment)
    if (jumpMs < 0) this.#setBack(seq, -jumpMs, kind === 'clock.set-back')
    if (jumpMs > 0) this.#findings.say('clock-jumped', { seq, seconds: seconds(jumpMs) }, seq)
  }

  #setBack(seq: number, backMs: number, isRecorded: boolean): void {
    const params = { seq, seconds: seconds(backMs) }
    this.#findings.say(isRecorded ? 'clock-set-back' : 'clock-set-back-unrecorded', params, seq)
  }
}

function seconds(ms: number): number {
  return Math.round(ms / 100) / 10
}

/** Only the one form that the journal writes. */
function parseTime(at: string): number | undefined {
  const ms = Date.parse(at)
  return Number.isFinite(ms) && new Date(ms).toISOString() === at ? ms : undefined
}

import type { MachineRow, Sentence } from '@davylamp/finding'
import { rowOf } from '../machine/row.js'
import type { Exchange } from '../reply/exchange.js'
import { exchangeLabel } from '../reply/exchange.js'
import { exchangeOf } from '../send/heard-exchange.js'
import type { Answer, Sender } from '../send/sender.js'
import { say } from '../texts.js'
import { machineScript } from './machine-script.js'

/** A machine as it was read. Its replies are judged at once and let go: they lie in the journal, and there may be thousands. */
export interface ReadMachine {
  readonly row: MachineRow
  /** Whether it took a connection while it was read; it did when it was knocked at. */
  readonly connected: boolean
  /** Replies that held something. */
  readonly answers: number
  /** What reading met: limits, logins. */
  readonly notes: readonly Sentence[]
}

/** So many replies of the greatest length are taken of one machine, and no more. */
const mostFullReplies = 4

/** One that answers each time at the last moment is given the time of so many replies in all. */
const mostReplyTimes = 8

/** Limits that a reply ran into, for its note. */
interface Limits {
  readonly replyBytes: number
  readonly replyTimeoutMs: number
}

/** Reads one machine; whatever it does, it costs no more than the limits of its few requests. */
export async function readMachine(
  sender: Pick<Sender, 'ask' | 'askWithCredential'>,
  address: string,
  open: readonly number[],
  plan: {
    readonly readsByPost: boolean
    readonly limits: Limits
    readonly credentials: readonly { id: string; realm: string; basis: string }[]
  },
): Promise<ReadMachine> {
  const exchanges: Exchange[] = []
  const notes: Sentence[] = []
  let locked: Answer | null = null
  let bad = 0
  let held = 0
  let connected = false
  const from = performance.now()
  let tooSlow = false
  // a machine that floods or stalls twice, talks without end in many replies, or takes for ever over them, is not asked further
  const isEnough = () => {
    tooSlow ||= performance.now() - from > mostReplyTimes * plan.limits.replyTimeoutMs
    return tooSlow || bad >= 2 || held >= mostFullReplies * plan.limits.replyBytes
  }
  const take = (answer: Answer): Exchange | null => {
    const exchange = exchangeOf(answer.id, answer.port, answer.bytes, answer.authenticated, answer.certificate)
    const note = noteOf(answer, exchange, plan.limits)
    if (note !== null) notes.push(note)
    noteCertificate(notes, answer)
    connected ||= tookConnection(answer.end)
    if (answer.end === 'no-end' || answer.end === 'too-long') bad++
    if (answer.bytes.length > 0) exchanges.push(exchange)
    held += answer.bytes.length
    return answer.bytes.length === 0 || isEnough() ? null : exchange
  }
  await machineScript(
    {
      exchanges,
      readsByPost: plan.readsByPost,
      ask: async (port, id) => {
        if (isEnough()) return null
        const answer = await sender.ask(address, port, id)
        locked = answer
        return take(answer)
      },
      askLocked: async (port, id) => {
        const answer = locked === null ? null : await sender.askWithCredential(address, port, id, locked)
        if (answer === null) return null
        const exchange = take(answer)
        const credential = plan.credentials.find(({ realm }) => realm === lastRealm(exchanges))
        if (
          exchange?.status !== 401 &&
          credential !== undefined &&
          !notes.some(({ code }) => code === 'note.login-used')
        )
          notes.push(say('note.login-used', { credential: credential.id, basis: credential.basis }))
        return exchange
      },
    },
    open,
  )
  if (held >= mostFullReplies * plan.limits.replyBytes) notes.push(say('note.too-much', { bytes: held }))
  if (tooSlow) notes.push(say('note.too-slow', { seconds: Math.round((performance.now() - from) / 1000) }))
  return { row: rowOf(address, exchanges), connected, answers: exchanges.length, notes }
}

function lastRealm(exchanges: readonly Exchange[]): string | undefined {
  return exchanges.findLast((exchange) => exchange.realm !== undefined)?.realm
}

/** Whether an end means that the machine took the connection, whatever came then. */
export function tookConnection(end: Answer['end']): boolean {
  return end !== 'refused' && end !== 'silent' && end !== 'unreachable' && end !== 'starved'
}

/** Says once for each certificate which one was shown. */
export function noteCertificate(notes: Sentence[], { port, certificate }: Pick<Answer, 'port' | 'certificate'>): void {
  if (certificate === null) return
  const { sha256, subject, validTo, protocol } = certificate
  const note = say('note.certificate', { port, sha256, subject: subject === '' ? '–' : subject, validTo, protocol })
  if (!notes.some(({ en }) => en === note.en)) notes.push(note)
}

/** What to say of a reply that did not end well. */
export function noteOf(answer: Pick<Answer, 'bytes' | 'end'>, exchange: Exchange, limits: Limits): Sentence | null {
  const request = exchangeLabel(exchange)
  switch (answer.end) {
    case 'too-long':
      return say('note.too-long', { request, bytes: limits.replyBytes })
    case 'no-end':
      return answer.bytes.length === 0
        ? say('note.no-reply', { request, seconds: limits.replyTimeoutMs / 1000 })
        : say('note.no-end', { request, seconds: limits.replyTimeoutMs / 1000 })
    case 'no-tls':
      return say('note.no-tls', { request })
    case 'cut':
      return say('note.cut', { request, bytes: answer.bytes.length })
    default:
      return null
  }
}

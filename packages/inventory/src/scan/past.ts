import type { Sentence } from '@davylamp/finding'
import type { Entry } from '@davylamp/journal'
import { rowOf } from '../machine/row.js'
import type { Exchange } from '../reply/exchange.js'
import { isRecord } from '../reply/is-record.js'
import { knownRequest } from '../request/requests.js'
import { exchangeOf } from '../send/heard-exchange.js'
import type { Certificate } from '../send/secured.js'
import type { Answer } from '../send/sender.js'
import { keptBytes } from './kept-bytes-of.js'
import { noteCertificate, noteOf, type ReadMachine, tookConnection } from './read-stage.js'

/** What an interrupted run of the same plan has done already. */
export interface Past {
  /** Addresses that were probed, by pass, with their open ports. */
  readonly probed: ReadonlyMap<
    string,
    { readonly open: readonly number[]; readonly alive: boolean; readonly pass: 1 | 2 }
  >
  /** Machines that were read to the end. */
  readonly read: ReadonlyMap<string, ReadMachine>
  /** Machines that were being read when it stopped. */
  readonly interrupted: ReadonlySet<string>
  /** Machines that were read, but of which a kept reply was lost or replaced since: they are read again. */
  readonly spoilt: ReadonlySet<string>
}

export const noPast: Past = { probed: new Map(), read: new Map(), interrupted: new Set(), spoilt: new Set() }

/** Rebuilds from journal entries what was done under a plan; replies are read anew from their bytes. */
export function pastOf(
  entries: Iterable<Entry>,
  folder: string,
  planSha256: string,
  limits: { readonly replyBytes: number; readonly replyTimeoutMs: number },
): Past {
  const probed = new Map<string, { open: number[]; alive: boolean; pass: 1 | 2 }>()
  const reading = new Map<string, { connected: boolean; exchanges: Exchange[]; notes: Sentence[] }>()
  const read = new Map<string, ReadMachine>()
  const spoilt = new Set<string>()
  let ours = false
  for (const { kind, body } of entries) {
    if (kind === 'scan.started') ours = body['planSha256'] === planSha256
    if (!ours) continue
    // what was silent then may be on, or plugged in, by now; what was interrupted goes on where it was
    if (kind === 'scan.finished' && body['stoppedEarly'] !== 'plan-over') forgetSilent(probed)
    const address = typeof body['address'] === 'string' ? body['address'] : ''
    switch (kind) {
      case 'probe.results':
        for (const result of Array.isArray(body['results']) ? body['results'] : []) {
          const [name, open, alive] = Array.isArray(result) ? (result as unknown[]) : []
          if (typeof name === 'string' && Array.isArray(open))
            probed.set(name, {
              open: open.filter((port): port is number => typeof port === 'number'),
              alive: alive === true,
              pass: body['pass'] === 2 ? 2 : 1,
            })
        }
        break
      case 'machine.begun':
        spoilt.delete(address)
        reading.set(address, { connected: false, exchanges: [], notes: [] })
        break
      case 'reply.received': {
        const bytes = keptBytes(body, folder)
        const { request, port, end } = body
        const id = typeof request === 'string' ? knownRequest(request) : null
        if (bytes === null || id === null || typeof port !== 'number') {
          spoilt.add(address)
          break
        }
        const certificate = certificateIn(body['certificate'])
        const exchange = exchangeOf(id, port, bytes, body['authenticated'] === true, certificate)
        const machine = reading.get(address)
        if (bytes.length > 0) machine?.exchanges.push(exchange)
        const note = noteOf({ bytes, end: end as Answer['end'] }, exchange, limits)
        if (note !== null) machine?.notes.push(note)
        if (machine !== undefined) noteCertificate(machine.notes, { port, certificate })
        if (machine !== undefined) machine.connected ||= tookConnection(end as Answer['end'])
        break
      }
      case 'machine.gone':
        reading.delete(address)
        break
      case 'machine.read': {
        const machine = reading.get(address)
        if (machine === undefined || spoilt.has(address)) break
        const { connected, exchanges, notes } = machine
        read.set(address, { row: rowOf(address, exchanges), connected, answers: exchanges.length, notes })
        reading.delete(address)
        break
      }
    }
  }
  const interrupted = new Set([...reading.keys()].filter((address) => !spoilt.has(address)))
  return { probed, read, interrupted, spoilt }
}

function forgetSilent(probed: Map<string, { readonly open: readonly number[]; readonly alive: boolean }>): void {
  for (const [address, { open, alive }] of probed) if (open.length === 0 && !alive) probed.delete(address)
}

function certificateIn(value: unknown): Certificate | null {
  if (!isRecord(value)) return null
  const text = (name: string) => (typeof value[name] === 'string' ? value[name] : '')
  return {
    sha256: text('sha256'),
    subject: text('subject'),
    issuer: text('issuer'),
    validTo: text('validTo'),
    protocol: text('protocol'),
  }
}

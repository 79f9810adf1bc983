import type { MachineRow } from '@davylamp/finding'
import type { Keeper } from '../keep/keeper.js'
import { addressNumber, addressText } from '../plan/address.js'
import type { Plan } from '../plan/plan.js'
import { PlanOverError, Sender } from '../send/sender.js'
import { say } from '../texts.js'
import { Line, NetworkLostError } from './line.js'
import { noPast, type Past } from './past.js'
import { probeStage, type Probed } from './probe-stage.js'
import { type ReadMachine, readMachine } from './read-stage.js'

export interface ScanOptions {
  readonly plan: Plan
  /** Hex SHA-256 of the plan file: a run is taken up only under the very same plan. */
  readonly planSha256: string
  readonly keeper: Keeper
  readonly past?: Past
  readonly onProgress?: (progress: ScanProgress) => void
}

export interface ScanProgress {
  readonly stage: 'probe' | 'second-pass' | 'read'
  readonly done: number
  readonly all: number
}

export interface ScanOutcome {
  readonly rows: readonly MachineRow[]
  readonly addresses: number
  /** Addresses where at least one port was open. */
  readonly answering: number
  /** Addresses that refused every port. */
  readonly refusing: number
  readonly silent: number
  /** Machines that only the second pass found. */
  readonly foundLate: number
  /** The plan's time ran out, or the line was lost; what was done until then is here. */
  readonly stoppedEarly: 'plan-over' | 'network-lost' | null
}

/**
 * The whole way: knock, knock again where it was silent while the others are read, judge. Everything goes through the
 * keeper first, so that an interrupted scan is taken up where it was and a finished one can be judged again from its journal.
 */
export async function scan({ plan, planSha256, keeper, past = noPast, onProgress }: ScanOptions): Promise<ScanOutcome> {
  await keeper.append('scan.started', { planSha256, kind: plan.kind, resumed: past.probed.size > 0 })
  const sender = new Sender({ plan, keeper })
  const found = new Found(past)
  const rows: MachineRow[] = []
  const reader = { sender, plan, keeper, past, rows, onProgress }
  let stoppedEarly: ScanOutcome['stoppedEarly'] = null
  try {
    await firstPass(sender, plan, keeper, found, past, onProgress)
    await together(sender, [
      secondPass(sender, plan, keeper, found, onProgress),
      readAll(reader, [...found.open.values()]),
    ])
    await readAll(
      reader,
      [...found.open.values()].filter(({ pass }) => pass === 2),
    )
  } catch (error) {
    if (error instanceof PlanOverError) stoppedEarly = 'plan-over'
    else if (error instanceof NetworkLostError) stoppedEarly = 'network-lost'
    else throw error
    await keeper.append('scan.stopped', { why: stoppedEarly, reason: error.message })
  }
  const outcome: ScanOutcome = {
    rows,
    addresses: sender.scope.size,
    answering: found.open.size,
    refusing: found.refusing,
    silent: found.silent.length + found.stillSilent,
    foundLate: [...found.open.values()].filter(({ pass }) => pass === 2).length,
    stoppedEarly,
  }
  const { rows: _, ...counts } = outcome
  await keeper.append('scan.finished', { ...counts, machines: rows.length })
  return outcome
}

/** What knocking has shown. Of addresses without an open port only counts are held: there may be sixty thousand of them. */
class Found {
  readonly open = new Map<string, Probed>()
  refusing = 0
  /** Silent in the first pass and not knocked at again yet, as numbers. */
  silent: number[] = []
  stillSilent = 0

  constructor(past: Past) {
    for (const [address, { open, alive, pass }] of past.probed) this.take({ address, open, alive, pass })
  }

  take(probed: Probed): void {
    const { address, open, alive, pass } = probed
    if (open.length > 0) this.open.set(address, probed)
    else if (alive) this.refusing++
    else if (pass === 2) this.stillSilent++
    else this.silent.push(addressNumber(address) ?? 0)
  }
}

async function firstPass(
  sender: Sender,
  plan: Plan,
  keeper: Keeper,
  found: Found,
  past: Past,
  onProgress: ScanOptions['onProgress'],
): Promise<void> {
  const show = progressOf('probe', sender.scope.size - past.probed.size, onProgress)
  await probeStage(without(sender.scope.addresses(), past.probed), {
    ports: plan.ports,
    inFlight: plan.limits.connectsInFlight,
    probe: (address, port) => sender.probe(address, port),
    keeper,
    pass: 1,
    onProbed: (probed) => {
      found.take(probed)
      show()
    },
  })
}

/** Switches drop bursts and sleepy machines answer late: whatever was silent is knocked at again, backwards. */
async function secondPass(
  sender: Sender,
  plan: Plan,
  keeper: Keeper,
  found: Found,
  onProgress: ScanOptions['onProgress'],
): Promise<void> {
  const silent = found.silent.toReversed()
  found.silent = []
  const show = progressOf('second-pass', silent.length, onProgress)
  await probeStage(texts(silent), {
    ports: plan.ports.toReversed(),
    inFlight: plan.limits.connectsInFlight,
    probe: (address, port) => sender.probe(address, port),
    keeper,
    pass: 2,
    onProbed: (probed) => {
      found.take(probed)
      show()
    },
  })
}

function* without(addresses: Iterable<string>, known: ReadonlyMap<string, unknown>): Generator<string> {
  for (const address of addresses) if (!known.has(address)) yield address
}

function* texts(numbers: readonly number[]): Generator<string> {
  for (const number of numbers) yield addressText(number)
}

function progressOf(stage: ScanProgress['stage'], all: number, onProgress: ScanOptions['onProgress']): () => void {
  let done = 0
  return () => {
    done++
    if (done % 64 === 0 || done === all) onProgress?.({ stage, done, all })
  }
}

/** All of it, to its end: when one part fails nothing more is sent, and the others are waited for. */
async function together(sender: Sender, parts: readonly Promise<void>[]): Promise<void> {
  let first: unknown
  let failed = false
  await Promise.all(
    parts.map((part) =>
      part.catch((error: unknown) => {
        if (!failed) first = error
        failed = true
        sender.stop()
      }),
    ),
  )
  if (failed) throw first instanceof Error ? first : new Error('reading failed', { cause: first })
}

interface Reader {
  readonly sender: Sender
  readonly plan: Plan
  readonly keeper: Keeper
  readonly past: Past
  /** Filled as machines are read, so that a run that is stopped gives those that were. */
  readonly rows: MachineRow[]
  readonly onProgress: ScanOptions['onProgress']
}

async function readAll(reader: Reader, open: readonly Probed[]): Promise<void> {
  const { plan, past, rows } = reader
  const waiting: Probed[] = []
  const already = new Set(rows.map(({ address }) => address))
  for (const probed of open) {
    const before = past.read.get(probed.address)
    if (already.has(probed.address)) continue
    if (before === undefined) waiting.push(probed)
    else rows.push(machineRow(before, probed, past))
  }
  const mute: Probed[] = []
  const all = rows.length + waiting.length
  const line = new Line(reader.sender, reader.keeper, waiting.length)
  const readThem = async (from: Probed[], last: boolean) => {
    const workers = Math.min(plan.limits.machinesRead, from.length)
    const under = { ...reader, line, all }
    await together(
      reader.sender,
      Array.from({ length: workers }, () => worker(under, from, last ? null : mute)),
    )
  }
  await readThem(waiting, false)
  // a machine that took the connection and said nothing gets a second hearing, when the others are done
  await readThem(mute, true)
}

/** Reads machines until none waits; those that say nothing go to `mute`, or are taken as they are when there is none. */
async function worker(
  reader: Reader & { readonly line: Line; readonly all: number },
  waiting: Probed[],
  mute: Probed[] | null,
): Promise<void> {
  const { sender, plan, keeper, past, rows, onProgress, line, all } = reader
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { address, open: ports } = next
    await keeper.append('machine.begun', { address, ports })
    const machine = await readMachine(sender, address, ports, plan)
    const isGone = machine.answers === 0 && !machine.connected
    if (isGone) await line.gone()
    else line.there(address, machine.answers > 0 ? (ports[0] ?? null) : null)
    if (machine.answers === 0 && mute !== null) {
      mute.push(next)
      continue
    }
    // a machine that is gone is asked again by a later run
    await keeper.append(isGone ? 'machine.gone' : 'machine.read', { address, exchanges: machine.answers })
    rows.push(machineRow(machine, next, past))
    onProgress?.({ stage: 'read', done: rows.length, all })
  }
}

function machineRow({ row, connected, answers, notes: met }: ReadMachine, probed: Probed, past: Past): MachineRow {
  const notes = [...met, ...row.notes]
  if (probed.pass === 2) notes.push(say('note.late'))
  if (past.interrupted.has(probed.address)) notes.push(say('note.resumed'))
  if (past.spoilt.has(probed.address)) notes.push(say('note.spoilt'))
  const gone = !connected && answers === 0
  if (gone) notes.push(say('note.gone'))
  return { ...row, state: gone ? 'silent' : row.state, ports: probed.open, notes }
}

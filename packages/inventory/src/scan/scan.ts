import type { MachineRow } from '@davylamp/finding'
import type { Keeper } from '../keep/keeper.js'
import { rowOf } from '../machine/row.js'
import type { Plan } from '../plan/plan.js'
import { PlanOverError, Sender } from '../send/sender.js'
import { say } from '../texts.js'
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
  /** The plan's time ran out; what was done until then is here. */
  readonly stoppedEarly: boolean
}

/**
 * The whole way: knock, knock again where it was silent, read, judge. Everything goes through the keeper first, so that an
 * interrupted scan is taken up where it was and a finished one can be judged again from its journal.
 */
export async function scan({ plan, planSha256, keeper, past = noPast, onProgress }: ScanOptions): Promise<ScanOutcome> {
  await keeper.append('scan.started', { planSha256, kind: plan.kind, resumed: past.probed.size > 0 })
  const sender = new Sender({ plan, keeper })
  const state = { probed: new Map<string, Probed>(), machines: [] as ReadMachine[], stoppedEarly: false }
  for (const [address, { open, alive, pass }] of past.probed) state.probed.set(address, { address, open, alive, pass })
  try {
    await probeAll(sender, plan, keeper, state.probed, onProgress)
    state.machines = await readAll(sender, plan, keeper, state.probed, past, onProgress)
  } catch (error) {
    if (!(error instanceof PlanOverError)) throw error
    state.stoppedEarly = true
    await keeper.append('scan.stopped', { reason: error.message })
  }
  const all = [...state.probed.values()]
  const late = new Set(
    all.filter((probed) => probed.pass === 2 && probed.open.length > 0).map(({ address }) => address),
  )
  const rows = state.machines.map((machine) => machineRow(machine, state.probed.get(machine.address), late, past))
  const outcome: ScanOutcome = {
    rows,
    addresses: sender.scope.size,
    answering: all.filter(({ open }) => open.length > 0).length,
    refusing: all.filter(({ open, alive }) => open.length === 0 && alive).length,
    silent: all.filter(({ alive }) => !alive).length,
    foundLate: late.size,
    stoppedEarly: state.stoppedEarly,
  }
  const { rows: _, ...counts } = outcome
  await keeper.append('scan.finished', { ...counts, machines: rows.length })
  return outcome
}

async function probeAll(
  sender: Sender,
  plan: Plan,
  keeper: Keeper,
  probed: Map<string, Probed>,
  onProgress: ScanOptions['onProgress'],
): Promise<void> {
  const probe = (address: string, port: number) => sender.probe(address, port)
  const options = { inFlight: plan.limits.connectsInFlight, probe, keeper }
  const first = [...sender.scope.addresses()].filter((address) => !probed.has(address))
  let done = 0
  const progress = (stage: ScanProgress['stage'], all: number) => () => {
    done++
    if (done % 64 === 0 || done === all) onProgress?.({ stage, done, all })
  }
  for (const it of await probeStage(first, {
    ...options,
    ports: plan.ports,
    pass: 1,
    onProbed: progress('probe', first.length),
  }))
    probed.set(it.address, it)
  // switches drop bursts and sleepy machines answer late: whatever was silent is asked again, backwards
  const silent = [...probed.values()].filter(({ alive, pass }) => !alive && pass === 1).map(({ address }) => address)
  done = 0
  const second = {
    ...options,
    ports: plan.ports.toReversed(),
    pass: 2 as const,
    onProbed: progress('second-pass', silent.length),
  }
  for (const it of await probeStage(silent.toReversed(), second)) probed.set(it.address, it)
}

async function readAll(
  sender: Sender,
  plan: Plan,
  keeper: Keeper,
  probed: ReadonlyMap<string, Probed>,
  past: Past,
  onProgress: ScanOptions['onProgress'],
): Promise<ReadMachine[]> {
  const open = [...probed.values()].filter((it) => it.open.length > 0)
  const machines: ReadMachine[] = []
  const waiting = open.filter(({ address }) => !past.read.has(address))
  for (const { address } of open) {
    const before = past.read.get(address)
    if (before !== undefined) machines.push({ address, ...before })
  }
  const mute: Probed[] = []
  const worker = async (from: Probed[], last: boolean) => {
    for (let next = from.shift(); next !== undefined; next = from.shift()) {
      const { address, open: ports } = next
      await keeper.append('machine.begun', { address, ports })
      const machine = await readMachine(sender, address, ports, plan)
      if (machine.exchanges.length === 0 && !last) {
        mute.push(next)
        continue
      }
      await keeper.append('machine.read', { address, exchanges: machine.exchanges.length })
      machines.push(machine)
      onProgress?.({ stage: 'read', done: machines.length, all: open.length })
    }
  }
  const readAllOf = async (from: Probed[], last: boolean) => {
    const workers = Math.min(plan.limits.machinesRead, from.length)
    await Promise.all(Array.from({ length: workers }, () => worker(from, last)))
  }
  await readAllOf(waiting, false)
  // a machine that took the connection and said nothing gets a second hearing, when the others are done
  await readAllOf(mute, true)
  return machines
}

function machineRow(
  machine: ReadMachine,
  probed: Probed | undefined,
  late: ReadonlySet<string>,
  past: Past,
): MachineRow {
  const row = rowOf(machine.address, machine.exchanges)
  const notes = [...machine.notes, ...row.notes]
  if (late.has(machine.address)) notes.push(say('note.late'))
  if (past.interrupted.has(machine.address)) notes.push(say('note.resumed'))
  const gone = !machine.connected && machine.exchanges.length === 0
  if (gone) notes.push(say('note.gone'))
  return { ...row, state: gone ? 'silent' : row.state, ports: probed?.open ?? row.ports, notes }
}

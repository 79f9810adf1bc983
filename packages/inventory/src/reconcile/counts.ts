import type { MachineRow, Sentence } from '@davylamp/finding'
import type { Neighbour } from '../table/neighbours.js'
import { say } from '../texts.js'
import { machineName } from './beneficiaries.js'
import { listed } from './listed.js'

/** What else is counted on the spot. Absent is not counted. */
export interface Countings {
  /** Items with a label that were listed. */
  readonly labelled?: number
  readonly switchTable?: readonly Neighbour[]
  /** Hosts that were seen mining or reporting outside the ranges of the plan. */
  readonly seenOutside?: readonly string[]
  /** Load measured at the breaker or meter, in kW, while the machines ran. */
  readonly meteredKw?: number
}

export interface Reconciliation {
  readonly labelled: number | null
  readonly onNetwork: number
  readonly onSwitchPorts: number | null
  readonly meteredKw: number | null
  /** Power that the machines themselves say, in kW, and how many say it. */
  readonly reportedKw: number
  readonly reporting: number
  /** Each difference between two countings, in words. */
  readonly gaps: readonly Sentence[]
}

/** Of a metered load, so much may be fans, switches and lamps before a gap is said. */
const loadTolerance = 0.1

/** Holds the countings against each other. A gap is a question for the people in the room, not an answer. */
export function reconcile(rows: readonly MachineRow[], countings: Countings): Reconciliation {
  const answering = rows.filter((row) => row.state !== 'silent')
  const gaps: Sentence[] = []
  const labelled = countings.labelled ?? null
  if (labelled !== null && labelled !== answering.length)
    gaps.push(say('gap.labels', { labelled, network: answering.length, gap: Math.abs(labelled - answering.length) }))
  const unlabelled = answering.filter((row) => row.nameplate === null)
  if (labelled !== null && unlabelled.length > 0)
    gaps.push(say('gap.no-label', { count: unlabelled.length, names: listed(unlabelled.map(machineName)) }))
  const off = rows.filter((row) => row.state === 'silent' && row.nameplate !== null)
  if (off.length > 0) gaps.push(say('gap.label-silent', { count: off.length, names: listed(off.map(machineName)) }))
  const ports = switchPorts(countings.switchTable)
  if (countings.switchTable !== undefined) gaps.push(...switchGaps(answering, countings.switchTable))
  const outside = countings.seenOutside ?? []
  if (outside.length > 0) gaps.push(say('gap.seen-outside', { count: outside.length, names: listed(outside) }))
  const watts = answering.map((row) => row.watts).filter((value) => value !== null)
  const reportedKw = watts.reduce((sum, value) => sum + value, 0) / 1000
  gaps.push(...loadGaps(countings.meteredKw, reportedKw, watts.length, answering.length))
  return {
    labelled,
    onNetwork: answering.length,
    onSwitchPorts: ports,
    meteredKw: countings.meteredKw ?? null,
    reportedKw: Math.round(reportedKw * 100) / 100,
    reporting: watts.length,
    gaps,
  }
}

function switchPorts(table: readonly Neighbour[] | undefined): number | null {
  return table === undefined ? null : new Set(table.map(({ mac }) => mac)).size
}

function switchGaps(answering: readonly MachineRow[], table: readonly Neighbour[]): Sentence[] {
  const onSwitch = new Map(table.map(({ mac, port }) => [mac, port]))
  const known = new Set(answering.flatMap((row) => [row.mac, row.macSeen]))
  const unread = [...onSwitch].filter(([mac]) => !known.has(mac))
  const unseen = answering.filter((row) => {
    const macs = [row.mac, row.macSeen].filter((mac) => mac !== null)
    return macs.length > 0 && !macs.some((mac) => onSwitch.has(mac))
  })
  const gaps: Sentence[] = []
  if (unread.length > 0)
    gaps.push(
      say('gap.switch-unread', {
        count: unread.length,
        names: listed(unread.map(([mac, port]) => (port === null ? mac : `${mac} (${port})`))),
      }),
    )
  if (unseen.length > 0)
    gaps.push(say('gap.not-on-switch', { count: unseen.length, names: listed(unseen.map(machineName)) }))
  return gaps
}

function loadGaps(meteredKw: number | undefined, reportedKw: number, reporting: number, answering: number): Sentence[] {
  if (meteredKw === undefined) return []
  const round = (kw: number) => Math.round(kw * 10) / 10
  if (reporting < answering)
    return [say('gap.load-unknown', { metered: round(meteredKw), reported: round(reportedKw), reporting, answering })]
  const excess = meteredKw - reportedKw
  if (Math.abs(excess) <= meteredKw * loadTolerance) return []
  return [
    say(excess > 0 ? 'gap.load-more' : 'gap.load-less', {
      metered: round(meteredKw),
      reported: round(reportedKw),
      gap: round(Math.abs(excess)),
    }),
  ]
}

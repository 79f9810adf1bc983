import { sentLeadId } from '@davylamp/casework'
import { type AskedRow, type End, identifierKey, type Moments, placeKey } from './asked-row.js'
import type { ColumnRole } from './column-words.js'
import { type Answers, type AnswerValue, type Known, type Origin, origins } from './known.js'

/** What is known, to be found by its keys. */
export interface Knowledge {
  readonly byKey: ReadonlyMap<string, readonly Known[]>
}

/** What answers a row, or why nothing does. */
export interface RowMatch {
  readonly answers: Answers
  /** What it was answered from. */
  readonly from: readonly Origin[]
  readonly why: WhyNot | null
}

export type WhyNot = 'nothing-known' | 'several' | 'bad-time' | 'other-time'

/** Orders what is known by its keys. */
export function knowledgeOf(all: readonly Known[]): Knowledge {
  const byKey = new Map<string, Known[]>()
  for (const known of all)
    for (const key of keysOf(known)) {
      const there = byKey.get(key)
      if (there === undefined) byKey.set(key, [known])
      else if (there.at(-1) !== known) there.push(known)
    }
  return { byKey }
}

function keysOf({ ends, leadNumbers, identifiers, places }: Known): string[] {
  return [
    ...ends.map(({ address }) => `end ${address}`),
    ...leadNumbers.map((number) => `lead ${identifierKey(number)}`),
    ...identifiers.map((id) => `id ${id}`),
    ...places.map((place) => `place ${place}`),
  ]
}

/**
 * Finds what is known of a row: by the number of the lead, the account or meter, address with port and time, the address of the
 * place, in this order; what one names is followed to the next (the machine behind an exit, the meter of an account).
 *
 * @param toleranceMs how far clocks may be apart
 */
export function matchRow(knowledge: Knowledge, row: AskedRow, toleranceMs: number): RowMatch {
  let asked = row
  let why: WhyNot = row.badTime === null ? 'nothing-known' : 'bad-time'
  const chosen = new Map<Origin, readonly Known[]>()
  // whoever is found may name more; twice is enough from an exit to its machine and from an account to its meter
  for (let step = 0; step < 2; step++) {
    for (const origin of origins) {
      if (chosen.has(origin)) continue
      const found = one(knowledge, asked, origin, toleranceMs)
      if (typeof found === 'string') {
        if (why === 'nothing-known') why = found
      } else if (found.length > 0) chosen.set(origin, found)
    }
    const all = [...chosen.values()].flat()
    asked = {
      ...asked,
      inside: [...new Set([...asked.inside, ...all.flatMap(({ leadsTo }) => leadsTo.map((end) => end.address))])],
      identifiers: [...new Set([...asked.identifiers, ...all.flatMap((known) => known.leadsToIdentifiers)])],
    }
  }
  const answers = new Map<ColumnRole, AnswerValue>()
  for (const origin of origins)
    for (const known of chosen.get(origin) ?? [])
      for (const [role, value] of known.answers) if (!answers.has(role)) answers.set(role, value)
  addTrace(answers, chosen)
  return { answers, from: [...chosen.keys()], why: chosen.size > 0 ? null : why }
}

/** Where a finding speaks of a machine that a trace led to, the table is told both. */
function addTrace(answers: Map<ColumnRole, AnswerValue>, chosen: ReadonlyMap<Origin, readonly Known[]>): void {
  const said = answers.get('result')
  const traced = chosen.get('trace')?.[0]?.answers.get('result')
  if (said === undefined || traced === undefined || said === traced) return
  answers.set('result', { text: `${traced.text}${/[。；]$/.test(traced.text) ? '' : ' '}${said.text}` })
}

/** All of one origin that are about one thing and fit best; why not where nothing does. */
function one(knowledge: Knowledge, row: AskedRow, origin: Origin, toleranceMs: number): readonly Known[] | WhyNot {
  let why: WhyNot | null = null
  for (const tier of tiersOf(row)) {
    const candidates = tier.keys
      .flatMap((key) => knowledge.byKey.get(key) ?? [])
      .filter((known) => known.origin === origin)
    const fits = candidates.filter((known) => tier.fits(known, toleranceMs))
    if (fits.length === 0) {
      if (candidates.length > 0) why ??= 'other-time'
      continue
    }
    const closest = Math.max(...fits.map(tier.closeness))
    const best = fits.filter((known) => tier.closeness(known) === closest)
    if (new Set(best.map(({ about }) => about)).size > 1) return 'several'
    const about = best[0]?.about
    return fits.filter((known) => known.about === about).toSorted((a, b) => b.weight - a.weight)
  }
  return why ?? []
}

interface Tier {
  readonly keys: readonly string[]
  fits(known: Known, toleranceMs: number): boolean
  closeness(known: Known): number
}

function tiersOf(row: AskedRow): Tier[] {
  const plain = (keys: readonly string[]): Tier => ({ keys, fits: () => true, closeness: () => 0 })
  const atEnds = (ends: readonly End[]): Tier => ({
    keys: ends.map(({ address }) => `end ${address}`),
    fits: (known, toleranceMs) =>
      row.badTime === null && ends.some((end) => endFits(end, row, known)) && timeFits(row.window, known, toleranceMs),
    closeness: (known) => Number(ends.some((end) => known.ends.some(({ port }) => port !== null && port === end.port))),
  })
  return [
    plain(row.leadNumber === null ? [] : [`lead ${identifierKey(row.leadNumber)}`]),
    plain(row.end === null || row.window === null ? [] : [`lead ${sentLeadOf(row.end, row.window)}`]),
    plain(row.identifiers.map((id) => `id ${id}`)),
    atEnds(row.end === null ? [] : [row.end]),
    atEnds(row.inside.map((address) => ({ address, port: null }))),
    plain(row.place === null ? [] : [`place ${placeKey(row.place)}`]),
  ]
}

function sentLeadOf({ address, port }: End, { fromMs }: Moments): string {
  return sentLeadId(address, port, new Date(fromMs).toISOString())
}

function endFits(end: End, { remote }: AskedRow, known: Known): boolean {
  const own = known.ends.some(
    ({ address, port }) => address === end.address && (port === null || end.port === null || port === end.port),
  )
  return own && (remote === null || known.remote === null || known.remote.address === remote.address)
}

/** A row without a time asks about the address whenever it was; something without one was always there. */
function timeFits(window: Moments | null, { fromMs, toMs }: Known, toleranceMs: number): boolean {
  if (window === null || (fromMs === null && toMs === null)) return true
  return (
    (toMs ?? Number.POSITIVE_INFINITY) >= window.fromMs - toleranceMs &&
    (fromMs ?? Number.NEGATIVE_INFINITY) <= window.toMs + toleranceMs
  )
}

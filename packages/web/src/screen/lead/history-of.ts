import type { ApiCaseEvent, ApiLeadEvent } from '@davylamp/server'

type Event = ApiLeadEvent | ApiCaseEvent

export interface HistoryLine {
  readonly key: string
  readonly at: string
  readonly kind: string
  /** How many of the same kind by the same person on the same day it stands for. */
  readonly count: number
  readonly by: Event['by']
  /** What the person wrote. */
  readonly words: string
  readonly override: string | null
}

/** Hundreds of findings join in one scan: those are one line. */
const told: ReadonlySet<string> = new Set(['finding-joined', 'machine-disposed'])

/** Events as lines, the latest first. */
export function historyOf(events: readonly Event[]): readonly HistoryLine[] {
  const lines: HistoryLine[] = []
  for (const event of events) {
    const last = lines.at(-1)
    const isSame =
      last !== undefined &&
      told.has(event.kind) &&
      last.kind === event.kind &&
      last.at.slice(0, 10) === event.at.slice(0, 10)
    if (isSame) lines[lines.length - 1] = { ...last, count: last.count + 1 }
    else
      lines.push({
        key: event.id,
        at: event.at,
        kind: event.kind,
        count: 1,
        by: event.by,
        words: wordsOf(event.data),
        override: event.override,
      })
  }
  return lines.toReversed()
}

function wordsOf(data: object): string {
  const written = ['why', 'summary', 'facts', 'conclusion', 'outcome', 'title'] as const
  return Object.entries(data)
    .flatMap(([name, value]) => (written.some((one) => one === name) && typeof value === 'string' ? [value] : []))
    .join(' ')
}

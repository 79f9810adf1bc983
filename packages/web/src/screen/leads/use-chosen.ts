import type { ApiLead } from '@davylamp/server'
import { useState } from 'react'

/** Which line of the list is the current one, and which are ticked. */
export interface Chosen {
  readonly current: string | null
  readonly ticked: ReadonlySet<string>
  readonly count: number
  /** What an act is done with: the ticked ones, else the current one. */
  readonly targets: readonly ApiLead[]
  /** Goes some lines on and gives where that is. */
  move(by: number): string | null
  point(leadId: string): void
  /** Ticks a line or takes the tick away; the current one unless another is named. */
  toggle(leadId?: string): void
  clear(): void
}

export function useChosen(leads: readonly ApiLead[]): Chosen {
  const [current, setCurrent] = useState<string | null>(null)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const at = leads.findIndex(({ leadId }) => leadId === current)
  return {
    current,
    ticked,
    count: ticked.size,
    targets: leads.filter(({ leadId }) => (ticked.size > 0 ? ticked.has(leadId) : leadId === current)),
    move(by) {
      const next = leads[Math.max(0, Math.min(leads.length - 1, at < 0 ? 0 : at + by))]?.leadId ?? null
      setCurrent(next)
      return next
    },
    point: setCurrent,
    toggle(leadId = current ?? '') {
      if (leadId === '') return
      const next = new Set(ticked)
      if (!next.delete(leadId)) next.add(leadId)
      setTicked(next)
    },
    clear: () => setTicked(new Set()),
  }
}

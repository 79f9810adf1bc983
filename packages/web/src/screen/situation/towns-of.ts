import type { ApiSituation } from '@davylamp/server'

export interface Town {
  /** Null for leads of which nobody knows where they are. */
  readonly town: string | null
  /** Leads that are neither closed nor returned. */
  readonly open: number
  readonly cleared: number
  readonly weeks: readonly { readonly week: string; readonly count: number }[]
}

const shownWeeks = 12
const weekMs = 7 * 86_400_000
const closed: ReadonlySet<string> = new Set(['closed', 'returned', 'merged'])

/** Towns with most to do first; `most` is the largest count of a week, so that all are drawn on one scale. */
export function townsOf({ on, leads, clearances }: Pick<ApiSituation, 'on' | 'leads' | 'clearances'>): {
  readonly towns: readonly Town[]
  readonly most: number
} {
  const names = [...new Set([...leads.byTown, ...clearances].map(({ town }) => town))]
  const weeks = weeksUpTo(on)
  const towns = names.map((town): Town => {
    const of = clearances.filter((one) => one.town === town)
    return {
      town,
      open: leads.byTown
        .filter((one) => one.town === town && !closed.has(one.stage))
        .reduce((sum, { count }) => sum + count, 0),
      cleared: of.reduce((sum, { count }) => sum + count, 0),
      weeks: weeks.map((week) => ({
        week,
        count: of.filter((one) => one.week === week).reduce((sum, { count }) => sum + count, 0),
      })),
    }
  })
  const most = Math.max(1, ...towns.flatMap((town) => town.weeks.map(({ count }) => count)))
  return { towns: towns.toSorted((a, b) => b.open - a.open), most }
}

/** The Mondays of the last weeks, the latest last. */
function weeksUpTo(on: string): readonly string[] {
  const day = new Date(`${on}T00:00:00Z`)
  const monday = day.getTime() - ((day.getUTCDay() + 6) % 7) * 86_400_000
  return Array.from({ length: shownWeeks }, (_, at) =>
    new Date(monday - (shownWeeks - 1 - at) * weekMs).toISOString().slice(0, 10),
  )
}

import type { Lead } from '@davylamp/casework'
import type { Clock } from '../say/clock.js'
import { formatDates } from '../say/quantity.js'
import type { Speaker } from '../say/speaker.js'

/** Since when, as short as it can be said: the onset of the load, else the first time that it was seen. */
export function sinceOf(lead: Lead, say: Speaker, clock: Clock): string {
  const { onset } = lead
  if (onset !== null && onset.earliest !== null && onset.latest !== null) return formatDates(onset) ?? ''
  if (onset !== null && onset.latest !== null) return say('since.before', { date: onset.latest })
  if (onset !== null && onset.earliest !== null) return say('since.after', { date: onset.earliest })
  const seen = lead.findings.flatMap(({ from }) => (from === null ? [] : [from])).toSorted()[0]
  return seen === undefined ? '' : say('since.seen', { date: clock.date(seen) })
}

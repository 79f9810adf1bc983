import type { DateRange } from '@davylamp/finding'
import { formatDates } from './quantity.js'
import type { Speaker } from './speaker.js'

/** Since when: a load that was there when the record began is from before that day. */
export function onsetText(onset: DateRange, say: Speaker): string | null {
  if (onset.earliest === null && onset.latest !== null) return say('since.before', { date: onset.latest })
  return formatDates(onset)
}

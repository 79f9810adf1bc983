import type { DateRange } from '@davylamp/finding'
import { useSay } from '../app/say.js'
import { dayRangeText } from './quantity.js'

/** When mining began: an interval of days, or before a day. */
export function Since({ onset }: { readonly onset: DateRange | null }) {
  const { say } = useSay()
  if (onset === null) return null
  if (onset.earliest === null) return <>{onset.latest === null ? '' : say('leads.before', { day: onset.latest })}</>
  return <>{dayRangeText(onset)}</>
}

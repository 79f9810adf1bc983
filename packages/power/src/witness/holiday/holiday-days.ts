import { chinaCalendar } from '@davylamp/law'

/** A public holiday of three days or more, in days since 1970; `to` is the day after its last. */
export interface HolidayDays {
  readonly springFestival: boolean
  readonly from: number
  readonly to: number
}

/** Shorter ones are weekends with a day beside. */
const shortestDays = 3
const dayMs = 86_400_000

/** The holidays of the mainland by the State Council's yearly notices, which `law` keeps with their numbers. */
export const holidayDays: readonly HolidayDays[] = [...chinaCalendar.years.values()]
  .flatMap(({ holidays }) =>
    holidays.map(({ name, from, to }) => ({
      springFestival: name === 'spring-festival',
      from: Date.parse(from) / dayMs,
      to: Date.parse(to) / dayMs + 1,
    })),
  )
  .filter(({ from, to }) => to - from >= shortestDays)

/** 0 is Monday. Day 0 of the count, 1 January 1970, was a Thursday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Saturday or Sunday. */
export function isWeekend(day: number): boolean {
  return weekday(day) >= 5
}

const dayMs = 86_400_000

/** The local date some days after another, `2021-05-11`. */
export function dayAfter(firstDay: string, days: number): string {
  return new Date(Date.parse(`${firstDay}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** How many days lie between two dates. */
export function daysBetween(firstDay: string, day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${firstDay}T00:00:00Z`)) / dayMs)
}

/** Days on which months begin, thinned so that their labels have room. */
export function monthMarks(
  firstDay: string,
  days: number,
  most: number,
): { readonly at: number; readonly label: string }[] {
  const marks = Array.from({ length: days }, (_, at) => ({ at, label: dayAfter(firstDay, at) }))
    .filter(({ label }) => label.endsWith('-01'))
    .map(({ at, label }) => ({ at, label: label.slice(0, 7) }))
  const every = Math.max(1, Math.ceil(marks.length / most))
  return marks.filter((_, index) => index % every === 0)
}

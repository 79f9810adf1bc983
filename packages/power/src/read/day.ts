/** Local calendar date, `2021-05-11`, of a day counted since 1970. */
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

const dayMs = 86_400_000

/** The local dates of an exhibit, in their order. */
export function dayTexts({ firstDay, days }: { readonly firstDay: string; readonly days: number }): string[] {
  const first = Date.parse(firstDay)
  return Array.from({ length: days }, (_, day) => new Date(first + day * dayMs).toISOString().slice(0, 10))
}

/** A time in the one form that STIX and MISP take, whatever form a findings file gave it; null for none. */
export function timeOf(text: string | null): string | null {
  const ms = Date.parse(text ?? '')
  return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}

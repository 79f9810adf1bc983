/** A figure in another unit; unknown stays unknown. */
export function scaled(factor: number, value: number | null): number | null {
  return value === null ? null : value * factor
}

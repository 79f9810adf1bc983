import type { DateRange, Range } from '@davylamp/finding'

/** About three significant digits, no exponent: `0.38`, `4.2`, `18`, `1250`. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  return String(Number(value.toFixed(size >= 10 ? 0 : size >= 1 ? 1 : 2))).replace('-', '−')
}

/** `18 – 22`, or one number where both ends print alike. */
export function formatRange(range: Range): string {
  const low = formatNumber(range.low)
  const high = formatNumber(range.high)
  return low === high ? low : `${low} – ${high}`
}

/** Estimates that run into thousands, to three digits: `240,000 – 262,000`. */
export function formatLargeRange({ low, high }: Range): string {
  const digits = (value: number) =>
    Math.abs(value) < 1000 ? formatNumber(value) : formatCount(Number(value.toPrecision(3)))
  return digits(low) === digits(high) ? digits(low) : `${digits(low)} – ${digits(high)}`
}

/** Thousands parted, for counts. */
export function formatCount(count: number): string {
  return Math.round(count)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Hash rate with its decimal prefix: `1.2 – 1.5 TH/s`. */
export function formatHashrate(range: Range): string {
  const prefixes = ['', 'k', 'M', 'G', 'T', 'P', 'E']
  const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(range.high, 1)) / 3), 0), prefixes.length - 1)
  const unit = 1000 ** step
  return `${formatRange({ low: range.low / unit, high: range.high / unit })} ${prefixes[step] ?? ''}H/s`
}

/** `2021-05-08 – 14`: both dates, the second as short as it can be. Null when neither end is known. */
export function formatDates(dates: DateRange): string | null {
  const { earliest, latest } = dates
  if (earliest === null || latest === null) return earliest ?? latest
  if (earliest === latest) return earliest
  if (earliest.slice(0, 8) === latest.slice(0, 8)) return `${earliest} – ${latest.slice(8)}`
  if (earliest.slice(0, 5) === latest.slice(0, 5)) return `${earliest} – ${latest.slice(5)}`
  return `${earliest} – ${latest}`
}

/** `512 B`, `3.4 MB`. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const step = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1)
  return `${formatNumber(bytes / 1000 ** step)} ${units[step] ?? 'B'}`
}

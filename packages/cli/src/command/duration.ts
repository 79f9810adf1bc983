/** `90`, `30s`, `10m`, `6h`, `2d` in milliseconds; null when the text is no time. */
export function durationMs(text: string): number | null {
  const parts = /^(\d{1,6}(?:\.\d+)?)\s*(ms|s|m|min|h|d|秒|分|分钟|小时|天)?$/i.exec(text.trim())
  if (parts === null) return null
  return Number(parts[1]) * (units[(parts[2] ?? 's').toLowerCase()] ?? 1000)
}

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  秒: 1000,
  m: 60_000,
  min: 60_000,
  分: 60_000,
  分钟: 60_000,
  h: 3_600_000,
  小时: 3_600_000,
  d: 86_400_000,
  天: 86_400_000,
}

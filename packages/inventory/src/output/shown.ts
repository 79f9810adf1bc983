import type { Range } from '@davylamp/finding'

/** `104.2 TH/s`; small and solution rates in their own scale. */
export function hashrateText(hps: number | null): string {
  if (hps === null) return ''
  const units = ['H/s', 'kH/s', 'MH/s', 'GH/s', 'TH/s', 'PH/s', 'EH/s']
  const step = hps < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(hps) / 3))
  return `${Number((hps / 1000 ** step).toPrecision(4))} ${units[step] ?? ''}`
}

/** `2,886,000–4,119,000`: four figures, rounded outwards so that the range stays true; the tables hold all figures. */
export function rangeText({ low, high }: Range): string {
  const [from, to] = [grouped(low, Math.floor), grouped(high, Math.ceil)]
  return from === to ? from : `${from}–${to}`
}

function grouped(value: number, round: (value: number) => number): string {
  if (value === 0 || !Number.isFinite(value)) return String(value)
  const scale = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 3)
  const rounded = Number((round(Number((value / scale).toPrecision(12))) * scale).toPrecision(4))
  return rounded.toLocaleString('en-US', { maximumSignificantDigits: 4 })
}

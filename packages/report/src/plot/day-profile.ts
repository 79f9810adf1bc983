import type { DateRange, LoadExhibit } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import { formatNumber, formatRange } from '../say/quantity.js'
import { speaker } from '../say/speaker.js'
import { valueTicks } from './axis.js'
import { type KeyEntry, keyRows } from './key-row.js'
import { dayIndices, quantile } from './load-series.js'
import { label, picture, type PlotOptions, round } from './picture.js'

const left = 34
const right = 6
const top = 24
const plotHeight = 170

interface Profile {
  readonly median: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** Which profile the caption speaks of: one day before the onset and one after, or one over the whole record. */
export function hasBefore(load: LoadExhibit, onset: DateRange | undefined): boolean {
  return (dayIndices(load, onset)?.from ?? 0) >= 7
}

/** An ordinary day: median power by hour, before the onset and from then on, with the middle half of the days. */
export function dayProfile(
  input: { readonly load: LoadExhibit; readonly onset?: DateRange | undefined; readonly end?: DateRange | undefined },
  options: PlotOptions,
): Markup {
  const { load, onset, end } = input
  const { ink, width } = options
  const say = speaker(options.language)
  const twice = hasBefore(load, onset)
  const start = dayIndices(load, onset)
  const stop = dayIndices(load, end)
  const after = profile(load, twice ? (start?.to ?? 0) : 0, stop === null ? load.days : stop.from)
  const before = twice ? profile(load, 0, start?.from ?? 0) : null
  const ticks = valueTicks(
    Math.max(...[...after.high, ...(before?.high ?? [])].filter((kw) => !Number.isNaN(kw)), 0.01),
    4,
  )
  const topKw = ticks.at(-1) ?? 1
  const plotWidth = width - left - right
  const base = top + plotHeight
  const x = (hour: number) => round(left + (hour / 24) * plotWidth)
  const y = (kw: number) => round(top + (1 - kw / topKw) * plotHeight)
  const description =
    before === null
      ? say('profile.description-whole', { after: spread(after.median) })
      : say('profile.description', { before: spread(before.median), after: spread(after.median) })
  const signs = keyRows(keyOf(twice, options), left, base + 38, options)
  return picture(
    options,
    base + 27 + signs.height,
    { title: say(twice ? 'profile.title' : 'profile.title-whole'), description },
    markup`${ticks.map((kw) => markup`<path d="M${left} ${y(kw)}H${width - right}" stroke="${ink.line}"/>${label(left - 6, y(kw) + 4, formatNumber(kw), ink.soft, 'end')}`)}
<path d="${bandOf(after, x, y)}" fill="${ink.band}"/>
${before === null ? null : markup`<path d="${lineOf(before.median, x, y)}" fill="none" stroke="${ink.soft}" stroke-width="1.5" stroke-dasharray="5 3"/>`}
<path d="${lineOf(after.median, x, y)}" fill="none" stroke="${ink.amber}" stroke-width="2.2"/>
${[0, 6, 12, 18, 24].map((hour) => label(x(hour), base + 17, String(hour).padStart(2, '0'), ink.soft, hour === 24 ? 'end' : 'middle'))}
${label(left - 6, top - 9, say('plot.kw'), ink.soft, 'end')}${signs.content}`,
  )
}

/** Quartiles of each hour over the days from `from` up to `to`. */
function profile(load: LoadExhibit, from: number, to: number): Profile {
  const hours = Array.from({ length: 24 }, (_, hour) =>
    Array.from(
      { length: Math.max(to - from, 0) },
      (_day, day) => load.hourlyKw[(from + day) * 24 + hour] ?? Number.NaN,
    ),
  )
  const at = (share: number) => hours.map((values) => quantile(values, share))
  return { low: at(0.25), median: at(0.5), high: at(0.75) }
}

function spread(values: readonly number[]): string {
  return formatRange({ low: quantile(values, 0), high: quantile(values, 1) })
}

type Scale = (value: number) => number

/** Steps, for a value holds for its whole hour. */
function lineOf(values: readonly number[], x: Scale, y: Scale): string {
  let path = ''
  let drawing = false
  for (const [hour, kw] of values.entries()) {
    if (Number.isNaN(kw)) {
      drawing = false
      continue
    }
    path += `${drawing ? 'L' : 'M'}${x(hour)} ${y(kw)}H${x(hour + 1)}`
    drawing = true
  }
  return path
}

function bandOf({ low, high }: Profile, x: Scale, y: Scale): string {
  return low
    .map((kw, hour) => {
      const upper = high[hour] ?? Number.NaN
      return Number.isNaN(kw) || Number.isNaN(upper)
        ? ''
        : `M${x(hour)} ${y(upper)}H${x(hour + 1)}V${y(kw)}H${x(hour)}Z`
    })
    .join('')
}

function keyOf(twice: boolean, options: PlotOptions): KeyEntry[] {
  const { ink } = options
  const say = speaker(options.language)
  const half: KeyEntry = [markup`<rect y="-10" width="16" height="10" fill="${ink.band}"/>`, say('profile.key.half')]
  if (!twice) return [half]
  return [
    [
      markup`<path d="M0 -4h16" stroke="${ink.soft}" stroke-width="1.5" stroke-dasharray="5 3"/>`,
      say('profile.key.before'),
    ],
    [markup`<path d="M0 -4h16" stroke="${ink.amber}" stroke-width="2.2"/>`, say('profile.key.after')],
    half,
  ]
}

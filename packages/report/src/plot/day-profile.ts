import { type Markup, markup } from '../html/markup.js'
import { formatNumber, formatRange } from '../say/quantity.js'
import { speaker } from '../say/speaker.js'
import { valueTicks } from './axis.js'
import { type KeyEntry, keyRows } from './key-row.js'
import type { HourProfile, Profiles } from './hour-profile.js'
import { quantile } from './load-series.js'
import { label, picture, type PlotOptions, round } from './picture.js'

const left = 34
const right = 6
const top = 24
const plotHeight = 170

/** An ordinary day: median power by hour, before the onset and from then on, with the middle half of the days. */
export function dayProfile({ before, after }: Profiles, options: PlotOptions): Markup {
  const { ink, width } = options
  const say = speaker(options.language)
  const twice = before !== null
  const ticks = valueTicks(
    Math.max(...[...after.high, ...(before?.high ?? [])].filter((kw) => !Number.isNaN(kw)), 0.01),
    4,
  )
  const topKw = ticks.at(-1) ?? 1
  const plotWidth = width - left - right
  const base = top + plotHeight
  const x = (hour: number) => round(left + (hour / 24) * plotWidth)
  const y = (kw: number) => round(top + (1 - Math.min(Math.max(kw / topKw, 0), 1)) * plotHeight)
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

function bandOf({ low, high }: HourProfile, x: Scale, y: Scale): string {
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

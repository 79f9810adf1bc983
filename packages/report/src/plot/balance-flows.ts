import type { BalanceExhibit, BalanceFlow } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import { formatNumber } from '../say/quantity.js'
import { speaker } from '../say/speaker.js'
import { dateTicks, dayAt, valueTicks } from './axis.js'
import { band, line } from './day-line.js'
import { type KeyEntry, keyRows } from './key-row.js'
import { dailyMeans, dayBins, quantile } from './load-series.js'
import { label, picture, type PlotOptions, round, textWidth } from './picture.js'

const left = 34
const right = 6
const top = 24

/** What goes out, from the bottom up, in greys that a photocopier keeps apart; what is left lies on top in amber. */
const layers: readonly { readonly name: BalanceFlow['name']; readonly opacity: number }[] = [
  { name: 'export', opacity: 0.16 },
  { name: 'direct-supply', opacity: 0.32 },
  { name: 'station-use', opacity: 0.52 },
  { name: 'customers', opacity: 0.2 },
]

/**
 * Where the power of each day went: known ways out as layers, what is left on top of them, and what came in as a line above. The
 * time in question is shaded. Sides that are not on record are not drawn.
 */
export function balanceFlows(exhibit: BalanceExhibit, options: PlotOptions): Markup {
  const { days, firstDay, rest } = exhibit
  const { width, ink } = options
  const say = speaker(options.language)
  const plotWidth = width - left - right
  const plotHeight = width < 500 ? 140 : 180
  const bins = dayBins(days, plotWidth / 1.2)
  const incoming = incomingOf(exhibit)
  const { stack, left: above } = stacked(exhibit, closesOf(exhibit))
  const topOfStack = stack.at(-1)?.upper ?? new Float32Array(days)
  const highest = Math.max(quantile(incoming ?? topOfStack, 1) || 0, quantile(topOfStack, 0.995) || 0)
  const ticks = valueTicks(highest, 4)
  const topKw = ticks.at(-1) ?? 1
  const x = (day: number) => round(left + (day / Math.max(days, 1)) * plotWidth)
  const y = (kw: number) => round(top + (1 - Math.min(Math.max(kw / topKw, 0), 1)) * plotHeight)
  const base = top + plotHeight
  const dates = dateTicks(firstDay, days, Math.floor(plotWidth / 62)).map(({ at, label: text }) => {
    const across = left + at * plotWidth
    const anchor = across + textWidth(text) / 2 > width ? 'end' : 'middle'
    return markup`<path d="M${round(across)} ${base}v5" stroke="${ink.soft}"/>${label(across, base + 17, text, ink.soft, anchor)}`
  })
  /** The layer that the finding is about is marked like a rest. */
  const paintOf = ({ name, opacity }: Layer) =>
    name === rest.of ? ([ink.amber, 0.75] as const) : ([ink.ink, opacity] as const)
  const swatch = (colour: string, opacity: number) =>
    markup`<rect y="-10" width="16" height="10" fill="${colour}" opacity="${opacity}"/>`
  const entries: KeyEntry[] = [
    ...(incoming === null
      ? []
      : [[markup`<path d="M0 -4h16" stroke="${ink.ink}" stroke-width="1.5"/>`, say(incomingWord(exhibit))] as const]),
    ...stack.map((layer) => [swatch(...paintOf(layer)), say(`balance.flow.${layer.name}`)] as const),
    ...(above === null ? [] : [[swatch(ink.amber, 0.75), say(`balance.rest.${rest.of}`)] as const]),
    [
      markup`<path d="M0 -10v10M16 -10v10" stroke="${ink.amber}" stroke-width="1.5" stroke-dasharray="3 2"/>`,
      say('balance.window'),
    ],
  ]
  const signs = keyRows(entries, left, base + 38, options)
  return picture(
    options,
    base + 27 + signs.height,
    {
      title: say('balance.title'),
      description: say('balance.description', {
        first: firstDay,
        last: dayAt(firstDay, Math.max(days - 1, 0)),
        sides: say.list(exhibit.flows.map(({ name }) => say(`balance.flow.${name}`))),
        from: dayAt(firstDay, rest.window.from),
        to: dayAt(firstDay, Math.max(rest.window.to - 1, rest.window.from)),
      }),
    },
    markup`${ticks.map((kw) => markup`<path d="M${left} ${y(kw)}H${width - right}" stroke="${ink.line}"/>${label(left - 6, y(kw) + 4, formatNumber(kw), ink.soft, 'end')}`)}
<rect x="${x(rest.window.from)}" y="${top}" width="${round(Math.max(x(rest.window.to) - x(rest.window.from), 2))}" height="${plotHeight}" fill="${ink.amber}" opacity="0.09"/>
<path d="M${x(rest.window.from)} ${top}v${plotHeight}M${x(rest.window.to)} ${top}v${plotHeight}" stroke="${ink.amber}" stroke-dasharray="3 2"/>
${stack.map((layer) => {
  const [colour, opacity] = paintOf(layer)
  return markup`<path d="${band(layer.lower, layer.upper, bins, x, y)}" fill="${colour}" opacity="${opacity}"/>`
})}
${above === null ? null : markup`<path d="${band(above.lower, above.upper, bins, x, y)}" fill="${ink.amber}" opacity="0.75"/>`}
${incoming === null ? null : markup`<path d="${line(incoming, bins, x, y)}" fill="none" stroke="${ink.ink}" stroke-width="1.3"/>`}
${dates}${label(left - 6, top - 9, say('plot.kw'), ink.soft, 'end')}${signs.content}`,
  )
}

interface Layer {
  readonly name: BalanceFlow['name']
  readonly opacity: number
  readonly lower: Float32Array
  readonly upper: Float32Array
}

/** The known ways out on top of each other, and what is left between them and what came in. */
function stacked(
  { days, flows, rest }: BalanceExhibit,
  closes: boolean,
): { readonly stack: readonly Layer[]; readonly left: { lower: Float32Array; upper: Float32Array } | null } {
  let lower = new Float32Array(days)
  const stack: Layer[] = []
  for (const { name, opacity } of layers) {
    const flow = flows.find((candidate) => candidate.name === name)
    if (flow === undefined) continue
    const upper = lower.map((kw, day) => kw + Math.max(flow.dailyKw[day] ?? Number.NaN, 0))
    stack.push({ name, opacity, lower, upper })
    // a day that one meter misses does not hide the others
    lower = upper.map((kw, day) => (Number.isNaN(kw) ? (lower[day] ?? 0) : kw))
  }
  if (!closes || rest.of === 'station-use') return { stack, left: null }
  const daily = dailyMeans({ days, hourlyKw: rest.hourlyKw })
  return { stack, left: { lower, upper: lower.map((kw, day) => kw + Math.max(daily[day] ?? Number.NaN, 0)) } }
}

/** Whether everything that comes in is on record, so that what is left can be drawn. */
function closesOf({ flows }: BalanceExhibit): boolean {
  return flows.some(({ name }) => name === 'generation' || name === 'transformer')
}

/** What came in, day by day; null where it is not on record. */
function incomingOf({ flows, days }: BalanceExhibit): Float32Array | null {
  const side = (name: BalanceFlow['name']) => flows.find((flow) => flow.name === name)?.dailyKw
  const own = side('transformer')
  if (own !== undefined) return own
  const generation = side('generation')
  const imported = side('import')
  if (generation === undefined) return imported ?? null
  return Float32Array.from({ length: days }, (_, day) => (generation[day] ?? Number.NaN) + (imported?.[day] || 0))
}

function incomingWord({ flows }: BalanceExhibit) {
  const has = (name: BalanceFlow['name']) => flows.some((flow) => flow.name === name)
  if (has('transformer')) return 'balance.flow.transformer'
  if (!has('generation')) return 'balance.flow.import'
  return has('import') ? 'balance.in' : 'balance.flow.generation'
}

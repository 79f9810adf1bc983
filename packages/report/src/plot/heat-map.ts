import type { DateRange, LoadExhibit } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import { formatDates, formatNumber } from '../say/quantity.js'
import { speaker } from '../say/speaker.js'
import { dateTicks, dayAt } from './axis.js'
import { scaleColour, scaleHex, scaleSteps } from './colour.js'
import { holidayMarks, type HolidayDates } from './holiday-marks.js'
import { type Key, type KeyEntry, keyRows } from './key-row.js'
import {
  beganBefore,
  binnedHours,
  dailyMeans,
  type DayBins,
  dayBins,
  dayIndices,
  gapsOf,
  quantile,
} from './load-series.js'
import { hatching, label, picture, type PlotOptions, round, textWidth } from './picture.js'
import { pngDataUri } from './png.js'
import { printCells, printGrey } from './print-cells.js'

export interface HeatMapInput {
  readonly load: LoadExhibit
  readonly onset?: DateRange | undefined
  readonly end?: DateRange | undefined
  /** Where it is not the load of a meter. */
  readonly title?: string
  /** What stands in hatched cells, where it is not that readings are missing. */
  readonly gap?: string | undefined
  readonly holidays?: readonly HolidayDates[] | undefined
}

const left = 34
const right = 6
const top = 24

/**
 * Days across, hours down, one PNG pixel a cell (so that two years take some ten kilobytes), missing readings hatched,
 * the onset's interval as a band above. The scale ends where 1 % of the readings lie above it.
 */
export function heatMap(input: HeatMapInput, options: PlotOptions): Markup {
  const { load } = input
  const { width, ink } = options
  const say = speaker(options.language)
  const plotWidth = width - left - right
  const plotHeight = width < 500 ? 120 : 168
  const bins = dayBins(load.days, plotWidth)
  const topKw = quantile(load.hourlyKw, 0.99)
  const scaleTop = topKw > 0 ? topKw : 1
  const dayWidth = plotWidth / Math.max(load.days, 1)

  const hours = [0, 6, 12, 18, 24].map((hour) => {
    const y = top + (hour / 24) * plotHeight
    return markup`${label(left - 6, y + 4, String(hour).padStart(2, '0'), ink.soft, 'end')}<path d="M${left - 4} ${y}h4" stroke="${ink.soft}"/>`
  })
  const base = top + plotHeight
  const dates = dateTicks(load.firstDay, load.days, Math.floor(plotWidth / 62)).map(({ at, label: text }) => {
    const x = left + at * plotWidth
    const anchor = x + textWidth(text) / 2 > width ? 'end' : 'middle'
    return markup`<path d="M${round(x)} ${base}v5" stroke="${ink.soft}"/>${label(x, base + 17, text, ink.soft, anchor)}`
  })
  const missing = gapsOf(dailyMeans(load)).reduce((sum, [from, to]) => sum + to - from, 0)
  const onsetText = input.onset === undefined ? null : formatDates(input.onset)
  const description = say('heat.description', {
    days: say.count('day', load.days),
    first: load.firstDay,
    last: dayAt(load.firstDay, Math.max(load.days - 1, 0)),
    top: formatNumber(scaleTop),
    onset: onsetText === null ? '' : say('plot.onset', { date: onsetText }),
    gaps: missing === 0 ? '' : say('plot.gaps', { n: say.count('day', missing) }),
  })
  const holidays = holidayMarks(load, input.holidays ?? [], (day) => left + day * dayWidth, base + 3)
  const signs = key(input, options, scaleTop, base + 44, holidays !== '')
  return picture(
    options,
    base + 50 + signs.height,
    { title: input.title ?? say('heat.title'), description },
    markup`<defs>${hatching(options)}</defs>
<rect x="${left}" y="${top}" width="${plotWidth}" height="${plotHeight}" fill="url(#${options.id}-gap)"/>
${options.print === true ? printed(load, bins, scaleTop, plotWidth, plotHeight) : markup`<image class="heat" x="${left}" y="${top}" width="${plotWidth}" height="${plotHeight}" preserveAspectRatio="none" style="image-rendering:${bins.columns < plotWidth / 2 ? 'pixelated' : 'auto'}" href="${cells(load, bins, scaleTop)}"/>`}
<rect x="${left}" y="${top}" width="${plotWidth}" height="${plotHeight}" fill="none" stroke="${ink.soft}" stroke-width="1"/>
${holidays === '' ? null : markup`<path d="${holidays}" stroke="${ink.ink}" stroke-width="4"/>`}${hours}${dates}${marks(input, options, dayWidth, plotHeight)}${signs.content}`,
  )
}

function printed(load: LoadExhibit, bins: DayBins, scaleTop: number, width: number, height: number): Markup {
  const means = binnedHours(load, bins)
  const kwOf = (column: number, hour: number) => means[column * 24 + hour] ?? Number.NaN
  return printCells(bins.columns, kwOf, scaleTop, { left, top, width, height })
}

function cells(load: LoadExhibit, bins: DayBins, scaleTop: number): string {
  const means = binnedHours(load, bins)
  const pixels = new Uint8Array(bins.columns * 24)
  for (let column = 0; column < bins.columns; column++)
    for (let hour = 0; hour < 24; hour++) {
      const kw = means[column * 24 + hour] ?? Number.NaN
      const step = Math.round(Math.min(Math.max(kw / scaleTop, 0), 1) * (scaleSteps - 1))
      pixels[hour * bins.columns + column] = Number.isNaN(kw) ? scaleSteps : step
    }
  const palette = Array.from({ length: scaleSteps }, (_, step) => scaleColour(step / (scaleSteps - 1)))
  return pngDataUri({
    width: bins.columns,
    height: 24,
    pixels,
    palette: [...palette, [255, 255, 255]],
    clear: scaleSteps,
  })
}

/** The onset's interval as a band above the field and a line through it; an end likewise. */
function marks(input: HeatMapInput, options: PlotOptions, dayWidth: number, plotHeight: number): Markup[] {
  const { load, onset, end } = input
  const { ink } = options
  const say = speaker(options.language)
  const out: Markup[] = []
  const mark = (at: { from: number; to: number }, text: string, before: number) => {
    const x = left + at.from * dayWidth
    const bandWidth = Math.max((at.to - at.from + 1) * dayWidth, 3)
    const words = markWords(x, text, before, options)
    out.push(markup`<rect x="${round(x)}" y="${top - 6}" width="${round(bandWidth)}" height="6" fill="${ink.amber}"/>
<path d="M${round(x)} ${top}v${plotHeight}" stroke="${ink.paper}" stroke-width="3"/><path d="M${round(x)} ${top - 6}v${plotHeight + 6}" stroke="${ink.amber}" stroke-width="1.5"/>
${words.content}`)
    return words.end
  }
  const stop = dayIndices(load, end)
  const start = dayIndices(load, onset)
  let taken = 0
  if (start !== null && onset !== undefined)
    taken = mark(start, say('plot.onset-label', { date: formatDates(onset) ?? '' }), 0)
  else if (beganBefore(onset)) {
    const words = say('plot.onset-before')
    taken = left + 16 + textWidth(words)
    out.push(
      markup`<path d="M${left + 10} ${top - 13}l-9 5l9 5z" fill="${ink.amber}"/>${label(left + 16, top - 4, words, ink.ink)}`,
    )
  }
  if (stop !== null && end !== undefined) mark(stop, say('plot.end-label', { date: formatDates(end) ?? '' }), taken)
  return out
}

/** Words of a mark behind it, or before it at the right edge; none where they would lie on those that end at `before`. */
function markWords(
  x: number,
  text: string,
  before: number,
  options: PlotOptions,
): { content: Markup | null; end: number } {
  const width = textWidth(text)
  const back = x + width + 8 > options.width
  if ((back ? x - 4 - width : x) < before) return { content: null, end: before }
  const content = label(back ? x - 4 : x, top - 10, text, options.ink.ink, back ? 'end' : 'start')
  return { content, end: back ? x : x + width }
}

/** The scale, what hatching means and which marks are holidays, in as many rows as that needs. */
function key({ gap }: HeatMapInput, options: PlotOptions, scaleTop: number, y: number, holidays: boolean): Key {
  const { ink, id } = options
  const say = speaker(options.language)
  const steps = 16
  const swatches = Array.from(
    { length: steps },
    (_, step) =>
      markup`<rect x="${left + 14 + step * 7}" y="${y - 10}" width="7" height="10" fill="${options.print === true ? printGrey(step / (steps - 1)) : scaleHex(step / (steps - 1))}"/>`,
  )
  const end = left + 14 + steps * 7
  const words = `${formatNumber(scaleTop)} ${say('plot.kw')}`
  const scale = markup`${label(left, y, '0', ink.soft)}<g class="heat">${swatches}</g>${label(end + 6, y, words, ink.soft)}`
  const entries: KeyEntry[] = [
    [
      markup`<rect y="-10" width="16" height="10" fill="url(#${id}-gap)" stroke="${ink.soft}" stroke-width="0.7"/>`,
      gap ?? say('plot.no-reading'),
    ],
  ]
  if (holidays) entries.push([markup`<path d="M0 -4h16" stroke="${ink.ink}" stroke-width="4"/>`, say('plot.holidays')])
  const beside = end + 6 + textWidth(words) + 18
  const needed = entries.reduce((sum, [, text]) => sum + 33 + textWidth(text), -12)
  if (beside + needed <= options.width)
    return { content: [scale, ...keyRows(entries, beside, y, options).content], height: 0 }
  const below = keyRows(entries, left, y + 17, options)
  return { content: [scale, ...below.content], height: below.height }
}

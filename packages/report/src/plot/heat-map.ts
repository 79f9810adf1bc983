import type { DateRange, LoadExhibit } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import { formatNumber } from '../say/quantity.js'
import type { Speaker } from '../say/speaker.js'
import { dateTicks, dayAt, daysBetween } from './axis.js'
import { type Ink, scaleColour, scaleHex, scaleSteps } from './colour.js'
import { quantile } from './daily.js'
import { pngDataUri } from './png.js'

const width = 720
const left = 34
const top = 18
const plotHeight = 168
const scaleGap = 40
const plotWidth = width - left - 8

/**
 * Day × hour heat map of a load: a column a day, a row an hour, one scale, missing hours hatched.
 * The field itself is a picture of one pixel an hour, so that two years stay small.
 */
export function heatMap(exhibit: LoadExhibit, onset: DateRange | null, say: Speaker, ink: Ink): Markup {
  const { days, firstDay, hourlyKw } = exhibit
  const highest = Math.max(quantile(hourlyKw, 0.995), 0.01)
  const pixels = new Uint8Array(days * 24)
  let empty = 0
  for (let hour = 0; hour < 24; hour++)
    for (let day = 0; day < days; day++) {
      const kw = hourlyKw[day * 24 + hour] ?? NaN
      const missing = Number.isNaN(kw)
      if (missing) empty++
      pixels[hour * days + day] = missing
        ? scaleSteps
        : Math.round(Math.min(Math.max(kw / highest, 0), 1) * (scaleSteps - 1))
    }
  const palette = Array.from({ length: scaleSteps }, (_, step) => scaleColour(step / (scaleSteps - 1)))
  const picture = pngDataUri({
    width: days,
    height: 24,
    pixels,
    palette: [...palette, [255, 255, 255]],
    clear: scaleSteps,
  })
  const height = top + plotHeight + scaleGap
  const x = (day: number) => left + (plotWidth * day) / days
  const last = dayAt(firstDay, days - 1)
  const onsetAt = onset?.latest ?? onset?.earliest ?? null
  const description = say('heat.description', {
    days: say.count('day', days),
    first: firstDay,
    last,
    top: formatNumber(highest),
    onset: onsetAt === null ? '' : say('plot.onset', { date: onsetAt }),
    gaps: empty === 0 ? '' : say('plot.gaps', { n: say.count('day', Math.ceil(empty / 24)) }),
  })
  const hatch = `hatch-${exhibit.findingId.replace(/[^\w]/g, '-')}`
  return markup`<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-label="${description}">
<title>${say('heat.title')}</title><desc>${description}</desc>
<defs><pattern id="${hatch}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke="${ink.soft}" stroke-width="1.2"/></pattern></defs>
<rect x="${left}" y="${top}" width="${plotWidth}" height="${plotHeight}" fill="url(#${hatch})"/>
<image href="${picture}" x="${left}" y="${top}" width="${plotWidth}" height="${plotHeight}" preserveAspectRatio="none" style="image-rendering:pixelated"/>
<rect x="${left}" y="${top}" width="${plotWidth}" height="${plotHeight}" fill="none" stroke="${ink.line}"/>
${[0, 6, 12, 18, 24].map((hour) => markup`<text x="${left - 5}" y="${top + (plotHeight * hour) / 24 + 4}" text-anchor="end" fill="${ink.soft}" font-size="11">${hour}</text>`)}
${dateTicks(firstDay, days, 8).map(({ at, label }) => markup`<text x="${(left + plotWidth * at).toFixed(1)}" y="${top + plotHeight + 14}" fill="${ink.soft}" font-size="11">${label}</text>`)}
${onsetMarks(exhibit, onset, x, ink, say)}
${legend(highest, top + plotHeight + 24, ink, say)}
</svg>`
}

function onsetMarks(
  exhibit: LoadExhibit,
  onset: DateRange | null,
  x: (day: number) => number,
  ink: Ink,
  say: Speaker,
): Markup | null {
  if (onset === null || onset.earliest === null || onset.latest === null) return null
  const from = x(Math.max(0, daysBetween(exhibit.firstDay, onset.earliest)))
  const to = Math.max(from + 2, x(daysBetween(exhibit.firstDay, onset.latest) + 1))
  const anchor = from > width * 0.7 ? 'end' : 'start'
  return markup`<rect x="${from.toFixed(1)}" y="${top - 4}" width="${(to - from).toFixed(1)}" height="${plotHeight + 8}" fill="none" stroke="${ink.amber}" stroke-width="2"/>
<text x="${(anchor === 'end' ? to : from).toFixed(1)}" y="${top - 7}" text-anchor="${anchor}" fill="${ink.amber}" font-size="11" font-weight="600">${say('plot.onset-label', { date: onset.latest })}</text>`
}

function legend(highest: number, y: number, ink: Ink, say: Speaker): Markup {
  const steps = Array.from({ length: 24 }, (_, i) => i)
  return markup`${steps.map((i) => markup`<rect x="${left + i * 6}" y="${y}" width="6.2" height="9" fill="${scaleHex(i / 23)}"/>`)}
<text x="${left + 150}" y="${y + 9}" fill="${ink.soft}" font-size="11">0 – ${formatNumber(highest)} ${say('plot.kw')}</text>`
}

import type uPlot from 'uplot'

export interface Line {
  readonly name: string
  /** One value a day, kW. */
  readonly dailyKw: Float32Array
}

/** What a curve is drawn from. */
export interface CurveData {
  readonly firstDay: string
  readonly days: number
  /** `days × 24` in kW, NaN where nothing was read. */
  readonly hourlyKw: Float32Array
  /** Between which values comparable ones lie, kW a day. */
  readonly band: { readonly low: Float32Array; readonly high: Float32Array } | null
  /** Days counted from the first between which it began. */
  readonly onset: { readonly from: number; readonly to: number } | null
  /** The steady part of it, kW. */
  readonly plateauKw: { readonly low: number; readonly high: number } | null
  readonly lines?: readonly Line[]
}

const height = 220
const hourSeconds = 3600
const dayHours = 24

/** Options and values of a plot; hours as local time, as they were read. */
export function curveOptions(
  data: CurveData,
  element: HTMLElement,
  names: { readonly load: string; readonly low: string; readonly high: string },
): { readonly options: uPlot.Options; readonly values: uPlot.AlignedData } {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  const { hourlyKw, band, lines = [] } = data
  const start = Date.parse(`${data.firstDay}T00:00:00Z`) / 1000
  const times = Float64Array.from(hourlyKw, (_, hour) => start + hour * hourSeconds)
  const values = [
    times,
    gaps(hourlyKw),
    ...(band === null ? [] : [hourly(band.low), hourly(band.high)]),
    ...lines.map(({ dailyKw }) => hourly(dailyKw)),
  ]
  const edge = { stroke: 'transparent', width: 0, points: { show: false } }
  const shades = [colour('--soft'), colour('--clear'), colour('--lost')]
  const axis = {
    stroke: colour('--soft'),
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { show: false },
    font: '12px sans-serif',
  }
  return {
    values: values as unknown as uPlot.AlignedData,
    options: {
      width: Math.max(200, element.clientWidth),
      height,
      tzDate: (seconds) => new Date(seconds * 1000 + new Date(seconds * 1000).getTimezoneOffset() * 60_000),
      fmtDate: (template) => (date) => written(template, date),
      cursor: { drag: { x: true, y: false } },
      legend: { live: true },
      scales: { x: { time: true }, y: { range: (_plot, min, max) => [Math.min(0, min), Math.max(1, max * 1.05)] } },
      axes: [axis, { ...axis, size: 48 }],
      series: [
        {},
        { label: names.load, stroke: colour('--lamp'), width: 1, value: inKw },
        ...(band === null
          ? []
          : [
              { label: names.low, ...edge, value: inKw },
              { label: names.high, ...edge, value: inKw },
            ]),
        ...lines.map(({ name }, at) => ({
          label: name,
          stroke: shades[at % shades.length] ?? '',
          width: 1,
          value: inKw,
        })),
      ],
      ...(band !== null && { bands: [{ series: [3, 2] as [number, number], fill: `${colour('--soft')}40` }] }),
      hooks: { drawClear: [(plot) => shade(plot, data, start, colour('--lamp'))] },
    },
  }
}

function inKw(_plot: uPlot, value: number | null): string {
  return value === null ? '–' : `${value.toFixed(1)} kW`
}

function gaps(values: Float32Array): (number | null)[] {
  return Array.from(values, (value) => (Number.isNaN(value) ? null : value))
}

/** A value a day, said for each of its hours. */
function hourly(daily: Float32Array): (number | null)[] {
  return Array.from({ length: daily.length * dayHours }, (_, hour) => {
    const value = daily[Math.floor(hour / dayHours)] ?? Number.NaN
    return Number.isNaN(value) ? null : value
  })
}

/** Under the curve: when it began, and where its steady part lies. */
function shade(plot: uPlot, { onset, plateauKw }: CurveData, start: number, colour: string): void {
  const { ctx, bbox } = plot
  ctx.save()
  ctx.beginPath()
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height)
  ctx.clip()
  ctx.fillStyle = colour
  if (plateauKw !== null) {
    const [top, bottom] = [plot.valToPos(plateauKw.high, 'y', true), plot.valToPos(plateauKw.low, 'y', true)]
    ctx.globalAlpha = 0.1
    ctx.fillRect(bbox.left, top, bbox.width, Math.max(2, bottom - top))
  }
  if (onset !== null) {
    const day = dayHours * hourSeconds
    const [left, right] = [
      plot.valToPos(start + onset.from * day, 'x', true),
      plot.valToPos(start + onset.to * day, 'x', true),
    ]
    ctx.globalAlpha = 0.3
    ctx.fillRect(left, bbox.top, Math.max(2, right - left), bbox.height)
  }
  ctx.restore()
}

/** Dates as everywhere else: year-month-day, hours on 24. */
function written(template: string, date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  const hour = `${two(date.getHours())}:${two(date.getMinutes())}`
  if (template.includes('{h') || template.includes('{mm}'))
    return template.includes('{D') || template.includes('{M') ? `${day} ${hour}` : hour
  if (template.includes('{D')) return day.slice(5)
  return template.includes('{M') ? day.slice(0, 7) : day.slice(0, 4)
}

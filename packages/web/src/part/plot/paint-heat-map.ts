import { cividis, stepOf } from './cividis.js'

export interface HeatField {
  readonly days: number
  /** `days × 24` in kW, NaN where nothing was read. */
  readonly hourlyKw: Float32Array
  readonly largestKw: number
}

const hours = 24
const hourPx = 6

/**
 * Paints a field of days and hours: one pixel a value, stretched, so that two years are drawn in some milliseconds; what was not read is
 * left open and hatched.
 */
export function paintHeatMap(canvas: HTMLCanvasElement, { days, hourlyKw, largestKw }: HeatField): void {
  const width = Math.max(days, canvas.clientWidth * devicePixelRatio)
  const height = hours * hourPx
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  const small = new OffscreenCanvas(days, hours)
  const smallContext = small.getContext('2d')
  if (context === null || smallContext === null) return
  const image = smallContext.createImageData(days, hours)
  for (let day = 0; day < days; day++)
    for (let hour = 0; hour < hours; hour++) {
      const value = hourlyKw[day * hours + hour] ?? Number.NaN
      if (Number.isNaN(value)) continue
      const to = (hour * days + day) * 4
      const from = stepOf(value, largestKw) * 3
      image.data[to] = cividis[from] ?? 0
      image.data[to + 1] = cividis[from + 1] ?? 0
      image.data[to + 2] = cividis[from + 2] ?? 0
      image.data[to + 3] = 255
    }
  smallContext.putImageData(image, 0, 0)
  hatch(context, width, height, getComputedStyle(canvas).color)
  context.imageSmoothingEnabled = false
  context.drawImage(small, 0, 0, width, height)
}

/** Lies under the values and shows where there are none. */
function hatch(context: CanvasRenderingContext2D, width: number, height: number, colour: string): void {
  context.strokeStyle = colour
  context.globalAlpha = 0.35
  context.beginPath()
  for (let x = -height; x < width; x += 6) {
    context.moveTo(x, height)
    context.lineTo(x + height, 0)
  }
  context.stroke()
  context.globalAlpha = 1
}

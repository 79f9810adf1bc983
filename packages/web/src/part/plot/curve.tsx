import { Segmented } from 'antd'
import { useEffect, useRef, useState } from 'react'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { useIsDark } from '../../app/appearance.js'
import { useSay } from '../../app/say.js'
import { type CurveData, curveOptions } from './curve-options.js'
import './plot.css'

const daySeconds = 86_400
/** How much of the record is shown, in days; null: all of it. */
const spans = [null, 90, 30, 7, 1] as const

/** Power over time, from two years to one day; drag over it to look closer, double click to see all. */
export function Curve({ title, data }: { readonly title: string; readonly data: CurveData }) {
  const { say } = useSay()
  const isDark = useIsDark()
  const box = useRef<HTMLDivElement>(null)
  const plot = useRef<uPlot | null>(null)
  const [span, setSpan] = useState<(typeof spans)[number]>(null)
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const { options, values } = curveOptions(data, element, {
      load: say('plot.load'),
      low: say('plot.peers.low'),
      high: say('plot.peers.high'),
    })
    const drawn = new uPlot(options, values, element)
    plot.current = drawn
    const observer = new ResizeObserver(() => drawn.setSize({ width: element.clientWidth, height: options.height }))
    observer.observe(element)
    return () => {
      observer.disconnect()
      drawn.destroy()
      plot.current = null
    }
    // colours are read from the page when it is drawn
  }, [data, isDark])
  const show = (days: (typeof spans)[number]) => {
    setSpan(days)
    const times = plot.current?.data[0]
    const [first, last] = [times?.[0], times?.at(-1)]
    if (plot.current === null || first === undefined || last === undefined) return
    const centre = data.onset === null ? last : Math.min(last, first + data.onset.to * daySeconds)
    const half = days === null ? 0 : (days * daySeconds) / 2
    const [min, max] = days === null ? [first, last] : [Math.max(first, centre - half), Math.min(last, centre + half)]
    plot.current.setScale('x', { min, max })
  }
  return (
    <figure className="plot">
      <figcaption>
        <span>{title}</span>
        <Segmented
          size="small"
          className="no-print"
          value={span ?? 0}
          options={spans.map((days) => ({
            value: days ?? 0,
            label: days === null ? say('plot.span.all') : say('plot.span.days', { n: days }),
          }))}
          onChange={(value) => show(value === 0 ? null : (value as 90 | 30 | 7 | 1))}
        />
      </figcaption>
      <div ref={box} className="curve" role="img" aria-label={title} />
    </figure>
  )
}

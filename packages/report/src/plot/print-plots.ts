import type { BalanceExhibit, Exhibit, Finding, Language, LoadExhibit } from '@davylamp/finding'
import { clockOf } from '../say/clock.js'
import type { Ink } from './colour.js'
import { flowTimeline } from './flow-timeline.js'
import { heatMap } from './heat-map.js'
import { profilesOf } from './hour-profile.js'
import { loadCurve } from './load-curve.js'
import type { PlotOptions } from './picture.js'

/** Black and greys that stay apart on a photocopy. */
const printInk: Ink = {
  ink: '#000000',
  soft: '#333333',
  line: '#8c8c8c',
  paper: '#ffffff',
  band: '#c8c8c8',
  amber: '#000000',
}

/** Which plots paper can carry. */
export type PrintPlot = 'heat-map' | 'load-curve' | 'timeline'

/**
 * The plots of findings as vectors in grey, for paper: SVG by name, from the first exhibit that gives each.
 * @param zone IANA zone in which times of messages are shown
 */
export function printPlots(
  exhibits: readonly { readonly exhibit: Exhibit; readonly mining: Finding['mining'] }[],
  language: Language,
  zone: string,
): Partial<Record<PrintPlot, string>> {
  const plots: Partial<Record<PrintPlot, string>> = {}
  for (const { exhibit, mining } of exhibits) {
    const options = (id: string): PlotOptions => ({ width: 620, language, ink: printInk, id, print: true })
    if (exhibit.kind === 'flow') {
      const at = new Date(exhibit.packets[0]?.timeMs ?? 0).toISOString()
      plots.timeline ??= svgOf(flowTimeline({ flow: exhibit, clock: clockOf(zone, at) }, options('t')).text)
      continue
    }
    const load = exhibit.kind === 'balance' ? restOf(exhibit) : exhibit
    const { onset, end, powerKw } = mining
    const input = { load, onset, end, powerKw, profiles: profilesOf(load, onset, end) }
    plots['heat-map'] ??= svgOf(heatMap(input, options('h')).text)
    plots['load-curve'] ??= svgOf(loadCurve(input, options('c')).text)
  }
  return plots
}

/** The face that papers always have. */
function svgOf(svg: string): string {
  return svg.replace('<svg ', '<svg font-family="Noto Serif SC" ')
}

function restOf({ findingId, firstDay, days, rest }: BalanceExhibit): LoadExhibit {
  const { hourlyKw, neighbourKw } = rest
  const peers = neighbourKw === undefined ? {} : { peerKw: neighbourKw }
  return { kind: 'load', findingId, firstDay, days, hourlyKw, ...peers, setAside: [] }
}

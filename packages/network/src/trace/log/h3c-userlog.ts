import type { Span } from '../observation.js'
import { momentsOf } from '../../time/time-text.js'
import { bindingOf, type LineParser } from './line-parser.js'

const userlog =
  /(TCP|UDP|ICMP)\s*;\s*([\d.]+):(\d+)-+>([\d.]+):(\d+)\s*;\s*([\d.]+):(\d+)\s*;\s*\[(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d)-(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d)\]/i

/**
 * NAT logs of H3C's and 3Com's Comware 5: `TCP; inside:port--->outside:port; remote:port; [begin-end]`, in the device's own time;
 * zeros stand for an end that is not yet. Source: the makers' configuration guides, NAT logging.
 */
export function h3cUserlog(): LineParser {
  return {
    mark: '->',
    parse(line, clock) {
      const match = userlog.exec(line)
      if (match === null) return null
      const [, transport, inside, insidePort, outside, outsidePort, remote, remotePort, begin = '', end = ''] = match
      const fromMs = momentsOf(begin, clock, null)?.fromMs ?? null
      const toMs = momentsOf(end, clock, null)?.fromMs ?? null
      if (fromMs === null) return null
      const span: Span = toMs === null ? { phase: 'begin', fromMs } : { phase: 'whole', fromMs, toMs }
      return bindingOf({ span, transport, inside, insidePort, outside, outsidePort, remote, remotePort })
    },
  }
}

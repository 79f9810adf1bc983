import { addressOf, macOf, portOf } from '../address.js'
import type { WallClock } from '../../time/wall-clock.js'
import type { Binding, Observation, Span, Tenure, Transport } from '../observation.js'

/** Knows the lines of one maker: null for a line that is not his, empty for one of other things. */
export interface LineParser {
  /** A text that every one of its lines holds: most lines are passed over by it. */
  readonly mark: string
  parse(line: string, clock: WallClock): readonly Observation[] | null
}

export function transportOf(text: string | undefined): Transport | null {
  if (text === undefined) return null
  const name = text.toLowerCase()
  if (name === '6' || name.startsWith('tcp')) return 'tcp'
  return name === '17' || name.startsWith('udp') ? 'udp' : null
}

interface BindingTexts {
  readonly span: Span
  readonly transport?: string | undefined
  readonly outside: string | undefined
  readonly outsidePort?: string | undefined
  readonly inside: string | undefined
  readonly insidePort?: string | undefined
  readonly remote?: string | undefined
  readonly remotePort?: string | undefined
  readonly user?: string | undefined
}

/** A binding from the texts of a line; empty when nothing was translated or an address is none. */
export function bindingOf(texts: BindingTexts): readonly Binding[] {
  const outside = addressOf(texts.outside)
  const inside = addressOf(texts.inside)
  if (outside === null || inside === null) return []
  const port = portOf(texts.outsidePort)
  return [
    {
      is: 'binding',
      span: texts.span,
      transport: transportOf(texts.transport),
      outside,
      outsidePorts: port === null || port === 0 ? null : [port, port],
      inside,
      insidePort: portOf(texts.insidePort),
      remote: addressOf(texts.remote),
      remotePort: portOf(texts.remotePort),
      user: nameOf(texts.user),
    },
  ]
}

interface TenureTexts {
  readonly span: Span
  readonly by: Tenure['by']
  readonly address?: string | undefined
  readonly mac?: string | undefined
  readonly hostName?: string | undefined
  readonly user?: string | undefined
  readonly attachedTo?: string | undefined
}

/** A tenure from the texts of a line; empty when it ties nothing to anything. */
export function tenureOf(texts: TenureTexts): readonly Tenure[] {
  const address = addressOf(texts.address)
  const mac = macOf(texts.mac)
  const user = nameOf(texts.user)
  const hostName = nameOf(texts.hostName)
  const attachedTo = nameOf(texts.attachedTo)
  const named = [mac, user, hostName, attachedTo].filter((text) => text !== null).length
  if (address === null ? mac === null || named < 2 : named === 0) return []
  return [{ is: 'tenure', span: texts.span, by: texts.by, address, mac, hostName, user, attachedTo }]
}

function nameOf(text: string | undefined): string | null {
  const plain = text?.trim() ?? ''
  return plain === '' || /^(-+|\*|\?|n\/a|null|none|unknown|无|空)$/i.test(plain) ? null : plain
}

/** `h:mm:ss` as milliseconds. */
export function durationMs(text: string | undefined): number | null {
  const parts = /^(?:(\d+)d)?\s*(\d+):(\d{2}):(\d{2})$/.exec(text?.trim() ?? '')
  if (parts === null) return null
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = parts
  return (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
}

/** A span that ended at `atMs` after `lengthMs`; only the end where the length is not known. */
export function endedAt(atMs: number, lengthMs: number | null): Span {
  return lengthMs === null ? { phase: 'end', toMs: atMs } : { phase: 'whole', fromMs: atMs - lengthMs, toMs: atMs }
}

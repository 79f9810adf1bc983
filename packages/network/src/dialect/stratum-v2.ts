import { accountFacts } from './account.js'
import type { Act, Dialect, Facts, Utterance } from './dialect.js'

/** What the messages do. Source: Stratum V2 specification, 08-Message-Types. */
const acts: Readonly<Record<number, readonly [Act, 'miner' | 'pool']>> = {
  0x01: ['accepted', 'pool'],
  0x02: ['refused', 'pool'],
  0x10: ['login', 'miner'],
  0x11: ['accepted', 'pool'],
  0x12: ['refused', 'pool'],
  0x13: ['login', 'miner'],
  0x14: ['accepted', 'pool'],
  0x15: ['job', 'pool'],
  0x1a: ['share', 'miner'],
  0x1b: ['share', 'miner'],
  0x1c: ['accepted', 'pool'],
  0x1d: ['refused', 'pool'],
  0x1f: ['job', 'pool'],
  0x20: ['job', 'pool'],
  0x21: ['difficulty', 'pool'],
}

/** Plain Stratum V2, as proxies speak it on a LAN. Setup must fit to the byte; the rest then follows from its types. */
export const stratumV2: Dialect = {
  protocol: 'stratum-v2',
  read(message, dialogue) {
    if (message.kind !== 'frame') return null
    const { type, payload } = message
    if (type === 0x00) return setup(payload)
    const known = acts[type]
    if (known === undefined) return { act: 'upkeep', from: 'pool', proof: false }
    const [act, from] = known
    // a reply to a setup that was seen, or a channel: no other protocol has these
    const proof =
      (type === 0x01 && payload.length === 6 && dialogue.lastAsked !== null) || act === 'share' || act === 'job'
    return { act, from, proof, ...(act === 'login' ? { facts: identity(payload) } : {}) }
  },
}

/** SetupConnection: protocol, versions, flags, then host, port, vendor, hardware, firmware and the device’s identifier, texts with their length before them that fill the payload. */
function setup(payload: Uint8Array): Utterance | null {
  const [protocol = 255, min0, min1, max0, max1] = payload
  if (protocol > 2 || min0 !== 2 || min1 !== 0 || (max0 ?? 0) < 2 || max1 !== 0) return null
  let at = 9
  const texts: string[] = []
  for (let field = 0; field < 4; field++) {
    const length = payload[at]
    if (length === undefined || at + 1 + length > payload.length) return null
    texts.push(Buffer.from(payload.subarray(at + 1, at + 1 + length)).toString('utf8'))
    at += 1 + length + (field === 0 ? 2 : 0)
  }
  // the device's identifier is the last text; some leave it out
  const last = payload[at]
  if (last === undefined ? at !== payload.length : at + 1 + last !== payload.length) return null
  const agent = [texts[1], texts[2], texts[3]].filter((text) => text !== undefined && text !== '').join(' ')
  return { act: 'subscribe', from: 'miner', proof: true, ...(agent === '' ? {} : { facts: { agent } }) }
}

/** Open…MiningChannel: request u32, then the user's identity. */
function identity(payload: Uint8Array): Facts {
  const length = payload[4] ?? 0
  return accountFacts(Buffer.from(payload.subarray(5, 5 + length)).toString('utf8'))
}

import type { FlowExhibit, FlowPacket, LoadExhibit } from '@davylamp/finding'

export interface SampleShape {
  readonly days: number
  readonly beganDay: number
  readonly addedKw: number
  readonly seed: number
}

/** Home-like days with a constant part from one day on, gaps, and a trip now and then. */
export function sampleLoad(findingId: string, { days, beganDay, addedKw, seed }: SampleShape): LoadExhibit {
  const random = numbers(seed)
  const hourlyKw = new Float32Array(days * 24)
  for (let day = 0; day < days; day++) {
    const season = 0.6 + 0.4 * Math.cos((2 * Math.PI * day) / 365)
    for (let hour = 0; hour < 24; hour++) {
      const evening = Math.exp(-((hour - 19.5) ** 2) / 6) * 1.8 + Math.exp(-((hour - 7.5) ** 2) / 3) * 0.8
      const own = 0.25 + season * evening * (0.6 + 0.8 * random())
      const added = day >= beganDay && !(day % 97 === 40 && hour > 3) ? addedKw * (0.985 + 0.03 * random()) : 0
      const missing = (day > 300 && day < 318) || day % 143 === 60
      hourlyKw[day * 24 + hour] = missing ? Number.NaN : own + added
    }
  }
  const median = Float32Array.from({ length: days }, (_, day) => 0.8 + 0.4 * Math.cos((2 * Math.PI * day) / 365))
  const peerKw = { low: median.map((kw) => kw * 0.5), median, high: median.map((kw) => kw * 2.6) }
  const setAside = Array.from({ length: 21 }, (_, i) => ({
    day: i < 18 ? `2021-11-${String(i + 1).padStart(2, '0')}` : `2022-03-0${i - 17}`,
    code: i < 18 ? 'missing' : 'stuck',
  }))
  return { kind: 'load', findingId, firstDay: '2021-01-01', days, hourlyKw, peerKw, setAside }
}

/** Jobs about every 45 s, shares as chance has it, 102 minutes. */
export function messages(findingId: string): FlowExhibit {
  const random = numbers(3)
  const startMs = Date.parse('2022-08-10T03:20:11.120Z')
  const endMs = startMs + 6_149_000
  const packets: FlowPacket[] = [
    { timeMs: startMs, fromClient: true, bytes: 92, mark: 'subscribe' },
    { timeMs: startMs + 120, fromClient: false, bytes: 150, mark: 'reply' },
    { timeMs: startMs + 300, fromClient: true, bytes: 88, mark: 'login' },
  ]
  for (let timeMs = startMs; timeMs < endMs; timeMs += 45_000 * (0.9 + 0.2 * random()))
    packets.push({ timeMs, fromClient: false, bytes: 860, mark: 'job' })
  for (let timeMs = startMs; timeMs < endMs; timeMs += -29_000 * Math.log(1 - random()))
    packets.push(
      { timeMs, fromClient: true, bytes: 130, mark: 'share' },
      { timeMs: timeMs + 90, fromClient: false, bytes: 42, mark: 'reply' },
    )
  return { kind: 'flow', findingId, packetsInAll: 1211, packets: packets.toSorted((a, b) => a.timeMs - b.timeMs) }
}

/** Mulberry32: the same numbers for the same seed. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

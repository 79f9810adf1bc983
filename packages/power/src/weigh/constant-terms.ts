import { peerNumber, percent, ramp, shown, type Term } from './term.js'

/** What speaks for machines because of how the load runs, whenever it began. */
export const constantTerms: readonly Term[] = [
  {
    code: 'power.flatter-than-peers',
    strength: ({ features }) =>
      ramp(features['floor.share'], 0.5, 0.92) * ramp(features['texture.noise'], Math.log(0.1), Math.log(0.015)),
    params: ({ measures, peers }) => ({
      share: percent(measures.floor.share),
      peerShare: peerNumber(peers.floorShare.median, percent),
      peers: peers.count,
    }),
  },
  {
    code: 'power.trips',
    strength: ({ features }) =>
      ramp(features['dips.excess'], 0, 2.5) *
      ramp(features['dips.depth'], 0.05, 0.3) *
      ramp(features['texture.noise'], Math.log(0.15), Math.log(0.03)),
    params: ({ measures }) => ({ count: shown(measures.dips.count), kw: shown(measures.dips.depthKw) }),
  },
  {
    code: 'power.clocked-block',
    strength: ({ features }) =>
      ramp(features['edges.clarity'], 2.5, 12) *
      ramp(features['edges.agreement'], 0.6, 0.97) *
      ramp(features['edges.relative'], 0.15, 0.7),
    params: ({ measures }) => ({
      kw: shown(measures.edges.kw),
      upHour: measures.edges.upHour,
      downHour: measures.edges.downHour,
    }),
  },
  {
    code: 'power.daily-target',
    strength: ({ features }) =>
      ramp(features['texture.midnight'], 2.5, 10) * ramp(features['texture.noise'], Math.log(0.08), Math.log(0.025)),
    params: ({ measures }) => ({ times: shown(measures.texture.midnight) }),
  },
  {
    code: 'power.night-as-day',
    strength: ({ features }) =>
      ramp(features['now.nightOverDay'], 0.65, 0.95) *
      ramp(Math.abs((features['floor.weekend'] ?? NaN) - 1), 0.25, 0.03),
    params: ({ measures }) => ({
      night: percent(measures.now.nightOverDay),
      weekend: percent(measures.now.weekendOverWeekday),
    }),
  },
]

import { peerNumber, percent, ramp, shown, type Term } from './term.js'

/** What speaks for machines because of who the customer is said to be. */
export const contextTerms: readonly Term[] = [
  {
    code: 'power.above-capacity',
    strength: ({ features }) => ramp(features['capacity.peak'], 0.75, 1.25),
    params: ({ measures, customer, peers }) => ({
      peakKw: shown(measures.now.peakKw),
      capacityKva: shown(customer?.capacityKva ?? 0),
      share: percent(measures.now.peakKw / (customer?.capacityKva ?? NaN)),
      peerShare: peerNumber(peers.peakOverCapacity, percent),
      peers: peers.count,
    }),
  },
  {
    code: 'power.uses-its-capacity',
    strength: ({ features }) => ramp(features['capacity.mean'], 0.35, 0.8),
    params: ({ measures, customer, peers }) => ({
      meanKw: shown(measures.now.meanKw),
      capacityKva: shown(customer?.capacityKva ?? 0),
      share: percent(measures.now.meanKw / (customer?.capacityKva ?? NaN)),
      peerShare: peerNumber(peers.meanOverCapacity, percent),
      peers: peers.count,
    }),
  },
  {
    code: 'power.plateau-above-peers',
    strength: ({ peers }) => (peers.count < 5 ? 0 : ramp(peers.floorKw.z, 0.7, 3)),
    params: ({ measures, peers }) => ({
      kw: shown(measures.floor.kw),
      peerKw: peerNumber(peers.floorKw.median, shown),
      peers: peers.count,
    }),
  },
]

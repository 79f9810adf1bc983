import { dayText } from '../read/day.js'
import { ramp, shown, type Term } from './term.js'

/** Every term of the power sense, in the order of the report's default. Add a term: one function, one line here. */
export const terms: readonly Term[] = [addedLoad, plateauAbovePeers, flatterThanPeers, aboveCapacity, throughTheNight]

/** The strongest witness: a constant load that began at one day, at every hour of a block alike. */
function addedLoad({ measures }: Parameters<Term>[0]): ReturnType<Term> {
  const added = measures.added
  if (added === null || added.kw < 0.4) return null
  const elsewhere = Number.isNaN(added.outsideKw) ? 0 : Math.max(0, Math.abs(added.outsideKw) / added.kw - 0.1)
  const relative = added.kw / Math.max(0.05, measures.now.meanKw)
  const weight =
    ramp(added.clarity, 3, 14, 6) *
    ramp(elsewhere, 0.4, 0, 1) *
    ramp(relative, 0.02, 0.15, 1) *
    ramp(added.onset.persistence, 0.3, 0.8, 1)
  return {
    code: 'power.added-load',
    weight,
    params: {
      kw: shown(added.kw),
      day: dayText(measures.firstDay + added.onset.day),
      spreadKw: shown(added.spreadKw),
      hours: added.hours,
    },
  }
}

function plateauAbovePeers({ measures, peers }: Parameters<Term>[0]): ReturnType<Term> {
  return {
    code: 'power.plateau-above-peers',
    weight: peers.count < 5 ? 0 : ramp(peers.plateauKw.z, 1.5, 5, 3),
    params: { kw: shown(measures.now.plateauKw), peerKw: shown(peers.plateauKw.median), peers: peers.count },
  }
}

function flatterThanPeers({ measures, peers }: Parameters<Term>[0]): ReturnType<Term> {
  return {
    code: 'power.flatter-than-peers',
    weight: ramp(measures.now.plateauShare, 0.6, 0.95, 1.5),
    params: {
      share: Math.round(100 * measures.now.plateauShare),
      peerShare: Math.round(100 * peers.plateauShare.median),
      peers: peers.count,
    },
  }
}

function aboveCapacity({ measures, customer }: Parameters<Term>[0]): ReturnType<Term> {
  const capacityKva = customer?.capacityKva ?? null
  if (capacityKva === null || capacityKva <= 0) return null
  return {
    code: 'power.above-capacity',
    weight: ramp(measures.now.peakKw / capacityKva, 0.9, 1.6, 4),
    params: { peakKw: shown(measures.now.peakKw), capacityKva: shown(capacityKva) },
  }
}

function throughTheNight({ measures }: Parameters<Term>[0]): ReturnType<Term> {
  const { nightOverDay, weekendOverWeekday } = measures.now
  return {
    code: 'power.night-as-day',
    weight: ramp(nightOverDay, 0.7, 1, 0.5) * ramp(Math.abs(weekendOverWeekday - 1), 0.3, 0.05, 1),
    params: { night: Math.round(100 * nightOverDay), weekend: Math.round(100 * weekendOverWeekday) },
  }
}

import type { Evidence } from '@davylamp/finding'
import type { Act, Facts, Utterance } from '../dialect/dialect.js'
import { packetEvidence } from '../packet/evidence.js'
import type { PacketPlace } from '../packet/place.js'
import { HashMeter } from './hash-meter.js'

const evidenceLimit = 16

/** What the miner and the pool of one conversation have said so far: how often what, who they are, and the packets that prove it. */
export class Testimony {
  readonly counts: Record<Act, number> = {
    subscribe: 0,
    login: 0,
    job: 0,
    share: 0,
    difficulty: 0,
    accepted: 0,
    refused: 0,
    upkeep: 0,
  }
  readonly firstPacket: Partial<Record<Act, number>> = {}
  readonly evidence: Evidence[] = []
  readonly meter = new HashMeter()
  facts: Facts = {}

  /** Takes what the packet at `place` was found to say. */
  hear({ act, facts, work }: Utterance, place: PacketPlace): void {
    this.firstPacket[act] ??= place.number
    // what was said first stands
    if (facts !== undefined) this.facts = { ...facts, ...this.facts }
    if (work !== undefined) this.meter.set(work, place.timeMs)
    this.count(act, place.timeMs)
    if (act === 'upkeep' || this.evidence.length >= evidenceLimit) return
    if (this.counts[act] <= 2 || act === 'login') this.keepEvidence(place)
  }

  /** One more of a kind that is known already. Hot: what comes by the thousand is told apart by name. */
  count(act: Act, timeMs: number): void {
    const { counts } = this
    switch (act) {
      case 'share':
        counts.share++
        this.meter.share(timeMs)
        break
      case 'job':
        counts.job++
        this.meter.job(timeMs)
        break
      case 'accepted':
        counts.accepted++
        break
      default:
        counts[act]++
    }
  }

  private keepEvidence(place: PacketPlace): void {
    if (this.evidence.some((item) => item.offset === place.fileOffset)) return
    this.evidence.push(packetEvidence(place))
  }
}

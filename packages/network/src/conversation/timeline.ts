import type { FlowPacket } from '@davylamp/finding'
import type { Act } from '../dialect/dialect.js'

const limit = 2000

export const marks: Readonly<Partial<Record<Act, FlowPacket['mark']>>> = {
  subscribe: 'subscribe',
  login: 'login',
  job: 'job',
  share: 'share',
  difficulty: 'difficulty',
  accepted: 'reply',
  refused: 'reply',
}

/** The packets of a conversation in time, in bounded memory: when it is full every second entry goes, and only every second packet comes. */
export class Timeline {
  packetsInAll = 0
  private entries: FlowPacket[] = []
  private everyNth = 1

  add(entry: FlowPacket): void {
    if (this.packetsInAll++ % this.everyNth !== 0 && entry.mark === undefined) return
    this.entries.push(entry)
    if (this.entries.length < limit * 2) return
    this.everyNth *= 2
    this.entries = this.entries.filter((_, index) => index % 2 === 0)
  }

  get packets(): readonly FlowPacket[] {
    return this.entries
  }
}

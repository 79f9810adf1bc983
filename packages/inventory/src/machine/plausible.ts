import type { Sentence } from '@davylamp/finding'
import { say } from '../texts.js'

/** More than any one machine can: a rate near that of the whole Bitcoin network, a megawatt, three hundred years. */
const most = { hashrateHps: 1e21, nominalHashrateHps: 1e21, watts: 1e6, uptimeSec: 1e10 } as const

export type Figure = keyof typeof most

/** Takes only figures that a machine of this world can have; the others are noted and stay unknown. */
export class Plausible {
  readonly notes: Sentence[] = []

  take(figure: Figure, value: number | null): number | null {
    if (value === null) return null
    // what was converted from text may be no number any more
    if (Number.isFinite(value) && value >= 0 && value <= most[figure]) return value
    this.notes.push(say('note.implausible', { figure, value: String(value) }))
    return null
  }
}

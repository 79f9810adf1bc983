import type { Basis } from '@davylamp/law'

/** What was ordered or done at a place. */
export const measureKinds = [
  'dismantle',
  'uninstall',
  'order-rectification',
  'preserve-evidence',
  'seal-or-seize',
  'suspend-supply',
  'restore-supply',
  'close-account',
  'cut-network',
] as const

export type MeasureKind = (typeof measureKinds)[number]

export interface Measure {
  readonly measureId: string
  readonly kind: MeasureKind
  readonly bodyId: string
  /** Null for what people do of their own will, such as taking their machines down. */
  readonly basis: Basis | null
  readonly machineIds: readonly string[]
  /** Why supply is suspended: power that is stolen or a danger is another matter than pressing somebody to obey. */
  readonly purpose: 'theft-of-power' | 'danger' | 'compel' | 'requested' | null
}

/** Measures after which the state of the place as found is gone. */
export function changesTheScene(kind: MeasureKind): boolean {
  return kind === 'dismantle' || kind === 'uninstall' || kind === 'cut-network' || kind === 'suspend-supply'
}

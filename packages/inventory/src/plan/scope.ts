import { addressNumber, addressText, isInside } from './address.js'
import type { Plan } from './plan.js'

/** Where a plan lets a scan reach. Asked again for every connection, whatever asked for it. */
export interface Scope {
  allows(address: string, port: number): boolean
  /** Every address, range by range. */
  addresses(): Generator<string>
  readonly size: number
}

export function scopeOf(plan: Pick<Plan, 'ranges' | 'publicRanges' | 'ports'>): Scope {
  const ranges = [...plan.ranges, ...plan.publicRanges]
  const ports = new Set(plan.ports)
  const merged = ranges
    .toSorted((a, b) => a.first - b.first)
    .reduce<{ first: number; last: number }[]>((kept, { first, last }) => {
      const before = kept.at(-1)
      if (before !== undefined && first <= before.last + 1) before.last = Math.max(before.last, last)
      else kept.push({ first, last })
      return kept
    }, [])
  return {
    allows: (address, port) => {
      const number = addressNumber(address)
      return number !== null && ports.has(port) && isInside(number, merged)
    },
    *addresses() {
      for (const { first, last } of merged) for (let number = first; number <= last; number++) yield addressText(number)
    },
    size: merged.reduce((sum, { first, last }) => sum + last - first + 1, 0),
  }
}

/** Whether a plan is in force at a moment. */
export function isInForce(plan: Pick<Plan, 'validFrom' | 'validTo'>, nowMs: number): boolean {
  return nowMs >= Date.parse(plan.validFrom) && nowMs < Date.parse(plan.validTo)
}

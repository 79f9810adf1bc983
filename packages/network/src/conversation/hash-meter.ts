import type { Range } from '@davylamp/finding'
import type { ShareWork } from '../dialect/dialect.js'

const leastShares = 3
const leastMs = 60_000
/** Two-sided 95 % of the normal distribution. */
const z = 1.96

/**
 * Estimates hash rate from shares: each share stands for the work that its difficulty asks for on average. Shares come by
 * chance, as in a Poisson process, so that few of them give a wide range.
 */
export class HashMeter {
  private work: ShareWork | null = null
  private firstMs = 0
  private lastMs = 0
  private shares = 0
  private units = 0

  /** The pool said how much work a share takes from now on. */
  set(work: ShareWork, timeMs: number): void {
    // units that do not add up begin anew
    if (this.work !== null && this.work.unit !== work.unit) this.shares = this.units = 0
    if (this.work === null) this.firstMs = timeMs
    this.work = work
    this.lastMs = timeMs
  }

  /** Work was handed out: the miner is still there, whether a share comes or not. */
  job(timeMs: number): void {
    if (this.work !== null) this.lastMs = timeMs
  }

  share(timeMs: number): void {
    if (this.work === null) return
    this.shares++
    this.units += this.work.amount
    this.lastMs = timeMs
  }

  /**
   * Hashes per second; null where shares, time or unit do not suffice.
   *
   * @param hashesPerDifficulty what one unit of difficulty means for the coin, if that is known
   */
  hashrateHps(hashesPerDifficulty: number | null): Range | null {
    const elapsedMs = this.lastMs - this.firstMs
    const perUnit = this.work?.unit === 'hashes' ? 1 : hashesPerDifficulty
    if (perUnit === null || this.shares < leastShares || elapsedMs < leastMs) return null
    const mean = (this.units / this.shares) * perUnit
    const { low, high } = poissonRange(this.shares)
    const seconds = elapsedMs / 1000
    return { low: significant((low * mean) / seconds), high: significant((high * mean) / seconds) }
  }
}

/** The means under which `count` events are to be expected, in 95 of 100 cases (Wilson and Hilferty's approximation). */
export function poissonRange(count: number): Range {
  const cube = (n: number, sign: number) => n * (1 - 1 / (9 * n) + (sign * z) / (3 * Math.sqrt(n))) ** 3
  return { low: count === 0 ? 0 : cube(count, -1), high: cube(count + 1, 1) }
}

/** Three digits say all that such an estimate knows. */
function significant(value: number): number {
  return Number(value.toPrecision(3))
}

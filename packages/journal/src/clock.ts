/** The two clocks of a computer. */
export interface Clock {
  /** The clock that people set, in milliseconds since 1970 (UTC). */
  readonly wallMs: () => number
  /** A clock that only runs forward and cannot be set, in milliseconds since any moment. */
  readonly monotonicMs: () => number
}

export const systemClock: Clock = { wallMs: () => Date.now(), monotonicMs: () => performance.now() }

/** A moment as an entry names it. */
export interface Moment {
  readonly atMs: number
  readonly elapsedMs: number
}

/** How far the two clocks may part unremarked: time servers correct by steps, and quartz drifts by some seconds a day. */
const stepMs = 2000
const driftPerMs = 200e-6

/**
 * By how many milliseconds the set clock parted from the running one between two moments of a session:
 * negative when it was set back, 0 when it is within what steps and drift explain.
 */
export function clockJumpMs(before: Moment, after: Moment): number {
  const passedMs = after.elapsedMs - before.elapsedMs
  const jumpMs = after.atMs - before.atMs - passedMs
  return Math.abs(jumpMs) <= stepMs + passedMs * driftPerMs ? 0 : jumpMs
}

/** By how many milliseconds a session begins before the last entry of the one before it; 0 when it does not. */
export function clockSetBackMs(lastAtMs: number, openedAtMs: number): number {
  return Math.max(0, lastAtMs - openedAtMs)
}

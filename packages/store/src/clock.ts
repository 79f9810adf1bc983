import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ChainMoment } from '@davylamp/journal'

/**
 * The running clock that a chain's sessions go by: on Linux the kernel's, which all processes of one boot read alike; elsewhere it is
 * told apart by process.
 */
const clock = bootId() ?? `process:${randomUUID()}`

export function momentNow(): ChainMoment {
  return { atMs: Date.now(), runningMs: Number(process.hrtime.bigint() / 1000n) / 1000, clock }
}

function bootId(): string | null {
  if (process.platform !== 'linux') return null
  try {
    return `boot:${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`
  } catch {
    // a sandbox without /proc: this process alone then
    return null
  }
}

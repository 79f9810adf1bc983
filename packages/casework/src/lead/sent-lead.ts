import { createHash } from 'node:crypto'

/**
 * The identifier of the lead that a row of a sent list stands for: the same address, port and time is the same lead, in whatever list.
 *
 * @param from ISO 8601 UTC, the first moment that the row speaks of
 */
export function sentLeadId(address: string, port: number | null, from: string): string {
  const key = `sent ${address} ${port ?? ''} ${from}`
  return `lead:${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
}

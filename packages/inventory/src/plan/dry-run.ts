import { requestBytes } from '../request/bytes.js'
import { knockOnly, requestsAt, tlsPorts } from '../request/reachable.js'
import { addressText } from './address.js'
import type { Plan } from './plan.js'

/** One request that a run under a plan may send to each machine that has the port open. */
interface DryRunRequest {
  readonly port: number
  readonly request: string
  /** Every byte, in the form that a program would write as a text; the address is that of the first machine. */
  readonly bytes: string
  readonly length: number
}

export interface DryRun {
  /** Address that stands for the machine in the bytes. */
  readonly example: string
  /** Ports at which the same is said inside TLS; its handshake is random by nature and not printed. */
  readonly tls: readonly number[]
  /** Ports at which nothing is said. */
  readonly knockOnly: readonly number[]
  readonly requests: readonly DryRunRequest[]
  /** Realms for which a login header, made from the machine's own nonce, may be added once. */
  readonly logins: readonly string[]
}

/** Every byte that a run under this plan can send; it sends nothing itself. */
export function dryRun(plan: Plan): DryRun {
  const range = plan.ranges[0] ?? plan.publicRanges[0]
  const example = addressText(range === undefined ? 0 : Math.min(range.first + 1, range.last))
  return {
    example,
    tls: plan.ports.filter((port) => tlsPorts.includes(port)),
    knockOnly: plan.ports.filter((port) => knockOnly.includes(port)),
    requests: plan.ports.flatMap((port) =>
      [...requestsAt(port, plan.readsByPost)].map((id) => {
        const bytes = requestBytes(id, example, port)
        return { port, request: id, bytes: shown(bytes), length: bytes.length }
      }),
    ),
    logins: plan.credentials.map(({ id, realm }) => `${id}: ${realm}`),
  }
}

/** Printable characters as they are, the others as \r, \n or \x00. */
function shown(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[^\x20-\x7e]|\\/g, (c) => escapes[c] ?? `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

const escapes: Readonly<Record<string, string>> = { '\r': String.raw`\r`, '\n': String.raw`\n`, '\\': String.raw`\\` }

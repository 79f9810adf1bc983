import type { TcpMessage } from '../capture/tcp-conversation.js'
import type { Random } from '../random.js'

export interface MoneroSession {
  readonly startMs: number
  readonly endMs: number
  /** Wallet or account; invented. */
  readonly login: string
  readonly password: string
  readonly agent: string
  readonly rigId: string | null
  readonly algorithm: string
  readonly shareMeanMs: number
  readonly jobIntervalMs: number
  readonly height: number
  readonly rttMs: number
}

/**
 * What an XMRig-like miner and its pool say to each other (login, job, submit), in order of time. Nothing is hashed:
 * nonces and results are noise.
 */
export function moneroSession(session: MoneroSession, random: Random): TcpMessage[] {
  const messages: TcpMessage[] = []
  const { startMs, endMs, rttMs } = session
  const line = (value: unknown): string => `${JSON.stringify(value)}\n`
  const miner = `${random.hex(4)}-${random.hex(2)}-${random.hex(2)}-${random.hex(2)}-${random.hex(6)}`
  const seedHash = random.hex(32)
  let height = session.height
  const makeJob = (): Record<string, unknown> => ({
    blob: `1010${random.hex(5)}${random.hex(32)}00000000${random.hex(33)}`,
    job_id: random.hex(8),
    target: 'b88d0600',
    algo: session.algorithm,
    height: height++,
    seed_hash: seedHash,
  })
  let job = makeJob()
  let id = 1
  messages.push({
    from: 'client',
    timeMs: startMs + 5,
    payload: line({
      id: id++,
      jsonrpc: '2.0',
      method: 'login',
      params: {
        login: session.login,
        pass: session.password,
        agent: session.agent,
        ...(session.rigId === null ? {} : { rigid: session.rigId }),
        algo: [session.algorithm],
      },
    }),
  })
  messages.push({
    from: 'server',
    timeMs: startMs + 5 + rttMs + random.exponential(3),
    payload: line({
      id: 1,
      jsonrpc: '2.0',
      error: null,
      result: { id: miner, job, extensions: ['algo', 'nicehash', 'connect', 'keepalive'], status: 'OK' },
    }),
  })
  let jobMs = startMs + random.exponential(session.jobIntervalMs)
  let shareMs = startMs + 3 * rttMs + random.exponential(session.shareMeanMs)
  while (Math.min(jobMs, shareMs) < endMs) {
    if (jobMs <= shareMs) {
      job = makeJob()
      messages.push({ from: 'server', timeMs: jobMs, payload: line({ jsonrpc: '2.0', method: 'job', params: job }) })
      jobMs += session.jobIntervalMs * random.between(0.6, 1.4)
      continue
    }
    const number = id++
    messages.push({
      from: 'client',
      timeMs: shareMs,
      payload: line({
        id: number,
        jsonrpc: '2.0',
        method: 'submit',
        params: { id: miner, job_id: job['job_id'], nonce: random.hex(4), result: random.hex(32) },
      }),
    })
    messages.push({
      from: 'server',
      timeMs: shareMs + rttMs + random.exponential(2),
      payload: line({ id: number, jsonrpc: '2.0', error: null, result: { status: 'OK' } }),
    })
    shareMs += random.exponential(session.shareMeanMs)
  }
  return messages.toSorted((a, b) => a.timeMs - b.timeMs)
}

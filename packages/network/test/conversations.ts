import {
  moneroSession,
  type Packet,
  Random,
  stratumJobs,
  stratumSession,
  tcpConversation,
  type TcpMessage,
} from '@davylamp/lab'

const startMs = Date.UTC(2022, 7, 15, 3)
const minuteMs = 60_000
export const miner = { ip: '192.0.2.10', port: 50123, mac: '02:00:00:00:00:01' }
export const pool = { ip: '198.51.100.7', port: 3333, mac: '02:00:00:00:00:02' }

/** What is said in ten minutes of Stratum v1 for the account `farm.rig7` with the password `secret-word`. */
export function stratumMessages(seed: number): TcpMessage[] {
  const random = new Random(seed)
  const jobs = stratumJobs(
    { startMs, durationMs: 10 * minuteMs, jobIntervalMs: 30_000, blockIntervalMs: 600_000, branches: 8 },
    random,
  )
  return stratumSession(
    {
      startMs,
      endMs: startMs + 10 * minuteMs,
      user: 'farm.rig7',
      password: 'secret-word',
      agent: 'cgminer/4.11.1',
      hashrateHps: 95e12,
      difficulty: 500_000,
      rttMs: 40,
      versionRolling: true,
      running: false,
      jobs,
    },
    random,
  )
}

/** What is said in ten minutes of Monero's pool protocol. */
export function moneroMessages(seed: number): TcpMessage[] {
  return moneroSession(
    {
      startMs,
      endMs: startMs + 10 * minuteMs,
      login: 'village@example.org',
      password: 'secret-word',
      agent: 'XMRig/6.18.0 (Linux x86_64)',
      rigId: 'rig3',
      algorithm: 'rx/0',
      shareMeanMs: 20_000,
      jobIntervalMs: 60_000,
      height: 2_700_000,
      rttMs: 40,
    },
    new Random(seed),
  )
}

export function packetsOf(
  messages: readonly TcpMessage[],
  options: { mss?: number; handshake?: boolean } = {},
): Packet[] {
  const { mss = 1400, handshake = true } = options
  return tcpConversation(
    { client: miner, server: pool, startMs, rttMs: 40, messages, handshake, close: 'none', mss },
    new Random(9),
  )
}

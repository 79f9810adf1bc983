import { pcapBytes, Random, stratumJobs, stratumSession, tcpConversation } from '@davylamp/lab'

/** A capture in which a simulated miner speaks with its pool for ten minutes; nothing is hashed. */
export function minerCapture(startMs = Date.UTC(2026, 0, 1)): Uint8Array {
  const random = new Random(7)
  const endMs = startMs + 600_000
  const jobs = stratumJobs(
    { startMs, durationMs: 600_000, jobIntervalMs: 30_000, blockIntervalMs: 600_000, branches: 8 },
    random,
  )
  const messages = stratumSession(
    {
      startMs,
      endMs,
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
  const client = { ip: '192.0.2.10', port: 50_123, mac: '02:00:00:00:00:01' }
  const server = { ip: '198.51.100.7', port: 3333, mac: '02:00:00:00:00:02' }
  return pcapBytes(
    tcpConversation({ client, server, startMs, rttMs: 40, messages, handshake: true, close: 'none' }, random),
  )
}

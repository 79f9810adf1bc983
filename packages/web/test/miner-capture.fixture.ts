import { pcapBytes, Random, stratumJobs, stratumSession, tcpConversation } from '@davylamp/lab'

const durationMs = 600_000
const rttMs = 40

/** A capture of ten minutes in which a miner speaks with its pool; made up, nothing is hashed. */
export function minerCapture(): Buffer {
  const random = new Random(11)
  const startMs = Date.UTC(2022, 7, 1)
  const jobs = stratumJobs(
    { startMs, durationMs, jobIntervalMs: 30_000, blockIntervalMs: durationMs, branches: 8 },
    random,
  )
  const miner = { user: 'farm.rig3', password: 'x', agent: 'cgminer/4.11.1', hashrateHps: 95e12, difficulty: 500_000 }
  const messages = stratumSession(
    { ...miner, startMs, endMs: startMs + durationMs, rttMs, versionRolling: true, running: false, jobs },
    random,
  )
  const client = { ip: '192.0.2.33', port: 50_123, mac: '02:00:00:00:00:01' }
  const server = { ip: '198.51.100.7', port: 3333, mac: '02:00:00:00:00:02' }
  return Buffer.from(
    pcapBytes(tcpConversation({ client, server, startMs, rttMs, messages, handshake: true, close: 'none' }, random)),
  )
}

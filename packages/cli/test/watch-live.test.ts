import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { Random, stratumJobs, stratumSession } from '@davylamp/lab'
import { parseFinding } from '@davylamp/finding'
import { describe, expect, it } from 'vitest'
import { runWatch } from '../src/command/watch-run.js'
import { sayWatchIn } from '../src/text-watch.js'

const loopback = process.platform === 'darwin' ? 'lo0' : 'lo'
/** Installed, and allowed to open the interface: it compiles a filter for it and ends. */
const mayCapture = spawnSync('tcpdump', ['-i', loopback, '-d', 'tcp']).status === 0

/** A miner that talks to its pool over this computer's own loopback, faster than life. */
async function mineOnLoopback(server: Server, port: number): Promise<void> {
  const startMs = Date.now()
  const plan = { startMs, durationMs: 300_000, jobIntervalMs: 30_000, blockIntervalMs: 600_000, branches: 4 }
  const random = new Random(3)
  const messages = stratumSession(
    {
      startMs,
      endMs: startMs + plan.durationMs,
      user: 'farm.rig7',
      password: 'secret-word',
      agent: 'cgminer/4.11.1',
      hashrateHps: 1e14,
      difficulty: 65_536,
      rttMs: 2,
      versionRolling: true,
      running: false,
      jobs: stratumJobs(plan, random),
    },
    random,
  )
  const connected: Promise<Socket[]> = once(server, 'connection')
  const miner = connect(port, '127.0.0.1')
  const [pool = miner] = await connected
  for (const side of [miner, pool]) side.setNoDelay(true).resume()
  for (const { from, payload } of messages.slice(0, 60)) {
    const [speaker, hearer] = from === 'client' ? [miner, pool] : [pool, miner]
    const heard = once(hearer, 'data')
    speaker.write(payload)
    await heard
  }
  miner.destroy()
}

describe.runIf(mayCapture)('a miner on an interface that tcpdump may open', () => {
  it('is found while it mines, with its account', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    let [out, err] = ['', '']
    const io = {
      out: (text: string) => (out += text),
      err: (text: string) => (err += text),
      watched: false,
      environment: {},
    }
    const done = runWatch([], { interface: [loopback], filter: `tcp port ${port}`, for: '30s' }, io, sayWatchIn('en'))
    // how long tcpdump takes to listen is not known: the miner comes again until it is heard
    for (let i = 0; i < 20 && out === ''; i++) {
      await mineOnLoopback(server, port)
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    server.close()
    process.emit('SIGTERM')
    expect(await done, err).toBe(1)
    expect(parseFinding(out.trimEnd().split('\n')[0] ?? '')).toMatchObject({
      ok: true,
      finding: {
        verdict: 'confirmed',
        source: loopback,
        subject: { server: '127.0.0.1', serverPort: port },
        mining: { protocol: 'stratum-v1', poolAccount: 'farm', worker: 'rig7' },
      },
    })
    expect(out).not.toContain('secret-word')
  }, 60_000)
})

import type { TcpMessage } from '../capture/tcp-conversation.js'
import type { Random } from '../random.js'

/** Work as a pool hands it out to everybody at once (nine parameters of `mining.notify`). */
export interface StratumJob {
  readonly timeMs: number
  readonly id: string
  readonly previousHash: string
  readonly coinbase1: string
  readonly coinbase2: string
  readonly branches: readonly string[]
  readonly version: string
  readonly bits: string
  readonly time: string
  readonly clean: boolean
}

export interface JobPlan {
  readonly startMs: number
  readonly durationMs: number
  readonly jobIntervalMs: number
  /** Mean time between blocks, when old work is thrown away; ten minutes for Bitcoin. */
  readonly blockIntervalMs: number
  readonly branches: number
}

/** The jobs of a pool over a stretch of time: one at every new block and one each `jobIntervalMs`. */
export function stratumJobs(plan: JobPlan, random: Random): StratumJob[] {
  const jobs: StratumJob[] = []
  let previousHash = `${random.hex(28)}00000000`
  let nextBlockMs = plan.startMs + random.exponential(plan.blockIntervalMs)
  let timeMs = plan.startMs
  let number = random.bits() >>> 8
  let clean = true
  while (timeMs < plan.startMs + plan.durationMs) {
    jobs.push({
      timeMs,
      id: (number++).toString(16),
      previousHash,
      coinbase1: `01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff4b03${random.hex(38)}`,
      coinbase2: `ffffffff02${random.hex(33)}0000000000000000266a24aa21a9ed${random.hex(32)}00000000`,
      branches: Array.from({ length: plan.branches }, () => random.hex(32)),
      version: '20000000',
      bits: '1709a7af',
      time: Math.floor(timeMs / 1000).toString(16),
      clean,
    })
    const nextMs = timeMs + plan.jobIntervalMs
    clean = nextBlockMs <= nextMs
    if (clean) {
      timeMs = Math.max(timeMs + 50, nextBlockMs)
      previousHash = `${random.hex(28)}00000000`
      nextBlockMs = timeMs + random.exponential(plan.blockIntervalMs)
    } else timeMs = nextMs
  }
  return jobs
}

export interface StratumSession {
  readonly startMs: number
  readonly endMs: number
  /** Account and worker in one, as pools have it: `account.worker`. */
  readonly user: string
  readonly password: string
  readonly agent: string
  readonly hashrateHps: number
  /** Pool difficulty of a share; shares come as a Poisson process of hashrate / (difficulty × 2³²). */
  readonly difficulty: number
  readonly rttMs: number
  readonly versionRolling: boolean
  /** True when the session had begun long before `startMs`: neither subscribe nor authorize is said again. */
  readonly running: boolean
  readonly jobs: readonly StratumJob[]
}

/**
 * What a miner and its pool say to each other in Stratum v1, in order of time. Field shapes as miners send them;
 * nothing is hashed, the nonces are noise.
 */
export function stratumSession(session: StratumSession, random: Random): TcpMessage[] {
  const messages: TcpMessage[] = []
  const { startMs, endMs, rttMs } = session
  let id = session.running ? random.whole(1000, 90_000) : 1
  const line = (value: unknown): string => `${JSON.stringify(value)}\n`
  const ask = (timeMs: number, method: string, params: unknown, ...answers: unknown[]): void => {
    const number = id++
    messages.push({ from: 'client', timeMs, payload: line({ id: number, method, params }) })
    const reply = answers.map((answer, i) => line(i === 0 ? { id: number, result: answer, error: null } : answer))
    messages.push({ from: 'server', timeMs: timeMs + rttMs + random.exponential(2), payload: reply.join('') })
  }
  const notify = (job: StratumJob, clean: boolean): unknown => ({
    id: null,
    method: 'mining.notify',
    params: [
      job.id,
      job.previousHash,
      job.coinbase1,
      job.coinbase2,
      job.branches,
      job.version,
      job.bits,
      job.time,
      clean,
    ],
  })
  const known = session.jobs.filter((job) => job.timeMs <= startMs + 6 * rttMs + 60)
  let current = known.at(-1) ?? session.jobs[0]
  let openMs = startMs
  if (!session.running) {
    let timeMs = startMs + 5
    const step = rttMs + 20
    if (session.versionRolling) {
      ask(
        timeMs,
        'mining.configure',
        [['version-rolling'], { 'version-rolling.mask': '1fffe000', 'version-rolling.min-bit-count': 2 }],
        { 'version-rolling': true, 'version-rolling.mask': '1fffe000' },
      )
      timeMs += step
    }
    const subscription = random.hex(4)
    ask(
      timeMs,
      'mining.subscribe',
      [session.agent],
      [
        [
          ['mining.set_difficulty', subscription],
          ['mining.notify', subscription],
        ],
        random.hex(4),
        8,
      ],
    )
    timeMs += step
    const first = current === undefined ? [] : [notify(current, true)]
    ask(timeMs, 'mining.authorize', [session.user, session.password], true, difficultyOf(session.difficulty), ...first)
    openMs = timeMs + step
  }
  const shareMeanMs = ((session.difficulty * 2 ** 32) / session.hashrateHps) * 1000
  let shareMs = openMs + random.exponential(shareMeanMs)
  const pushes = session.jobs.filter((job) => job.timeMs > openMs && job.timeMs < endMs)
  const jitterMs = random.between(0, 25)
  let at = 0
  for (;;) {
    const push = pushes[at]
    const pushMs = push === undefined ? Infinity : push.timeMs + jitterMs
    if (Math.min(pushMs, shareMs) > endMs) break
    if (push !== undefined && pushMs <= shareMs) {
      messages.push({ from: 'server', timeMs: pushMs, payload: line(notify(push, push.clean)) })
      current = push
      at++
      continue
    }
    if (current !== undefined) {
      const rolled = session.versionRolling ? [(random.bits() & 0x1fffe000).toString(16).padStart(8, '0')] : []
      const time = Math.floor(shareMs / 1000).toString(16)
      ask(shareMs, 'mining.submit', [session.user, current.id, random.hex(8), time, random.hex(4), ...rolled], true)
    }
    shareMs += random.exponential(shareMeanMs)
  }
  return messages.toSorted((a, b) => a.timeMs - b.timeMs)
}

function difficultyOf(difficulty: number): unknown {
  return { id: null, method: 'mining.set_difficulty', params: [difficulty] }
}

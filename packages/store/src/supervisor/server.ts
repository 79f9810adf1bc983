import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { rename, stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { causeOf, sayBecause, type StoreProblem } from '../texts.js'
import type { Account } from './account.js'
import { databaseUser, serverEnvironment } from './cluster.js'
import { complaintOf, logSince, passesByItself } from './complaint.js'
import type { Lock } from '@davylamp/journal'
import type { Layout } from './layout.js'
import { readPostmaster } from './postmaster.js'
import type { Programs } from './programs.js'

/** How to reach the server. */
export interface Access {
  /** The folder of its socket: no network port is opened. */
  readonly host: string
  readonly user: string
  readonly password: string
}

const startPatienceMs = 60_000
const stopPatienceMs = 30_000
/** Pauses between tries to bring a fallen server up again: longer each time, up to the last. */
const restartPausesMs = [50, 250, 1000, 5000] as const
const largestLogBytes = 4 * 1024 * 1024

/** Settings that the program wants, whatever stands in the cluster's own file. */
const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '50',
  shared_buffers: '128MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '512MB',
  // on a small disk: start with what is needed
  min_wal_size: '32MB',
  jit: 'off',
  lc_messages: 'C',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

export interface ServerParts {
  readonly layout: Layout
  readonly programs: Programs
  readonly account: Account
  readonly password: string
  readonly lock: Lock
}

/** A running server that is brought up again when it falls, until it is stopped. Made by `startServer`. */
export class Server {
  readonly access: Access
  readonly #parts: ServerParts
  #child: ChildProcess | null = null
  #stopping = false
  /** Settles when the restarting that is under way is through. */
  #restarting: Promise<void> | null = null
  #problem: StoreProblem | null = null

  constructor(parts: ServerParts) {
    this.#parts = parts
    this.access = { host: parts.layout.socketFolder, user: databaseUser, password: parts.password }
  }

  /** The process of the server; null while it is down. */
  get pid(): number | null {
    return this.#child?.pid ?? null
  }

  /** Why it is down just now; null while it runs. */
  get problem(): StoreProblem | null {
    return this.#problem
  }

  /** Starts it; for `startServer` alone. */
  async start(): Promise<StoreProblem | null> {
    const { layout } = this.#parts
    for (let tries = 0; ; tries++) {
      const from = await this.#logSize()
      const child = this.#spawn()
      if ((await becomesReady(child, layout)) && child.exitCode === null && child.signalCode === null) {
        this.#child = child
        this.#problem = null
        child.once('exit', () => this.#fell(child))
        return null
      }
      const said = await logSince(layout.log, from)
      if (tries >= 20 || !passesByItself(said)) return complaintOf(said, layout)
      await wait(250)
    }
  }

  /** Stops it in good order: connections are ended, everything is on the disk, and the folder is free for others. */
  async stop(): Promise<void> {
    this.#stopping = true
    await this.#restarting
    const child = this.#child
    if (child !== null) {
      child.kill('SIGINT')
      if (!(await exits(child, stopPatienceMs))) {
        child.kill('SIGQUIT')
        await exits(child, stopPatienceMs)
      }
    }
    await this.#parts.lock.release()
  }

  #spawn(): ChildProcess {
    const { layout, programs, account } = this.#parts
    const log = openSync(layout.log, 'a', 0o600)
    try {
      const all = Object.entries({ ...settings, unix_socket_directories: layout.socketFolder })
      return spawn(programs.postgres, ['-D', layout.cluster, ...all.flatMap(([key, to]) => ['-c', `${key}=${to}`])], {
        stdio: ['ignore', log, log],
        env: serverEnvironment,
        cwd: '/',
        // a group of its own: Ctrl-C reaches us, and we stop it in good order
        detached: true,
        ...(account.uid !== null && account.gid !== null && { uid: account.uid, gid: account.gid }),
      })
    } finally {
      closeSync(log)
    }
  }

  #fell(child: ChildProcess): void {
    if (this.#child !== child) return
    this.#child = null
    if (!this.#stopping) this.#restarting = this.#restart()
  }

  async #restart(): Promise<void> {
    for (let tries = 0; !this.#stopping; tries++) {
      await wait(restartPausesMs[Math.min(tries, restartPausesMs.length - 1)])
      try {
        this.#problem = await this.start()
      } catch (error) {
        this.#problem = sayBecause('folder-unusable', { folder: this.#parts.layout.folder }, error)
      }
      if (this.#problem === null) return
    }
  }

  /** The size of the log, which begins anew when it has grown large. */
  async #logSize(): Promise<number> {
    const { log } = this.#parts.layout
    try {
      const { size } = await stat(log)
      if (size < largestLogBytes) return size
      await rename(log, `${log}.1`)
    } catch (error) {
      if (causeOf(error) !== 'ENOENT') throw error
    }
    return 0
  }
}

async function becomesReady(child: ChildProcess, layout: Layout): Promise<boolean> {
  let ended = false
  child.once('error', () => (ended = true))
  child.once('exit', () => (ended = true))
  const until = performance.now() + startPatienceMs
  while (!ended && performance.now() < until) {
    const postmaster = await readPostmaster(layout)
    if (postmaster !== null && postmaster.pid === child.pid && postmaster.isReady) return true
    await wait(10)
  }
  if (!ended) child.kill('SIGQUIT')
  return false
}

function exits(child: ChildProcess, patienceMs: number): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(true)
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patienceMs)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve(true)
    })
  })
}

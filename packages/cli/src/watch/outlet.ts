import { appendFile } from 'node:fs/promises'
import { subjectLabel } from '@davylamp/finding'
import { takeLock } from '@davylamp/journal'
import type { WatchFinding } from '@davylamp/network'
import { verdictWord } from '@davylamp/report'
import type { WatchCommand } from '../command/watch-options.js'
import type { Io } from '../io.js'
import { systemCause } from '../system-cause.js'
import type { SayWatch } from '../text-watch.js'
import { UsageError } from '../usage-error.js'
import { harmless } from '../write/harmless.js'
import { Spool } from './spool.js'
import { usualDownMs, Webhook } from './webhook.js'

interface Hook {
  readonly spool: Spool
  readonly webhook: Webhook
  /** Lets another process have the spool. */
  readonly release: () => Promise<void>
}

/** Where findings go: standard output, a file, a webhook. */
export class Outlet {
  readonly found = { confirmed: 0, probable: 0, suspect: 0, related: 0 }
  updates = 0
  #hasFailed = false
  #closed: Promise<void> | null = null

  private constructor(
    private readonly command: WatchCommand,
    private readonly io: Io,
    private readonly say: SayWatch,
    private readonly hook: Hook | null,
  ) {}

  /** Throws a {@link UsageError} when a file cannot be written, before anything is watched. */
  static async open(command: WatchCommand, io: Io, say: SayWatch): Promise<Outlet> {
    if (command.out !== null) await writable(command.out, () => appendFile(command.out ?? '', ''), say)
    if (command.webhook === null) return new Outlet(command, io, say, null)
    const { spool: path, webhook: url } = command
    const release = await lockSpool(path, say)
    const spool = await writable(path, () => Spool.open(path), say)
    const webhook = new Webhook(spool, {
      url,
      onDown: (cause) =>
        io.err(`${say('webhook.down', { cause: harmless(cause), spool: path, minutes: usualDownMs / 60_000 })}\n`),
      onUp: () => io.err(`${say('webhook.up')}\n`),
    })
    return new Outlet(command, io, say, { spool, webhook, release })
  }

  async put(findings: readonly WatchFinding[]): Promise<void> {
    if (findings.length === 0) return
    const lines = findings.map((finding) => JSON.stringify(finding))
    for (const [i, finding] of findings.entries()) {
      if (finding.watch.event === 'found') this.found[finding.verdict]++
      else this.updates++
      if (this.command.format === 'ndjson') this.io.out(`${lines[i]}\n`)
      else if (this.command.format === 'text') this.io.out(`${harmless(lineOf(finding, this.say))}\n`)
    }
    const { out } = this.command
    if (out !== null) await this.#written(out, () => appendFile(out, lines.map((line) => `${line}\n`).join('')))
    if (this.hook === null) return
    const { spool, webhook } = this.hook
    await this.#written(spool.path, () => spool.add(lines))
    webhook.wake()
  }

  /** Sends what is left and says what could not be sent, once. */
  close(): Promise<void> {
    this.#closed ??= this.#close()
    return this.#closed
  }

  async #close(): Promise<void> {
    if (this.hook === null) return
    const { spool, webhook, release } = this.hook
    const cause = await webhook.close()
    await this.#written(spool.path, async () => {
      const count = cause === null ? 0 : await spool.count()
      if (count === 0) return
      const params = { count, spool: spool.path, cause: harmless(cause ?? '') }
      this.io.err(`${this.say('webhook.left', params)}\n`)
    })
    await release()
  }

  async #written(path: string, write: () => Promise<void>): Promise<void> {
    try {
      await write()
    } catch (error) {
      const cause = systemCause(error, this.say.language, 'write')
      if (!this.#hasFailed) this.io.err(`${this.say('write-failed', { path, cause })}\n`)
      this.#hasFailed = true
    }
  }
}

/** Makes this watch the only one that sends what lies in a spool: a second one would empty it under the first. */
async function lockSpool(path: string, say: SayWatch): Promise<() => Promise<void>> {
  const lock = `${path}.lock`
  const taken = await writable(path, () => takeLock(lock), say)
  if (taken === null) throw new UsageError(say('spool-locked', { path, lock }))
  if ('release' in taken) return taken.release
  throw new UsageError(say('spool-in-use', { path, pid: taken.pid, host: taken.host, lock }))
}

async function writable<T>(path: string, use: () => Promise<T>, say: SayWatch): Promise<T> {
  try {
    return await use()
  } catch (error) {
    throw new UsageError(say('cannot-write', { path, cause: systemCause(error, say.language, 'write') }))
  }
}

/** One line for a person. */
function lineOf({ watch, verdict, subject, mining, reasons, to }: WatchFinding, say: SayWatch): string {
  const what = [mining.protocol, mining.coin, mining.pool, mining.poolAccount, mining.worker]
  return say('text.line', {
    time: (to ?? '').replace('T', ' ').replace(/\.\d+Z$/, 'Z'),
    event: say(`text.${watch.event}`),
    verdict: verdictWord(verdict, say.language),
    subject: subjectLabel(subject),
    what: what.filter((text) => text !== undefined).join(' '),
    why: reasons[0]?.[say.language] ?? '',
  })
}

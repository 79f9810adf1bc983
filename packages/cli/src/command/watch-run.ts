import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { poolFinder } from '@davylamp/mining'
import { Watch } from '@davylamp/network'
import type { Io } from '../io.js'
import { readPools } from '../read/pools.js'
import type { SayWatch } from '../text-watch.js'
import { type Say, sayIn } from '../texts.js'
import { UsageError } from '../usage-error.js'
import { Outlet } from '../watch/outlet.js'
import { startSources } from '../watch/sources.js'
import { problemLines } from '../write/problems.js'
import type { InventoryOptions } from './inventory-options.js'
import { guardGrowing } from './output-guard.js'
import { parseWatchOptions, type WatchCommand } from './watch-options.js'

/** How often is judged what has come in. */
const harvestMs = 2000

/** A finding that is not confirmed waits so long before it is said. */
const ripeMs = 10_000

/** Pairs of client and server that are remembered, so that they are said only once. */
const mostSaid = 50_000

/**
 * `davylamp watch`: sources without an end in, findings out as they ripen, until Ctrl-C, SIGTERM, `--for`, or the end of the input.
 *
 * @returns 0 nothing at or above `probable`, 1 something found, 3 a source failed
 */
export async function runWatch(
  named: readonly string[],
  options: InventoryOptions,
  io: Io,
  say: SayWatch,
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<number> {
  const command = parseWatchOptions(named, options, say)
  const sayCli = sayIn(say.language)
  guardGrowths(command, say, sayCli)
  const poolOf = poolFinder(await readPools(command.pools, io, sayCli))
  const watch = new Watch({
    minVerdict: command.minVerdict,
    updateMs: command.updateMs,
    ripeMs,
    most: mostSaid,
    poolOf,
  })
  const outlet = await Outlet.open(command, io, say)
  const stop = new AbortController()
  const release = stopOnSignals(stop, command.forMs)
  const begunMs = Date.now()
  try {
    const running = await startSources({ command, watch, signal: stop.signal, io, say }, input)
    io.err(`${say('ready', { sources: running.names.join(', ') })}\n`)
    // all that ends by itself has ended: the same as being told to stop
    const over = running.over.finally(() => stop.abort())
    while (!stop.signal.aborted) {
      await wait(harvestMs, undefined, { signal: stop.signal }).catch(() => undefined)
      await outlet.put(watch.harvest(Date.now()))
    }
    await over
    await outlet.put(watch.harvest(Date.now(), true))
    await outlet.close()
    for (const line of problemLines(running.problems, say.language, sayCli)) io.err(`${line}\n`)
    sayWhatWasSeen(watch, outlet, Date.now() - begunMs, io, say)
    if (running.hasFailed()) return 3
    return outlet.found.confirmed + outlet.found.probable > 0 ? 1 : 0
  } finally {
    stop.abort()
    release()
    await outlet.close()
  }
}

/** What is watched, and the two files that grow, are three different things: the spool is emptied once it is sent. */
function guardGrowths({ logs, out, webhook, spool }: WatchCommand, say: SayWatch, sayCli: Say): void {
  if (out !== null) guardGrowing('--out', out, 'findings', logs, sayCli)
  if (webhook === null) return
  guardGrowing('--spool', spool, 'findings', logs, sayCli)
  if (out !== null && resolve(out) === resolve(spool)) throw new UsageError(say('spool-is-out', { path: out }))
}

/** Asks everything to end at Ctrl-C, SIGTERM, or after a time; a second Ctrl-C does not wait. */
function stopOnSignals(stop: AbortController, forMs: number | null): () => void {
  const ask = () => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
  }
  const timer = forMs === null ? undefined : setTimeout(() => stop.abort(), forMs)
  process.on('SIGINT', ask)
  process.on('SIGTERM', ask)
  return () => {
    clearTimeout(timer)
    process.off('SIGINT', ask)
    process.off('SIGTERM', ask)
  }
}

function sayWhatWasSeen({ counts }: Watch, { found, updates }: Outlet, ms: number, io: Io, say: SayWatch): void {
  const { packets, lines, datagrams, unreadLines, strangeDatagrams, flowsLetGo, dropped } = counts
  const all = found.confirmed + found.probable + found.suspect + found.related
  const minutes = Math.round(ms / 6000) / 10
  io.err(`${say('summed', { minutes, packets, lines, datagrams, found: all, ...found, updates })}\n`)
  if (flowsLetGo > 0) io.err(`${say('summed.let-go', { flows: flowsLetGo })}\n`)
  if (dropped > 0) io.err(`${say('summed.dropped', { dropped })}\n`)
  if (unreadLines + strangeDatagrams > 0)
    io.err(`${say('summed.unread', { lines: unreadLines, datagrams: strangeDatagrams })}\n`)
}

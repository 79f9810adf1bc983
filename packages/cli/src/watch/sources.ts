import { Readable } from 'node:stream'
import type { FollowEvent } from '@davylamp/intake'
import { followLog, openCapture } from '@davylamp/intake'
import type { Problem } from '@davylamp/finding'
import { endpoint } from '@davylamp/finding'
import type { Watch } from '@davylamp/network'
import type { WatchCommand } from '../command/watch-options.js'
import type { Io } from '../io.js'
import { systemCause } from '../system-cause.js'
import type { SayWatch } from '../text-watch.js'
import { UsageError } from '../usage-error.js'
import { listenForExports } from './flow-exports.js'
import { startTcpdump } from './tcpdump.js'

/** Everything that was named, running. */
export interface Running {
  /** As they are told to the user. */
  readonly names: readonly string[]
  /** All have ended: the finite ones by themselves, the others by the signal. */
  readonly over: Promise<void>
  /** What went wrong with a source so far. */
  readonly problems: readonly Problem[]
  /** Whether a source ended by a failure. */
  readonly hasFailed: () => boolean
}

interface Context {
  readonly command: WatchCommand
  readonly watch: Watch
  readonly signal: AbortSignal
  readonly io: Io
  readonly say: SayWatch
}

/** Starts every source. Throws a {@link UsageError} when one cannot be started; those that were started end by the signal. */
export async function startSources(context: Context, input: AsyncIterable<Uint8Array>): Promise<Running> {
  const { command, io } = context
  const names: string[] = []
  const tasks: Promise<void>[] = []
  const problems: Problem[] = []
  let failed = false
  const fail = (text: string) => {
    failed = true
    io.err(`${text}\n`)
  }
  for (const place of command.listen) {
    const { name, task } = await listening(place, context)
    names.push(name)
    tasks.push(task)
  }
  for (const networkInterface of command.interfaces) {
    names.push(networkInterface)
    tasks.push((await capturing(networkInterface, context, fail, problems)).task)
  }
  for (const path of command.logs) {
    names.push(path)
    tasks.push(following(path, context, fail))
  }
  if (command.standardInput) {
    names.push('-')
    tasks.push(reading('-', until(input, context.signal), context, problems))
  }
  const over = Promise.all(tasks).then(() => undefined)
  return { names, over, problems, hasFailed: () => failed || problems.some(({ severity }) => severity === 'damaged') }
}

async function listening(
  place: WatchCommand['listen'][number],
  { watch, signal, say }: Context,
): Promise<{ name: string; task: Promise<void> }> {
  try {
    const listener = await listenForExports(place, (source, exporter, bytes) =>
      watch.datagram(source, exporter, bytes, Date.now()),
    )
    const { address, port } = listener.place
    return { name: `udp:${endpoint(address, port)}`, task: aborted(signal).then(() => listener.close()) }
  } catch (error) {
    const params = { place: endpoint(place.address, place.port), cause: systemCause(error, say.language) }
    throw new UsageError(say('cannot-listen', params))
  }
}

async function capturing(
  networkInterface: string,
  context: Context,
  fail: (text: string) => void,
  problems: Problem[],
): Promise<{ task: Promise<void> }> {
  const { command, signal, say } = context
  const program = command.tcpdump
  const started = await startTcpdump(program, networkInterface, command.filter).catch((error: unknown) => {
    throw new UsageError(say('no-tcpdump', { program, cause: systemCause(error, say.language) }))
  })
  signal.addEventListener('abort', () => started.stop())
  const own: Problem[] = []
  const task = reading(networkInterface, started.chunks, context, own).then(async () => {
    const said = await started.ended
    // that nothing came of it is the consequence, not another problem
    if (said === null) problems.push(...own.filter(({ code }) => !/truncated|empty/.test(code)))
    else fail(say('tcpdump-ended', { program, interface: networkInterface, said: said || say('tcpdump-silent') }))
  })
  return { task }
}

async function reading(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  { watch, signal }: Context,
  problems: Problem[],
): Promise<void> {
  const take = watch.capture(source)
  const summary = await openCapture(source, { kind: 'stream', chunks: () => chunks }).read(take)
  // cut by us, in the middle of a packet
  problems.push(...summary.problems.filter(({ code }) => !(signal.aborted && /truncated|empty/.test(code))))
}

async function following(
  path: string,
  { command, watch, signal, io, say }: Context,
  fail: (text: string) => void,
): Promise<void> {
  try {
    await followLog(path, {
      fromStart: command.fromStart,
      signal,
      onLine: (line, number, format) => watch.line(path, format, line, number),
      onEvent: (event: FollowEvent) => io.err(`${say(`log.${event}`, { path })}\n`),
    })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    fail(say('log.failed', { path, cause: systemCause(error, say.language) }))
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** Chunks as long as nobody has asked to stop; a stream is then closed, so that nobody waits for its next chunk. */
async function* until(chunks: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncIterable<Uint8Array> {
  const close = () => {
    if (chunks instanceof Readable) chunks.destroy()
  }
  signal.addEventListener('abort', close)
  try {
    for await (const chunk of chunks) {
      if (signal.aborted) return
      yield chunk
    }
  } catch (error) {
    // closed by us
    if (!signal.aborted) throw error
  } finally {
    signal.removeEventListener('abort', close)
  }
}

import type { Language } from '@davylamp/finding'
import { configOf, readEnv, serve } from '@davylamp/server'
import type { Io } from '../io.js'
import { usualDataFolder } from '../records/data-folder.js'
import { leftOut } from '../records/law-problems.js'
import type { SayServe } from '../text-serve.js'
import { UsageError } from '../usage-error.js'
import type { ServeCliOptions } from './serve.js'

export interface ServeRun {
  readonly io: Io
  readonly say: SayServe
  readonly language: Language
}

/**
 * `davylamp serve`: serves until it is told to stop.
 *
 * @returns 0 stopped in good order, 2 it cannot serve
 */
export async function runServe(options: ServeCliOptions, { io, say, language }: ServeRun): Promise<number> {
  if (!/^\d{1,5}$/.test(options.port)) throw new UsageError(say('bad-port', { text: options.port }))
  const folder = options.data ?? usualDataFolder(io.environment)
  const env = readEnv(io.environment)
  const place = options.data === undefined ? env : { ...env, databaseUrl: null }
  const config = configOf(place, {
    folder,
    host: options.host,
    port: Number(options.port),
    program: [process.execPath, ...process.argv.slice(1, 2)],
  })
  const serving = 'problem' in config ? config : await serve(config)
  if ('problem' in serving) {
    io.err(`${serving.problem[language]}\n`)
    return 2
  }
  for (const line of leftOut(serving.context.system.law.problems, language)) io.err(`${line}\n`)
  io.out(`${say('serving', { url: serving.url })}\n`)
  await toldToStop()
  await serving.close()
  io.out(`${say('stopped')}\n`)
  return 0
}

/** Until Ctrl-C or the system asks; a second time ends it at once. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      // other commands leave at once; here connections and database are ended first
      process.removeAllListeners(signal)
      process.once(signal, () => resolve())
    }
  })
}

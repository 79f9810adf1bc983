import type { Language } from '@davylamp/finding'
import type { Command } from 'commander'
import type { Io } from '../io.js'
import { usualDataFolder } from '../records/data-folder.js'
import { sayServeIn } from '../text-serve.js'

export interface ServeCliOptions {
  readonly data?: string
  readonly host: string
  readonly port: string
}

/** Adds `davylamp serve`; the server is loaded when it runs. */
export function addServe(program: Command, language: Language, io: Io, setCode: (code: number) => void): void {
  const say = sayServeIn(language)
  program
    .command('serve')
    .description(say('serve'))
    .summary(say('serve.summary'))
    .option('--data <folder>', say('data', { folder: usualDataFolder(io.environment) }))
    .option('--host <address>', say('serve.host'), '127.0.0.1')
    .option('--port <n>', say('serve.port'), '8420')
    .option('--lang <language>', say('lang'))
    .addHelpText('after', say('serve.after'))
    .action(async (options: ServeCliOptions) => {
      const { runServe } = await import('./serve-run.js')
      setCode(await runServe(options, { io, say, language }))
    })
}

import type { Command } from 'commander'
import type { Language } from '@davylamp/finding'
import type { Io } from '../io.js'
import { sayWatchIn } from '../text-watch.js'
import type { InventoryOptions } from './inventory-options.js'

/** Adds `davylamp watch`. */
export function addWatch(program: Command, language: Language, io: Io, setCode: (code: number) => void): void {
  const say = sayWatchIn(language)
  const several = (value: string, before: string[] | undefined) => [...(before ?? []), value]
  program
    .command('watch')
    .description(say('description'))
    .summary(say('summary'))
    .argument('[log...]', say('sources'))
    .option('--interface <name>', say('interface'), several)
    .option('--filter <words>', say('filter'))
    .option('--tcpdump <program>', say('tcpdump'), 'tcpdump')
    .option('--listen <place>', say('listen'), several)
    .option('--from-start', say('from-start'))
    .option('--format <format>', say('format'), 'ndjson')
    .option('--out <file>', say('out'))
    .option('--webhook <url>', say('webhook'))
    .option('--spool <file>', say('spool'))
    .option('--update <time>', say('update'), '1h')
    .option('--min-verdict <verdict>', say('min-verdict'), 'suspect')
    .option('--for <time>', say('for'))
    .option('--pools <file>', say('pools'))
    .option('--lang <language>', say('lang'))
    .addHelpText('after', say('after'))
    .action(async (logs: string[], options: InventoryOptions) => {
      const { runWatch } = await import('./watch-run.js')
      setCode(await runWatch(logs, options, io, say))
    })
}

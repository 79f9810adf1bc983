import type { Command } from 'commander'
import type { Language } from '@davylamp/finding'
import type { Io } from '../io.js'
import { sayTraceIn } from '../text-trace.js'
import type { InventoryOptions } from './inventory-options.js'

/** Adds `davylamp trace`. */
export function addTrace(program: Command, language: Language, io: Io, setCode: (code: number) => void): void {
  const say = sayTraceIn(language)
  const several = (value: string, before: string[] | undefined) => [...(before ?? []), value]
  program
    .command('trace')
    .description(say('description'))
    .summary(say('summary'))
    .argument('<list>', say('list'))
    .option('--logs <path>', say('logs'), several)
    .option('--map <file>', say('map'), several)
    .option('--tolerance <time>', say('tolerance'), '60s')
    .option('--tz <zone>', say('tz'))
    .option('--logs-tz <zone>', say('logs-tz'))
    .option('--format <format>', say('format'), 'table')
    .option('--filled <file>', say('filled'))
    .option('--reveal', say('reveal'))
    .option('--purpose <text>', say('purpose'))
    .option('--reveal-log <file>', say('reveal-log'), 'davylamp-reveals.ndjson')
    .option('--lang <language>', say('lang'))
    .addHelpText('after', say('after'))
    .action(async (list: string, options: InventoryOptions) => {
      const { runTrace } = await import('./trace-run.js')
      setCode(await runTrace(list, options, io, say))
    })
}

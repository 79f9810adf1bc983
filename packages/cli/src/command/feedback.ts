import type { Command } from 'commander'
import type { Language } from '@davylamp/finding'
import type { Io } from '../io.js'
import { usualDataFolder } from '../records/data-folder.js'
import { sayFeedbackIn } from '../text-feedback.js'
import type { InventoryOptions } from './inventory-options.js'

/** Adds `davylamp feedback`. */
export function addFeedback(program: Command, language: Language, io: Io, setCode: (code: number) => void): void {
  const say = sayFeedbackIn(language)
  const several = (value: string, before: string[] | undefined) => [...(before ?? []), value]
  program
    .command('feedback')
    .description(say('description'))
    .summary(say('summary'))
    .argument('[table]', say('table'))
    .option('--findings <file>', say('findings'), several)
    .option('--trace <file>', say('trace'), several)
    .option('--places <table>', say('places'), several)
    .option('--body <name>', say('body'))
    .option('--data <folder>', say('data', { folder: usualDataFolder(io.environment) }))
    .option('--by <person>', say('by'))
    .option('--map <file>', say('map'))
    .option('--sender <name>', say('sender'))
    .option('--senders', say('senders'))
    .option('--forget <name>', say('forget'))
    .option('--sheet <name>', say('sheet'))
    .option('--set <column=text>', say('set'), several)
    .option('--overwrite', say('overwrite'))
    .option('--tolerance <time>', say('tolerance'), '60s')
    .option('--tz <zone>', say('tz'))
    .option('--filled <file.xlsx>', say('filled'))
    .option('--left <file.csv>', say('left'))
    .option('--lang <language>', say('lang'))
    .addHelpText('after', say('after'))
    .action(async (table: string | undefined, options: InventoryOptions) => {
      const { runFeedback } = await import('./feedback-run.js')
      setCode(await runFeedback(table, options, io, say))
    })
}

import type { Command } from 'commander'
import type { Language } from '@davylamp/finding'
import type { Io } from '../io.js'
import { usualDataFolder } from '../records/data-folder.js'
import type { RecordsOptions } from '../records/options.js'
import { type RecordsCliCode, sayRecordsIn } from '../text-records.js'
import { sayIn } from '../texts.js'
import type { ExportIndicatorsOptions } from './export-indicators.js'

/** Adds `davylamp import`, `export`, `backup`, `restore` and `erase`; the database is loaded by the one that runs. */
export function addRecords(program: Command, language: Language, io: Io, setCode: (code: number) => void): void {
  const say = sayRecordsIn(language)
  const several = (value: string, before: string[] | undefined) => [...(before ?? []), value]
  const named = (name: 'import' | 'export' | 'backup' | 'restore' | 'erase') =>
    program
      .command(name)
      .description(say(name))
      .summary(say(`${name}.summary`))
      .option('--data <folder>', say('data', { folder: usualDataFolder(io.environment) }))
      .option('--lang <language>', say('lang'))
  const command = (name: 'import' | 'export' | 'backup' | 'restore', argument: string, code: RecordsCliCode) =>
    named(name).argument(argument, say(code))
  const run = (options: RecordsOptions) => ({ options, io, say, language })

  command('import', '<path...>', 'import.paths')
    .option('--body <name>', say('body'))
    .option('--name <text>', say('import.name'))
    .option('--evidence <folder>', say('import.evidence'), several)
    .option('--signer <fingerprint>', say('import.signer'))
    .option('--despite-erasure <reason>', say('import.despite-erasure'))
    .option('--by <person>', say('by'))
    .addHelpText('after', say('import.after'))
    .action(async (paths: string[], options: RecordsOptions) => {
      const { importRecords } = await import('./import.js')
      setCode(await importRecords(paths, run(options)))
    })

  command('export', '<folder>', 'export.folder')
    .option('--body <name>', say('body'))
    .option('--case <case>', say('export.case'))
    .option('--by <person>', say('by'))
    .option('--as <form>', say('export.as'))
    .option('--min-verdict <verdict>', say('export.min-verdict'))
    .option('--out <file>', say('export.out'))
    .addHelpText('after', say('export.after'))
    .action(async (folder: string, options: RecordsOptions & Partial<ExportIndicatorsOptions>) => {
      const { as } = options
      if (as !== undefined) {
        const { exportIndicators } = await import('./export-indicators.js')
        setCode(await exportIndicators(folder, { ...options, as }, io, sayIn(language)))
        return
      }
      const { exportRecords } = await import('./export.js')
      setCode(await exportRecords(folder, run(options)))
    })

  const backup = command('backup', '<file>', 'backup.file').addHelpText('after', say('backup.after'))
  backup.action(async (file: string, options: RecordsOptions) => {
    const { backUp } = await import('./backup.js')
    setCode(await backUp(file, run(options)))
  })

  named('erase')
    .option('--due', say('erase.due'))
    .option('--dry-run', say('erase.dry-run'))
    .option('--body <name>', say('body'))
    .option('--on <date>', say('erase.on'))
    .option('--by <person>', say('by'))
    .addHelpText('after', say('erase.after'))
    .action(async (options: RecordsOptions) => {
      const { erase } = await import('./erase.js')
      setCode(await erase(run(options)))
    })

  command('restore', '<file>', 'restore.file')
    .option('--vault-key <file>', say('restore.vault-key'))
    .addHelpText('after', say('restore.after'))
    .action(async (file: string, options: RecordsOptions) => {
      const { restore } = await import('./restore.js')
      setCode(await restore(file, run(options)))
    })
}

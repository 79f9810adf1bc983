import { Command, CommanderError } from 'commander'
import type { Language } from '@davylamp/finding'
import type { RawOptions } from './command/scan-options.js'
import { prepareHelp } from './help.js'
import { UsageError } from './usage-error.js'
import type { Io } from './io.js'
import type { CliCode, Say } from './texts.js'
import { version } from './version.js'

/** What the commands do; they tell their exit code to whoever made them. */
export interface Commands {
  scan(paths: readonly string[], raw: RawOptions): Promise<void>
  verify(folder: string, raw: RawOptions): Promise<void>
}

/** The commands and options of `davylamp`, with help in one language. */
export function programIn(language: Language, io: Io, say: Say, commands: Commands): Command {
  const program = new Command('davylamp')
    .description(say('program.description'))
    .addHelpText('after', say('program.after'))
    .version(version, '-V, --version', say('version.option'))
    .option('--lang <language>', say('scan.lang'))
  prepareHelp(program, io, say)

  const option = (command: Command, flags: string, code: CliCode, standard?: string) =>
    standard === undefined ? command.option(flags, say(code)) : command.option(flags, say(code), standard)

  const scanCommand = program
    .command('scan')
    .description(say('scan.description'))
    .summary(say('scan.summary'))
    .argument('<path...>', say('scan.paths'))
  option(scanCommand, '--report <file.html>', 'scan.report')
  option(scanCommand, '--findings <file>', 'scan.findings')
  option(scanCommand, '--scores <file>', 'scan.scores')
  option(scanCommand, '--evidence <folder>', 'scan.evidence')
  option(scanCommand, '--worklist <file.xlsx>', 'scan.worklist')
  option(scanCommand, '--format <format>', 'scan.format', 'table')
  option(scanCommand, '--min-verdict <verdict>', 'scan.min-verdict', 'related')
  option(scanCommand, '--top <n>', 'scan.top')
  option(scanCommand, '--per <column>', 'scan.per')
  option(scanCommand, '--previous <file>', 'scan.previous')
  option(scanCommand, '--outcomes <file.csv>', 'scan.outcomes')
  option(scanCommand, '--cool-down <days>', 'scan.cool-down', '90')
  option(scanCommand, '--candidates <file.csv>', 'scan.candidates')
  option(scanCommand, '--pools <file>', 'scan.pools')
  option(scanCommand, '--sigma <path>', 'scan.sigma')
  option(scanCommand, '--yara <path>', 'scan.yara')
  option(scanCommand, '--map <file>', 'scan.map')
  option(scanCommand, '--decimal <sign>', 'scan.decimal')
  option(scanCommand, '--tz <zone>', 'scan.tz')
  option(scanCommand, '--province <name>', 'scan.province')
  option(scanCommand, '--surcharges <file.json>', 'scan.surcharges')
  option(scanCommand, '--lang <language>', 'scan.lang', language)
  scanCommand.addHelpText('after', say('scan.after'))
  scanCommand.action((paths: string[], raw: RawOptions) => commands.scan(paths, raw))

  const mapCommand = program.command('map').description(say('map.description')).summary(say('map.summary'))
  option(mapCommand, '--lang <language>', 'scan.lang', language)
  mapCommand.action(async () => {
    const { mapFileHelp } = await import('@davylamp/intake')
    io.out(`${mapFileHelp(language)}\n`)
  })

  const verifyCommand = program
    .command('verify')
    .description(say('verify.description'))
    .summary(say('verify.summary'))
    .argument('<folder>', say('verify.folder'))
  verifyCommand.option('--head <text>', say('verify.head'))
  verifyCommand.option('--token <file>', say('verify.token'))
  option(verifyCommand, '--lang <language>', 'scan.lang', language)
  verifyCommand.addHelpText('after', say('verify.after'))
  verifyCommand.action((folder: string, raw: RawOptions) => commands.verify(folder, raw))

  const powerCommand = program.command('power').description(say('power.description')).summary(say('power.summary'))
  const sqlCommand = powerCommand.command('sql').description(say('power.sql'))
  option(sqlCommand, '--shape <shape>', 'power.shape', 'intervals')
  option(sqlCommand, '--points <n>', 'power.points', '96')
  option(sqlCommand, '--lang <language>', 'scan.lang', language)
  sqlCommand.action(async (raw: RawOptions) => {
    const { powerSql } = await import('./command/power-sql.js')
    io.out(`${powerSql(raw, say)}\n`)
  })
  return program
}

/** What commander did not understand, said in the user's language. */
export function usageErrorOf(error: CommanderError, say: Say): UsageError {
  const text = /'([^']*)'/.exec(error.message)?.[1] ?? error.message
  switch (error.code) {
    case 'commander.unknownOption':
      return new UsageError(say('usage.unknown-option', { text }))
    case 'commander.unknownCommand':
      return new UsageError(say('usage.unknown-command', { text }))
    case 'commander.optionMissingArgument':
      return new UsageError(say('usage.missing-value', { text }))
    case 'commander.excessArguments':
      return new UsageError(say('usage.excess-arguments'))
    case 'commander.missingArgument':
      return new UsageError(text === 'path' ? say('usage.missing-paths') : say('usage.missing-argument', { text }))
    default:
      return new UsageError(error.message)
  }
}

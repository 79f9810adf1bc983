import type { Language } from '@davylamp/finding'
import type { Command } from 'commander'
import type { Io } from '../io.js'
import { usualDataFolder } from '../records/data-folder.js'
import type { RecordsOptions } from '../records/options.js'
import { sayPaperIn } from '../text-paper.js'

export interface PaperOptions extends RecordsOptions {
  readonly list?: true
  readonly example?: true
  readonly as?: string
  readonly facts?: string
  readonly format: string
  readonly out?: string
  readonly issue?: true
  readonly corrects?: string
  readonly signed?: string
  readonly number?: string
  readonly hash?: string
}

/** Adds `davylamp paper`; templates and type are loaded by what runs. */
export function addPaper(program: Command, language: Language, io: Io, setCode: (code: number) => void): void {
  const say = sayPaperIn(language)
  program
    .command('paper')
    .description(say('description'))
    .summary(say('summary'))
    .argument('[kind]', say('kind'))
    .argument('[case]', say('case'))
    .option('--list', say('list'))
    .option('--example', say('example'))
    .option('--body <name>', say('body'))
    .option('--as <name>', say('as'))
    .option('--facts <file.json>', say('facts'))
    .option('--format <format>', say('format'), 'pdf')
    .option('--out <file>', say('out'))
    .option('--issue', say('issue'))
    .option('--corrects <number>', say('corrects'))
    .option('--signed <file>', say('signed'))
    .option('--number <number>', say('number'))
    .option('--hash <hash>', say('hash'))
    .option('--by <person>', say('by'))
    .option('--data <folder>', say('data', { folder: usualDataFolder(io.environment) }))
    .option('--lang <language>', say('lang'))
    .addHelpText('after', say('after'))
    .action(async (kind: string | undefined, caseId: string | undefined, options: PaperOptions) => {
      const { runPaper } = await import('./paper-run.js')
      setCode(await runPaper(kind, caseId, options, { io, say, language }))
    })
}

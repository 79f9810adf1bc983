import type { Language } from '@davylamp/finding'
import type { Command } from 'commander'
import type { Io } from '../io.js'
import { usualDataFolder } from '../records/data-folder.js'
import { sayLawIn } from '../text-law.js'

export interface LawOptions {
  readonly data?: string
  readonly on?: string
  readonly province?: string
  readonly unsure?: true
}

/** Adds `davylamp law` and `davylamp law check`. */
export function addLaw(program: Command, language: Language, io: Io, setCode: (code: number) => void): void {
  const say = sayLawIn(language)
  const group = program
    .command('law')
    .description(say('description'))
    .summary(say('summary'))
    .option('--on <date>', say('on'))
    .option('--province <name>', say('province'))
    .option('--unsure', say('unsure'))
    .option('--data <folder>', say('data', { folder: usualDataFolder(io.environment) }))
    .option('--lang <language>', say('lang'))
    .addHelpText('after', say('after'))
    .action(async (options: LawOptions) => {
      const { showLaw } = await import('./law-run.js')
      setCode(await showLaw(options, { io, say, language }))
    })
  group
    .command('check')
    .description(say('check'))
    .argument('<folder>', say('check.folder'))
    .option('--lang <language>', say('lang'))
    .action(async (folder: string) => {
      const { checkLaw } = await import('./law-run.js')
      setCode(await checkLaw(folder, { io, say, language }))
    })
}

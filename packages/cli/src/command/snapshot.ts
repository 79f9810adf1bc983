import type { Command } from 'commander'
import type { Language } from '@davylamp/finding'
import type { Io } from '../io.js'
import { saySnapshotIn } from '../text-snapshot.js'
import type { SnapshotOptions } from './snapshot-run.js'

/** Adds `davylamp snapshot`. */
export function addSnapshot(program: Command, language: Language, io: Io, setCode: (code: number) => void): void {
  const say = saySnapshotIn(language)
  program
    .command('snapshot')
    .description(say('description'))
    .summary(say('summary'))
    .argument('[file...]', say('files'))
    .option('--out <file>', say('out'))
    .option('--script <system>', say('script'))
    .option('--compare', say('compare'))
    .option('--clean-up', say('clean-up'))
    .option('--seconds <n>', say('seconds'), '5')
    .option('--series <n>', say('series'), '0')
    .option('--history', say('history'))
    .option('--lang <language>', say('lang'))
    .addHelpText('after', say('after'))
    .action(async (files: string[], options: SnapshotOptions) => {
      const { runSnapshot } = await import('./snapshot-run.js')
      setCode(await runSnapshot(files, options, io, say))
    })
}

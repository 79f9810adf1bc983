import type { Command } from 'commander'
import { type Language, type Params, sentence } from '@davylamp/finding'
import type { Io } from '../io.js'
import { pageCliTexts } from '../text-page.js'
import type { RawOptions } from './scan-options.js'

type PageCode = keyof typeof pageCliTexts

/** Says a sentence of the page command in one language. */
export type SayPage = (code: PageCode, params?: Params) => string

/** Adds `davylamp page` to the program. */
export function addPage(program: Command, language: Language, io: Io, setCode: (code: number) => void): void {
  const say: SayPage = (code, params) => sentence(pageCliTexts, code, params)[language]
  program
    .command('page')
    .description(say('page.description'))
    .summary(say('page.summary'))
    .argument('<url>', say('page.url'))
    .option('--seconds <n>', say('page.seconds'), '15')
    .option('--browser <path>', say('page.browser'))
    .option('--har <file>', say('page.har'))
    .option('--findings <file>', say('page.findings'))
    .option('--report <file.html>', say('page.report'))
    .option('--format <format>', say('page.format'), 'table')
    .option('--lang <language>', say('page.lang'), language)
    .action(async (url: string, raw: RawOptions) => {
      const { runPage } = await import('./page-run.js')
      setCode(await runPage(url, raw, language, io, say))
    })
}

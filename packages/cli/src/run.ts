import { CommanderError } from 'commander'
import { addFeedback } from './command/feedback.js'
import { addInventory } from './command/inventory.js'
import { addLaw } from './command/law.js'
import { addPage } from './command/page.js'
import { addPaper } from './command/paper.js'
import { addRecords } from './command/records.js'
import { addServe } from './command/serve.js'
import { addSnapshot } from './command/snapshot.js'
import { addTrace } from './command/trace.js'
import { addUser } from './command/user.js'
import { addWatch } from './command/watch.js'
import { parseScanOptions } from './command/scan-options.js'
import { UsageError } from './usage-error.js'
import { addHelpCommand } from './help.js'
import type { Io } from './io.js'
import { askedLanguage, languageOf, languages } from './language.js'
import { programIn, usageErrorOf } from './program.js'
import { sayIn } from './texts.js'

const usageCode = 2
const internalCode = 70

/** Runs `davylamp` with the arguments after its name and gives the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const language = languageOf(args, io.environment)
  const say = sayIn(language)
  let code = 0
  const program = programIn(language, io, say, {
    // a command loads its rooms when it runs, so that none waits for those of another
    scan: async (paths, raw) => {
      const { runScan } = await import('./command/scan.js')
      code = await runScan(parseScanOptions(paths, raw, language, say), io, say)
    },
    verify: async (folder, raw) => {
      const { verifyJournal } = await import('./command/verify.js')
      code = await verifyJournal(folder, raw, language, io, say)
    },
  })
  const setCode = (value: number) => {
    code = value
  }
  addInventory(program, language, io, setCode)
  addLaw(program, language, io, setCode)
  addPage(program, language, io, setCode)
  addPaper(program, language, io, setCode)
  addRecords(program, language, io, setCode)
  addServe(program, language, io, setCode)
  addUser(program, language, io, setCode)
  addFeedback(program, language, io, setCode)
  addSnapshot(program, language, io, setCode)
  addTrace(program, language, io, setCode)
  addWatch(program, language, io, setCode)
  addHelpCommand(program, say)
  try {
    const asked = askedLanguage(args)
    if (asked !== undefined && !languages.some((known) => known === asked))
      throw new UsageError(say('usage.choice', { option: '--lang', choices: languages.join(', '), text: asked }))
    if (args.length === 0) {
      program.outputHelp()
      return usageCode
    }
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    // help was printed because no command was named
    if (error instanceof CommanderError && error.code === 'commander.help') return usageCode
    const usage = error instanceof CommanderError ? usageErrorOf(error, say) : error
    if (usage instanceof UsageError) {
      io.err(`${usage.message}\n`)
      return usageCode
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    io.err(`${say('failure.internal', { detail })}\n`)
    return internalCode
  }
}

import type { Language } from '@davylamp/finding'
import { bodyKinds } from '@davylamp/law'
import { roles } from '@davylamp/casework'
import type { Command } from 'commander'
import type { Io } from '../io.js'
import { usualDataFolder } from '../records/data-folder.js'
import { sayServeIn, type ServeCliCode } from '../text-serve.js'

export interface UserOptions {
  readonly data?: string
  readonly body?: string
  readonly name?: string
  readonly kind?: string
  readonly province?: string
  readonly area?: string
  readonly role?: string
  readonly email?: string
}

/** Adds `davylamp user` and what stands under it; accounts and database are loaded by what runs. */
export function addUser(program: Command, language: Language, io: Io, setCode: (code: number) => void): void {
  const say = sayServeIn(language)
  const group = program.command('user').description(say('user')).summary(say('user.summary'))
  group.addHelpText('after', say('user.after'))
  const command = (name: 'body' | 'add' | 'list' | 'password' | 'close' | 'open' | 'demo', argument?: ServeCliCode) => {
    const made = group
      .command(name)
      .description(say(`user.${name}`))
      .option('--data <folder>', say('data', { folder: usualDataFolder(io.environment) }))
      .option('--lang <language>', say('lang'))
      .addHelpText('after', say('user.after'))
    return argument === undefined ? made : made.argument('<name>', say(argument))
  }
  const run = async (name: string, text: string, options: UserOptions) => {
    const { runUser } = await import('./user-run.js')
    setCode(await runUser(name, text, options, { io, say, language }))
  }

  command('body', 'user.body-id')
    .option('--name <text>', say('user.body-name'))
    .option('--kind <kind>', say('user.kind', { kinds: bodyKinds.join(', ') }))
    .option('--province <name>', say('user.province'))
    .option('--area <code>', say('user.area'))
    .action((text: string, options: UserOptions) => run('body', text, options))
  command('add', 'user.username')
    .option('--body <name>', say('user.of-body'))
    .option('--role <role>', say('user.role', { roles: roles.join(', ') }))
    .option('--name <text>', say('user.name'))
    .option('--email <address>', say('user.email'))
    .action((text: string, options: UserOptions) => run('add', text, options))
  command('list')
    .option('--body <name>', say('user.of-body'))
    .action((options: UserOptions) => run('list', '', options))
  for (const name of ['password', 'close', 'open'] as const)
    command(name, 'user.username').action((text: string, options: UserOptions) => run(name, text, options))
  command('demo').action((options: UserOptions) => run('demo', '', options))
}

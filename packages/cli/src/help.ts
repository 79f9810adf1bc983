import type { Argument, Command, HelpConfiguration } from 'commander'
import type { Io } from './io.js'
import { isCliCode, type Say } from './texts.js'
import { UsageError } from './usage-error.js'

/**
 * Help in the user's language, and errors thrown instead of printed, so that they can be said in it too. Commands that are added
 * afterwards inherit it.
 */
export function prepareHelp(program: Command, io: Io, say: Say): void {
  const titles: Record<string, string> = {
    'Usage:': say('help.usage'),
    'Arguments:': say('help.arguments'),
    'Options:': say('help.options'),
    'Commands:': say('help.commands'),
  }
  const help: HelpConfiguration = {
    styleTitle: (title) => titles[title] ?? title,
    subcommandTerm: (sub) => sub.name(),
    subcommandDescription: (sub) => sub.summary() || sub.description(),
    argumentTerm: (argument) => argumentName(argument, say),
    commandUsage: (command) => say('help.line', { name: pathOf(command), rest: restOf(command, say) }),
    optionDescription: (option) =>
      typeof option.defaultValue === 'string'
        ? say('help.default', { description: option.description, value: option.defaultValue })
        : option.description,
    helpWidth: 100,
  }
  program
    .configureHelp(help)
    .helpOption('-h, --help', say('help.option'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: io.out, outputError: () => undefined })
}

/** `davylamp help inventory plan` and `davylamp inventory help plan`: to be added after every other command, so that it stands last. */
export function addHelpCommand(program: Command, say: Say): void {
  for (const group of program.commands.filter(({ commands }) => commands.length > 0))
    group.helpCommand('help [command]', say('help.command'))
  program
    .command('help')
    .description(say('help.command'))
    .argument('[command...]', say('help.command-of'))
    .option('--lang <language>', say('scan.lang'))
    .action((names: readonly string[]) => named(program, names, say).outputHelp())
}

/** The command that a person names, word by word: `inventory plan`. */
function named(program: Command, names: readonly string[], say: Say): Command {
  let command = program
  for (const name of names) {
    const found = command.commands.find((candidate) => candidate.name() === name)
    if (found === undefined) throw new UsageError(say('usage.unknown-command', { text: names.join(' ') }))
    command = found
  }
  return command
}

/** `davylamp inventory plan`. */
function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`
}

/** What follows a command's name: its arguments and options, or a command. */
function restOf(command: Command, say: Say): string {
  if (command.commands.length > 0) return say('help.rest-command')
  return [
    ...command.registeredArguments.map((argument) => {
      const name = `${argumentName(argument, say)}${argument.variadic ? '…' : ''}`
      return argument.required ? name : `[${name}]`
    }),
    say('help.rest-options'),
  ].join(' ')
}

function argumentName(argument: Argument, say: Say): string {
  const code = `help.argument.${argument.name()}`
  return isCliCode(code) ? say(code) : argument.name().toUpperCase()
}

import { roleOf } from './command/role.js'
import { looksWindows, readArguments, readScript, type Script } from './command/script.js'
import type { SimpleCommand } from './command/simple-command.js'
import type { CommandRow, ContainerRow, Picture, ProcessRow } from './picture.js'

/** One program that runs, ran or is to be run, and what told of it. */
export interface Run {
  readonly command: SimpleCommand
  readonly script: Script
  readonly place: 'process' | CommandRow['place']
  readonly process: ProcessRow | null
  readonly row: CommandRow | null
  readonly container: ContainerRow | null
}

/** A picture whose commands were read, once for all tells. */
export interface Seen {
  readonly picture: Picture
  readonly runs: readonly Run[]
  /** Those without programs that only read, search, stop or keep what they are told. */
  readonly acting: readonly Run[]
  readonly scripts: readonly Script[]
}

/** Reads every text in the picture that a shell, a scheduler or the kernel was given. */
export function seen(picture: Picture): Seen {
  const runs: Run[] = []
  const scripts: Script[] = []
  const add = (script: Script, about: Omit<Run, 'command' | 'script'>) => {
    scripts.push(script)
    for (const command of script.commands) runs.push({ command, script, ...about })
  }
  for (const process of picture.processes) {
    const script = scriptOfProcess(process, picture.os === 'windows')
    if (script !== null) add(script, { place: 'process', process, row: null, container: null })
  }
  for (const row of picture.commands)
    add(readScript(row.text, picture.os === 'windows' || looksWindows(row.text)), {
      place: row.place,
      process: null,
      row,
      container: null,
    })
  for (const unit of picture.units)
    for (const text of unit.exec) {
      const row: CommandRow = { text, place: 'unit', where: unit.path, user: null, schedule: null, line: null }
      add(readScript(text, false), { place: 'unit', process: null, row, container: null })
    }
  for (const container of picture.containers)
    if (container.command.length > 0)
      add(readArguments(container.command), { place: 'container', process: null, row: null, container })
  return { picture, runs, acting: runs.filter(acts), scripts }
}

function acts({ command }: Run): boolean {
  const role = roleOf(command)
  return role !== 'reader' && role !== 'coin'
}

function scriptOfProcess({ argv, cmdline, name, path }: ProcessRow, windows: boolean): Script | null {
  // a program that wrote a whole line into its first argument
  const isLine = cmdline !== null && /\s/.test(argv?.[0] ?? '')
  if (argv !== null && argv.length > 1 && !isLine) return readArguments(argv, windows)
  const text = cmdline ?? argv?.[0] ?? null
  if (text !== null && text.trim() !== '') return readScript(text, windows || looksWindows(text))
  const image = path ?? name
  return image === null || image === '' ? null : readArguments([image], windows)
}

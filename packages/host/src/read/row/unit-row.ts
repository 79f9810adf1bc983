import type { UnitRow } from '../../picture.js'
import { type Fields, numberOf, textOf, textsOf } from '../fields.js'

/** A unit of systemd or a service of Windows, as osquery and our collectors name it. */
export function unitRow(fields: Fields): UnitRow | null {
  const path = textOf(fields, 'path', 'fragment_path', 'id', 'name')
  const state = textOf(fields, 'unit_file_state', 'enabled', 'start_type')
  const content = textOf(fields, 'content')
  if (path === null) return null
  const parsed = content === null ? null : parseUnit(path, content)
  return {
    path,
    description: textOf(fields, 'description', 'display_name') ?? parsed?.description ?? null,
    exec: [...textsOf(fields, 'exec', 'exec_start', 'image_path'), ...(parsed?.exec ?? [])],
    restart: textOf(fields, 'restart') ?? parsed?.restart ?? null,
    nice: numberOf(fields, 'nice') ?? parsed?.nice ?? null,
    cpuWeight: numberOf(fields, 'cpu_weight') ?? parsed?.cpuWeight ?? null,
    enabled: state === null ? null : /^(?:enabled|auto|auto_start|1|true)/i.test(state),
  }
}

/** Reads the text of a unit file (systemd.service(5)). */
export function parseUnit(path: string, text: string): UnitRow {
  // a line that ends in a backslash goes on in the next
  const joined = text.replaceAll(/\\\r?\n/g, ' ')
  const of = (name: string) =>
    [...joined.matchAll(new RegExp(`^[ \\t]*${name}[ \\t]*=(.*)$`, 'gim'))].map(([, value = '']) => value.trim())
  const number = (name: string) => {
    const value = Number(of(name).at(-1) ?? Number.NaN)
    return Number.isFinite(value) ? value : null
  }
  return {
    path,
    description: of('Description').at(-1) ?? null,
    exec: ['ExecStartPre', 'ExecStart', 'ExecStartPost', 'ExecReload', 'ExecStop']
      .flatMap(of)
      .map((line) => line.replace(/^[-@:+!]+/, '')),
    restart: of('Restart').at(-1) ?? null,
    nice: number('Nice'),
    cpuWeight: number('CPUWeight'),
    enabled: null,
  }
}

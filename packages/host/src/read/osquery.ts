import { type Fields, isFields, objectOf, textOf } from './fields.js'
import type { JsonReader } from './reader.js'
import { snapshot } from './snapshot.js'

/** Words in the names of queries and packs that say which table a row is of. */
const tableOf: readonly (readonly [RegExp, string])[] = [
  [/crontab|cron/i, 'crontab'],
  [/socket|connection/i, 'process_open_sockets'],
  [/scheduled_task/i, 'scheduled_tasks'],
  [/wmi_cli/i, 'wmi_cli_event_consumers'],
  [/wmi_script/i, 'wmi_script_event_consumers'],
  [/systemd/i, 'systemd_units'],
  [/startup/i, 'startup_items'],
  [/service/i, 'services'],
  [/docker_container/i, 'docker_containers'],
  [/history/i, 'shell_history'],
  [/kernel_module/i, 'kernel_modules'],
]

/** The results log of osquery: one row (`columns`), a whole answer (`snapshot`) or a difference (`diffResults`). */
export const osquery: JsonReader = {
  name: 'osquery',
  read(fields, place) {
    const host = textOf(fields, 'hostIdentifier')
    if (host === null) return null
    const rows = rowsOf(fields)
    const name = textOf(fields, 'name') ?? ''
    const first = rows[0]
    if (first === undefined) return null
    const table = tableFor(name, first)
    const picture = snapshot.read({ [table]: rows, os: 'minute' in first || 'cmdline' in first ? 'linux' : '' }, place)
    return picture === null ? null : { ...picture, subject: { kind: 'event', id: `${host} ${name}` } }
  },
}

function rowsOf(fields: Fields): readonly Fields[] {
  const column = objectOf(fields, 'columns')
  if (column !== null) return textOf(fields, 'action') === 'removed' ? [] : [column]
  const difference = objectOf(fields, 'diffResults')
  const list = fields['snapshot'] ?? difference?.['added']
  return Array.isArray(list) ? list.filter(isFields) : []
}

/** By the columns, where they say it; else by the name of the query. */
function tableFor(name: string, row: Fields): string {
  if ('cmdline' in row || ('path' in row && 'pid' in row && !('remote_port' in row))) return 'processes'
  if ('remote_port' in row) return 'process_open_sockets'
  if ('minute' in row && 'command' in row) return 'crontab'
  if ('fragment_path' in row) return 'systemd_units'
  return tableOf.find(([shape]) => shape.test(name))?.[1] ?? 'processes'
}

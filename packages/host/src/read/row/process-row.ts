import { emptyProcess, type ProcessRow } from '../../picture.js'
import { type Fields, numberOf, textOf, textsOf } from '../fields.js'

/** A process in the names of osquery, of ECS, and of what administrators write down. */
export function processRow(fields: Fields): ProcessRow {
  const user = numberOf(fields, 'user_time')
  const system = numberOf(fields, 'system_time')
  const args = textsOf(fields, 'argv', 'args')
  const resident = numberOf(fields, 'resident_size')
  const total = numberOf(fields, 'total_size')
  return {
    ...emptyProcess,
    pid: numberOf(fields, 'pid'),
    parent: numberOf(fields, 'parent', 'ppid'),
    parentName: textOf(fields, 'parent_name', 'parent_path'),
    name: textOf(fields, 'comm', 'name'),
    path: textOf(fields, 'path', 'exe', 'executable'),
    cmdline: textOf(fields, 'cmdline', 'command_line'),
    argv: args.length > 0 ? args : null,
    cwd: textOf(fields, 'cwd'),
    user: textOf(fields, 'user', 'username', 'uid'),
    onDisk: onDiskOf(fields),
    cpuPct: numberOf(fields, 'pcpu', 'cpu_pct', 'cpu_percent'),
    cpuSeconds:
      user === null && system === null
        ? clockSeconds(textOf(fields, 'cpu_time'))
        : ((user ?? 0) + (system ?? 0)) / 1000,
    elapsedSeconds: numberOf(fields, 'elapsed_time', 'elapsed_seconds'),
    residentKib: numberOf(fields, 'rss_kib') ?? (resident === null ? null : resident / 1024),
    virtualKib: numberOf(fields, 'vsize_kib') ?? (total === null ? null : total / 1024),
    hugeKib: numberOf(fields, 'hugetlb_kib'),
    nice: numberOf(fields, 'nice'),
    threads: numberOf(fields, 'threads'),
    cgroup: textOf(fields, 'cgroup_path'),
    sha256: textOf(fields, 'exe_sha256', 'sha256'),
    listed: typeof fields['listed'] === 'boolean' ? fields['listed'] : null,
  }
}

function onDiskOf(fields: Fields): boolean | null {
  const onDisk = numberOf(fields, 'on_disk')
  if (onDisk !== null && onDisk >= 0) return onDisk !== 0
  const path = textOf(fields, 'path', 'exe')
  return path !== null && path.endsWith(' (deleted)') ? false : null
}

/** `3088:23`, `750:29.39`, `1-02:03:04`, `22h10`: processor time as `ps`, `top` and `htop` print it, in seconds. */
export function clockSeconds(text: string | null): number | null {
  const hours = /^(\d+)h(\d+)?(?::(\d+))?m?$/.exec(text ?? '')
  if (hours !== null) return Number(hours[1]) * 3600 + Number(hours[2] ?? 0) * 60 + Number(hours[3] ?? 0)
  const match = /^(?:(\d+)-)?(?:(\d+):)?(\d+):(\d+(?:\.\d+)?)$/.exec(text ?? '')
  if (match === null) return null
  const [, days, hour, minutes = '0', seconds = '0'] = match
  return Number(days ?? 0) * 86_400 + Number(hour ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)
}

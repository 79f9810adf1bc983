import {
  type CommandPlace,
  type CommandRow,
  type CpuPicture,
  emptyPicture,
  type FileRow,
  type KernelPicture,
  type RegistryRow,
  type SocketRow,
} from '../picture.js'
import { type Fields, isFields, listOf, numberOf, objectOf, objectsOf, textOf, textsOf } from './fields.js'
import { isoOf } from './plain-command.js'
import type { JsonReader } from './reader.js'
import { containerRow } from './row/container-row.js'
import { gpuRow } from './row/gpu-row.js'
import { processRow } from './row/process-row.js'
import { unitRow } from './row/unit-row.js'

/** Tables of which one says that an object is a host's. */
const tables = [
  'processes',
  'crontab',
  'systemd_units',
  'process_open_sockets',
  'scheduled_tasks',
  'gpus',
  'gpu_samples',
  'files',
  'file',
  'containers',
  'docker_containers',
  'services',
  'startup_items',
]

/** A host, whole or in part, in the tables of `docs/snapshot.md`. */
export const snapshot: JsonReader = {
  name: 'snapshot',
  read(fields, { id }) {
    if (!tables.some((table) => Array.isArray(fields[table])) && fields['ld_preload'] === undefined) return null
    const meta = objectOf(fields, 'meta') ?? fields
    const os = (textOf(meta, 'os', 'platform') ?? '').toLowerCase()
    return {
      ...emptyPicture,
      subject: { kind: 'host', id: textOf(meta, 'host', 'host_id', 'hostname', 'case_id') ?? id },
      os: os.includes('win') ? 'windows' : os === '' ? null : 'linux',
      time: isoOf(textOf(meta, 'collected_at', 'time')),
      processes: objectsOf(fields, 'processes').map(processRow),
      commands: commandsOf(fields),
      sockets: objectsOf(fields, 'process_open_sockets', 'sockets').flatMap(socketRow),
      units: [...objectsOf(fields, 'systemd_units'), ...objectsOf(fields, 'services')].flatMap(
        (row) => unitRow(row) ?? [],
      ),
      files: [...objectsOf(fields, 'file'), ...objectsOf(fields, 'files')].flatMap(fileRow),
      containers: [...objectsOf(fields, 'docker_containers'), ...objectsOf(fields, 'containers')].flatMap(
        (row) => containerRow(row) ?? [],
      ),
      gpus: [...objectsOf(fields, 'gpu_samples'), ...objectsOf(fields, 'gpus')].map(gpuRow),
      registry: objectsOf(fields, 'registry').flatMap(registryRow),
      cpu: cpuOf(fields),
      kernel: kernelOf(fields),
      configs: objectsOf(fields, 'config_files').flatMap((row) => {
        const text = textOf(row, 'content')
        return text === null ? [] : [{ where: textOf(row, 'path') ?? '', text }]
      }),
      log: textsOf(fields, 'strings', 'log_lines'),
      notCollected: listOf(meta, 'not_collected').flatMap((item) =>
        typeof item === 'string' ? [item] : isFields(item) ? [textOf(item, 'what') ?? ''] : [],
      ),
    }
  },
}

function commandsOf(fields: Fields): CommandRow[] {
  const rows = (table: string, place: CommandPlace, ...names: readonly string[]): CommandRow[] =>
    objectsOf(fields, table).flatMap((row) => {
      const text = textOf(row, ...names)
      if (text === null) return []
      const fieldsOfTime = ['minute', 'hour', 'day_of_month', 'month', 'day_of_week']
        .map((name) => textOf(row, name) ?? '*')
        .join(' ')
      return [
        {
          text,
          place,
          where: textOf(row, 'path', 'source', 'name', 'key'),
          user: textOf(row, 'user', 'username', 'uid'),
          schedule: place === 'cron' ? (textOf(row, 'event', 'schedule') ?? fieldsOfTime) : null,
          line: null,
        },
      ]
    })
  const preload = [
    ...textsOf(fields, 'ld_preload'),
    ...objectsOf(fields, 'ld_preload').flatMap((row) => textOf(row, 'path', 'library') ?? []),
  ]
  return [
    ...rows('crontab', 'cron', 'command'),
    ...rows('startup_items', 'startup', 'path', 'args', 'command'),
    ...rows('scheduled_tasks', 'task', 'action', 'command'),
    ...rows('wmi_cli_event_consumers', 'wmi', 'command_line_template'),
    ...rows('wmi_script_event_consumers', 'wmi', 'script_text'),
    ...rows('shell_history', 'history', 'command'),
    ...rows('profile_scripts', 'profile', 'content'),
    ...preload.map((text): CommandRow => ({
      text,
      place: 'preload',
      where: '/etc/ld.so.preload',
      user: null,
      schedule: null,
      line: null,
    })),
  ]
}

function socketRow(row: Fields): SocketRow[] {
  const remotePort = numberOf(row, 'remote_port')
  const remoteAddress = textOf(row, 'remote_address')
  if (remotePort === null || remotePort === 0 || remoteAddress === null) return []
  return [
    {
      pid: numberOf(row, 'pid'),
      remoteAddress,
      remoteHost: textOf(row, 'remote_host'),
      remotePort,
      state: textOf(row, 'state'),
    },
  ]
}

function fileRow(row: Fields): FileRow[] {
  const path = textOf(row, 'path')
  if (path === null) return []
  return [
    {
      path,
      attributes: textOf(row, 'attr', 'attributes'),
      sha256: textOf(row, 'sha256'),
      content: textOf(row, 'content'),
      note: textOf(row, 'finding', 'note'),
    },
  ]
}

function registryRow(row: Fields): RegistryRow[] {
  const key = textOf(row, 'key', 'path')
  return key === null ? [] : [{ key, value: textOf(row, 'data', 'value') }]
}

function cpuOf(fields: Fields): CpuPicture | null {
  const cpu = objectOf(fields, 'cpu')
  const samples = objectsOf(fields, 'cpu_samples').flatMap((row) => numberOf(row, 'busy_pct') ?? [])
  if (cpu === null && samples.length === 0) return null
  const of = cpu ?? {}
  return {
    seriesPct: samples,
    cores: numberOf(of, 'cores'),
    busyPct: numberOf(of, 'busy_pct'),
    accountedPct: numberOf(of, 'accounted_pct'),
  }
}

function kernelOf(fields: Fields): KernelPicture | null {
  const memory = objectOf(fields, 'memory_info')
  const controls = objectsOf(fields, 'system_controls')
  const modules = objectsOf(fields, 'kernel_modules').flatMap((row) => textOf(row, 'name') ?? [])
  const control = (name: string) => controls.find((row) => row['name'] === name)
  const writes = textOf(control('module.msr.allow_writes') ?? {}, 'current_value')
  if (memory === null && controls.length === 0 && modules.length === 0) return null
  return {
    hugePages:
      numberOf(control('vm.nr_hugepages') ?? {}, 'current_value') ?? numberOf(memory ?? {}, 'huge_pages_total'),
    hugePagesFree: numberOf(memory ?? {}, 'huge_pages_free'),
    modules,
    msrWritable: writes === null ? null : writes === 'on',
  }
}

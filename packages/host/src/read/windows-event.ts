import { type CommandRow, emptyPicture, emptyProcess, type Picture, type ProcessRow } from '../picture.js'
import { isoOf } from './plain-command.js'

/** An event of Windows, from whatever log format, with its data by name. */
export interface WindowsEvent {
  readonly id: number
  readonly channel: string
  readonly time: string | null
  readonly computer: string | null
  readonly data: ReadonlyMap<string, string>
}

/**
 * The picture that an event gives; an empty one for events that tell of nothing that is looked for. Sources: Sysmon's event list, Microsoft's
 * security auditing reference (4688, 4697, 4698), System 7045, PowerShell 800, 4103 and 4104, Defender 5007.
 */
export function pictureOfEvent(event: WindowsEvent, id: string): Picture {
  const part = partOf(event) ?? {}
  return {
    ...emptyPicture,
    os: 'windows',
    time: isoOf(event.time?.replace(/(\.\d{3})\d+/, '$1') ?? null),
    subject: { kind: 'event', id: event.computer === null ? id : `${event.computer} ${id}` },
    ...part,
  }
}

function partOf({ id, channel, data }: WindowsEvent): Partial<Picture> | null {
  const of = (name: string) => {
    const value = data.get(name)
    return value === undefined || value === '' || value === '-' ? null : value
  }
  const sysmon = /sysmon/i.test(channel)
  if (sysmon && id === 1) return { processes: [sysmonProcess(of)] }
  if (sysmon && id === 3) {
    const remoteAddress = of('DestinationIp')
    const remotePort = Number(of('DestinationPort'))
    if (remoteAddress === null || !(remotePort > 0)) return null
    return {
      sockets: [
        {
          pid: numberOf(of('ProcessId')),
          remoteAddress,
          remoteHost: of('DestinationHostname'),
          remotePort,
          state: null,
        },
      ],
    }
  }
  if (sysmon && id === 11) {
    const path = of('TargetFilename')
    return path === null ? null : { files: [{ path, attributes: null, sha256: null, content: null, note: null }] }
  }
  if (sysmon && id === 13) {
    const key = of('TargetObject')
    return key === null ? null : { registry: [{ key, value: of('Details') }] }
  }
  if (sysmon && id === 20) return commands('wmi', of('Destination'), of('Name'))
  if (!sysmon && id === 4688)
    return {
      processes: [
        {
          ...emptyProcess,
          pid: numberOf(of('NewProcessId')),
          path: of('NewProcessName'),
          cmdline: of('CommandLine'),
          parentName: of('ParentProcessName'),
          user: of('SubjectUserName'),
        },
      ],
    }
  if (!sysmon && (id === 7045 || id === 4697)) {
    const exec = of('ImagePath') ?? of('ServiceFileName')
    const path = of('ServiceName')
    if (exec === null || path === null) return null
    return {
      units: [{ path, description: null, exec: [exec], restart: null, nice: null, cpuWeight: null, enabled: null }],
    }
  }
  if (!sysmon && (id === 4698 || id === 4702)) {
    const content = of('TaskContent') ?? of('TaskContentNew')
    return commands('task', content === null ? null : taskCommand(content), of('TaskName'))
  }
  if (/powershell/i.test(channel)) {
    const text =
      id === 4104
        ? of('ScriptBlockText')
        : id === 800 || id === 4103
          ? (of('Payload') ?? of('param1') ?? of('ContextInfo'))
          : null
    return commands('session', text, null)
  }
  if (!sysmon && id === 5007) {
    const key = of('New Value') ?? of('NewValue')
    return key === null ? null : { registry: [{ key, value: null }] }
  }
  return null
}

function sysmonProcess(of: (name: string) => string | null): ProcessRow {
  return {
    ...emptyProcess,
    pid: numberOf(of('ProcessId')),
    path: of('Image'),
    cmdline: of('CommandLine'),
    cwd: of('CurrentDirectory'),
    user: of('User'),
    parentName: of('ParentImage'),
    sha256: /SHA256=([0-9A-F]{64})/i.exec(of('Hashes') ?? '')?.[1]?.toLowerCase() ?? null,
  }
}

function commands(place: CommandRow['place'], text: string | null, where: string | null): Partial<Picture> | null {
  return text === null ? null : { commands: [{ text, place, where, user: null, schedule: null, line: null }] }
}

/** What a task of the scheduler starts, by its XML (MS-TSCH 2.5). */
export function taskCommand(xml: string): string | null {
  const command = /<Command>([^<]*)<\/Command>/i.exec(xml)?.[1]
  if (command === undefined) return null
  const text = `${command} ${/<Arguments>([^<]*)<\/Arguments>/i.exec(xml)?.[1] ?? ''}`.trim()
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** Decimal, or hexadecimal as the security log writes it. */
function numberOf(text: string | null): number | null {
  const number = text === null ? Number.NaN : Number(text)
  return Number.isFinite(number) ? number : null
}

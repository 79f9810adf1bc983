import { type Fields, isFields, textOf } from '../../read/fields.js'
import type { WindowsEvent } from '../../read/windows-event.js'
import { type SigmaEvent, sigmaEvent } from './event.js'
import { windowsSource } from './log-source.js'

/** What other makers call the fields of Sigma's taxonomy: Elastic Common Schema, osquery, plain lists of commands. */
const otherNames: readonly (readonly [string, string])[] = [
  ['CommandLine', 'CommandLine'],
  ['cmdline', 'CommandLine'],
  ['command_line', 'CommandLine'],
  ['Image', 'Image'],
  ['ParentImage', 'ParentImage'],
  ['columns.cmdline', 'CommandLine'],
  ['columns.path', 'Image'],
  ['process.command_line', 'CommandLine'],
  ['process.executable', 'Image'],
  ['process.working_directory', 'CurrentDirectory'],
  ['process.pe.original_file_name', 'OriginalFileName'],
  ['process.parent.executable', 'ParentImage'],
  ['process.parent.command_line', 'ParentCommandLine'],
  ['process.pid', 'ProcessId'],
  ['user.name', 'User'],
  ['file.path', 'TargetFilename'],
  ['dns.question.name', 'QueryName'],
  ['destination.ip', 'DestinationIp'],
  ['destination.port', 'DestinationPort'],
  ['destination.domain', 'DestinationHostname'],
  ['source.ip', 'SourceIp'],
  ['registry.path', 'TargetObject'],
  ['registry.data.strings', 'Details'],
]

/** An event of a JSON record: Windows' event log as XML tools write it, Sysmon flat, or ECS; null when it is none of these. */
export function eventOfRecord(record: Fields): SigmaEvent | null {
  const inner = ['event', '_source', 'winlog']
    .map((name) => record[name])
    .find((value) => isFields(value) && ('Event' in value || 'event_data' in value))
  const fields = isFields(inner) ? inner : record
  const event = fields['Event']
  if (isFields(event)) return ofWindows(event)
  if (textOf(fields, 'EventID', 'event_id') !== null) return ofFlat(fields)
  return ofEcs(record)
}

/** An event of an event log of Windows as its file holds it. */
export function eventOfLog({ id, channel, computer, data }: WindowsEvent): SigmaEvent {
  // the channel comes with the provider behind it
  const [name = ''] = /^Microsoft-Windows-\S+\/\S+|^\S+/.exec(channel) ?? []
  const provider = channel.slice(name.length).trim()
  const values: [string, unknown][] = [
    ...data,
    ['EventID', id],
    ['Channel', name],
    ['Provider_Name', provider],
    ['Computer', computer],
  ]
  return sigmaEvent(withHashes(values), windowsSource(name === '' ? channel : name, String(id)))
}

function ofWindows(event: Fields): SigmaEvent {
  const system = isFields(event['System']) ? event['System'] : {}
  const id = valueOf(system['EventID'])
  const channel = textOf(system, 'Channel') ?? ''
  const provider = isFields(system['Provider'])
    ? (attributesOf(system['Provider'])['Name'] ?? system['Provider']['Name'])
    : null
  const data = [event['EventData'], event['UserData']].flatMap((part) => (isFields(part) ? dataOf(part) : []))
  const values: [string, unknown][] = [
    ...data,
    ['EventID', id],
    ['Channel', channel],
    ['Provider_Name', provider],
    ['Computer', system['Computer']],
  ]
  return sigmaEvent(withHashes(values), windowsSource(channel, id))
}

/** Sysmon's events as NXLog or Winlogbeat write them. */
function ofFlat(fields: Fields): SigmaEvent {
  const id = textOf(fields, 'EventID', 'event_id') ?? ''
  const channel = textOf(fields, 'Channel', 'channel', 'SourceName') ?? ''
  const data = fields['event_data']
  const values: [string, unknown][] = [
    ...Object.entries(fields),
    ...(isFields(data) ? Object.entries(data) : []),
    ['EventID', id],
  ]
  return sigmaEvent(withHashes(values), windowsSource(channel, id))
}

function ofEcs(record: Fields): SigmaEvent | null {
  const values: [string, unknown][] = otherNames.flatMap(([path, name]): [string, unknown][] => {
    const value =
      record[path] ?? path.split('.').reduce<unknown>((at, part) => (isFields(at) ? at[part] : undefined), record)
    return value === undefined ? [] : [[name, value]]
  })
  if (values.length === 0) return null
  const command = values.find(([name]) => name === 'CommandLine')?.[1]
  if (typeof command === 'string' && !values.some(([name]) => name === 'Image'))
    values.push(['Image', command.trim().split(/\s+/, 1)[0]])
  const names = new Set(values.map(([name]) => name))
  const categories = [
    ...(names.has('CommandLine') || names.has('Image') ? ['process_creation'] : []),
    ...(names.has('TargetFilename') ? ['file_event'] : []),
    ...(names.has('QueryName') ? ['dns_query'] : []),
    ...(names.has('DestinationIp') || names.has('DestinationHostname') ? ['network_connection'] : []),
    ...(names.has('TargetObject') ? ['registry_event', 'registry_set'] : []),
  ]
  return sigmaEvent(values, { product: null, categories, service: null })
}

/** `{"Data": [{"#attributes": {"Name": "Image"}, "#text": "…"}]}` and `{"Image": "…"}` are the same. */
function dataOf(part: Fields): [string, unknown][] {
  return Object.entries(part).flatMap(([name, value]): [string, unknown][] => {
    if (name === '#attributes') return []
    if (name === 'Data' && Array.isArray(value))
      return value.flatMap((item: unknown): [string, unknown][] => {
        if (!isFields(item)) return [['Data', item]]
        const known = attributesOf(item)['Name'] ?? item['@Name'] ?? item['Name']
        return typeof known === 'string' ? [[known, valueOf(item)]] : []
      })
    if (isFields(value) && !('#text' in value)) return dataOf(value)
    return [[name, isFields(value) ? valueOf(value) : value]]
  })
}

function attributesOf(fields: Fields): Fields {
  return isFields(fields['#attributes']) ? fields['#attributes'] : {}
}

function valueOf(value: unknown): string {
  if (isFields(value)) return textOf(value, '#text', '_', 'Value') ?? ''
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** `Hashes: MD5=…,SHA256=…,IMPHASH=…` is asked for as a whole and part by part. */
function withHashes(values: [string, unknown][]): [string, unknown][] {
  const hashes = values.find(([name]) => name === 'Hashes')?.[1]
  if (typeof hashes !== 'string') return values
  const parts = hashes.split(',').flatMap((part): [string, unknown][] => {
    const [kind = '', value = ''] = part.split('=')
    return value === '' ? [] : [[kind === 'IMPHASH' ? 'Imphash' : kind.toLowerCase(), value]]
  })
  return [...values, ...parts]
}

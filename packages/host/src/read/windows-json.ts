import { at, type Fields, isFields, textOf } from './fields.js'
import type { JsonReader } from './reader.js'
import { pictureOfEvent, type WindowsEvent } from './windows-event.js'

/** Events of Windows as JSON: flat (NXLog), of Winlogbeat, or as the XML turned into JSON. */
export const windowsJson: JsonReader = {
  name: 'windows-event',
  read(fields, { id }) {
    const event =
      nested(isFields(fields['event']) && 'Event' in fields['event'] ? fields['event'] : fields) ??
      winlogbeat(fields) ??
      flat(fields)
    return event === null ? null : pictureOfEvent(event, id)
  },
}

function flat(fields: Fields): WindowsEvent | null {
  const id = Number(fields['EventID'])
  const channel = textOf(fields, 'Channel', 'SourceName')
  if (!Number.isInteger(id) || channel === null) return null
  return {
    id,
    channel,
    time: textOf(fields, '@timestamp', 'TimeCreated', 'UtcTime'),
    computer: textOf(fields, 'Hostname', 'Computer'),
    data: textsIn(fields),
  }
}

function winlogbeat(fields: Fields): WindowsEvent | null {
  const log = fields['winlog']
  if (!isFields(log)) return null
  const data = log['event_data']
  return {
    id: Number(log['event_id']),
    channel: textOf(log, 'channel', 'provider_name') ?? '',
    time: textOf(fields, '@timestamp'),
    computer: textOf(log, 'computer_name'),
    data: textsIn(isFields(data) ? data : {}),
  }
}

function nested(fields: Fields): WindowsEvent | null {
  const system = at(fields, 'Event.System')
  if (!isFields(system)) return null
  const id = isFields(system['EventID']) ? system['EventID']['#text'] : system['EventID']
  const data = at(fields, 'Event.EventData') ?? at(fields, 'Event.UserData')
  const provider = at(system, 'Provider.#attributes.Name')
  return {
    id: Number(id),
    channel: `${textOf(system, 'Channel') ?? ''} ${typeof provider === 'string' ? provider : ''}`,
    time:
      typeof at(system, 'TimeCreated.#attributes.SystemTime') === 'string'
        ? String(at(system, 'TimeCreated.#attributes.SystemTime'))
        : null,
    computer: textOf(system, 'Computer'),
    data: namedData(isFields(data) ? data : {}),
  }
}

/** `Data` by name, or as a list of `{ '#attributes': { Name }, '#text' }`. */
function namedData(data: Fields): ReadonlyMap<string, string> {
  const list = data['Data']
  if (!Array.isArray(list)) return textsIn(data)
  const found = new Map<string, string>()
  for (const item of list) {
    const name = isFields(item) ? (at(item, '#attributes.Name') ?? item['@Name']) : undefined
    const text = isFields(item) ? item['#text'] : undefined
    if (typeof name === 'string' && text !== undefined) found.set(name, String(text))
  }
  return found
}

function textsIn(fields: Fields): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(fields))
    if (typeof value === 'string' || typeof value === 'number') found.set(name, String(value))
  return found
}

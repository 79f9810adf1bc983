import { writeFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Picture } from '../picture.js'
import { pictureOfEvent, type WindowsEvent } from './windows-event.js'

/** More events than a log of Windows holds. */
const mostEvents = 5_000_000

export interface EventLog {
  readonly pictures: readonly { picture: Picture; record: number }[]
  readonly events: number
  /** What the parser said of the first piece that it could not read; null when all was read. */
  readonly broken: string | null
}

/**
 * Reads an event log of Windows. Pieces that are damaged are passed over; the rest is read. The parser wants a file, so the bytes are laid
 * down in a folder that is removed again.
 */
export async function readEventLog(
  bytes: Uint8Array,
  id: string,
  wanted: (picture: Picture) => boolean,
  onEvent?: (event: WindowsEvent, record: number) => void,
): Promise<EventLog> {
  const { EvtxFile } = await import('@ts-evtx/core')
  const folder = await mkdtemp(join(tmpdir(), 'davylamp-evtx-'))
  const pictures: { picture: Picture; record: number }[] = []
  let broken: string | null = damageOf(bytes)
  let events = 0
  try {
    const path = join(folder, 'log.evtx')
    await writeFile(path, bytes)
    const file = EvtxFile.openSync(path)
    for (const chunk of file.chunks()) {
      // a chunk that is damaged is told by whatever the parser throws over its bytes
      try {
        for (const record of chunk.records()) {
          if (++events > mostEvents) return { pictures, events, broken: `> ${mostEvents}` }
          const event = eventOfXml(record.renderXml())
          if (event !== null) onEvent?.(event, events)
          const picture = event === null ? null : pictureOfEvent(event, `${id}:${events}`)
          if (picture !== null && wanted(picture)) pictures.push({ picture, record: events })
        }
      } catch (error) {
        broken ??= error instanceof Error ? error.message : String(error)
      }
    }
  } catch (error) {
    broken ??= error instanceof Error ? error.message : String(error)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return { pictures, events, broken }
}

/** Bytes of the head of a log, and of each chunk behind it (libyal, Windows XML Event Log format). */
const headBytes = 4096
const chunkBytes = 65_536

/** What is wrong with the form of a log, which a parser may pass over: fewer chunks than its head says, or a sum that is not right. */
function damageOf(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < headBytes) return `${bytes.length} < ${headBytes} bytes`
  const chunks = view.getUint16(42, true)
  const wanted = headBytes + chunks * chunkBytes
  if (bytes.length < wanted) return `${bytes.length} < ${wanted} bytes`
  for (let at = headBytes, n = 1; n <= chunks; at += chunkBytes, n++) {
    const end = view.getUint32(at + 48, true)
    if (end < 512 || end > chunkBytes) return `chunk ${n}`
    if (crc32(bytes.subarray(at + 512, at + end)) !== view.getUint32(at + 52, true)) return `CRC-32, chunk ${n}`
  }
  return null
}

/** Fields of an event as Windows renders it (MS-EVEN6, event schema). */
export function eventOfXml(xml: string): WindowsEvent | null {
  const id = /<EventID[^>]*>(\d+)<\/EventID>/.exec(xml)?.[1]
  if (id === undefined) return null
  const data = new Map<string, string>()
  let unnamed = 0
  for (const [, name, text = ''] of xml.matchAll(/<Data(?:\s+Name=["']([^"']*)["'])?\s*>([^<]*)<\/Data>/g))
    data.set(name ?? `param${++unnamed}`, unescaped(text))
  return {
    id: Number(id),
    channel: `${/<Channel>([^<]*)<\/Channel>/.exec(xml)?.[1] ?? ''} ${/<Provider[^>]*\bName=["']([^"']*)["']/.exec(xml)?.[1] ?? ''}`,
    time: /<TimeCreated[^>]*SystemTime=["']([^"']*)["']/.exec(xml)?.[1]?.replace(' ', 'T') ?? null,
    computer: /<Computer>([^<]*)<\/Computer>/.exec(xml)?.[1] ?? null,
    data,
  }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, digits?: string) =>
      String.fromCodePoint(Math.min(0x10ffff, hex === undefined ? Number(digits) : parseInt(hex, 16))),
    )
    .replaceAll('&amp;', '&')
}

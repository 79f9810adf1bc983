import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { eventOfXml, readEventLog } from './event-log.js'
import { pictureOfEvent } from './windows-event.js'

/** Recorded real data, outside the repository; tests that need it are skipped without it. */
const folder = join(
  process.env['DAVYLAMP_DATA'] ?? join(import.meta.dirname, '../../../../../shared/data'),
  'host/evtx',
)
if (!existsSync(folder))
  console.warn(`SKIPPED: event logs of Windows, because ${folder} is not there. Name the data in DAVYLAMP_DATA.`)

it('reads an event as Windows renders it, whatever its qualifiers', () => {
  const xml =
    '<Event><System><Provider Name="Microsoft-Windows-Sysmon"/><EventID Qualifiers="0">1</EventID><TimeCreated SystemTime="2026-01-01T00:00:00.1234567Z"/><Channel>Microsoft-Windows-Sysmon/Operational</Channel><Computer>pc</Computer></System><EventData><Data Name="Image">C:\\a.exe</Data><Data Name="CommandLine">a &quot;b&quot; &amp; c</Data></EventData></Event>'
  const event = eventOfXml(xml)
  expect(event === null ? null : pictureOfEvent(event, 'x')).toMatchObject({
    time: '2026-01-01T00:00:00.123Z',
    subject: { id: 'pc x' },
    processes: [{ path: 'C:\\a.exe', cmdline: 'a "b" & c' }],
  })
})

describe('a log that is none', () => {
  it.each([[new Uint8Array(0)], [new TextEncoder().encode('ElfFile\0')], [new Uint8Array(10_000)]])(
    'is said to be damaged',
    async (bytes) => {
      expect((await readEventLog(bytes, 'x', () => true)).broken).not.toBeNull()
    },
  )
})

describe.skipIf(!existsSync(folder))('real event logs', () => {
  const files = existsSync(folder) ? readdirSync(folder).map((name) => readFileSync(join(folder, name))) : []

  it('are read whole', async () => {
    for (const bytes of files) {
      const log = await readEventLog(
        bytes,
        'x',
        (picture) => picture.processes.length + picture.commands.length + picture.units.length > 0,
      )
      expect(log.broken).toBeNull()
      expect(log.events).toBeGreaterThan(0)
    }
  })

  it('are said to be damaged wherever they are cut, and wherever a byte of an event is another', async () => {
    const [bytes = Buffer.alloc(0)] = files
    for (let end = 1; end < bytes.length; end += 7_919)
      expect((await readEventLog(bytes.subarray(0, end), 'x', () => true)).broken).not.toBeNull()
    for (let at = 4_608; at < 6_000; at += 97) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 0x55
      expect((await readEventLog(changed, 'x', () => true)).broken).not.toBeNull()
    }
  })
})

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { minerCapture } from './miner-capture.js'
import { runWith } from './test-io.js'

let folder = ''
const at = (name: string) => join(folder, name)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'))
  await writeFile(at('miner.pcap'), minerCapture())
  await runWith(['scan', at('miner.pcap'), '--findings', at('findings.ndjson')])
})
afterEach(() => rm(folder, { recursive: true }))

it.each(['suricata', 'zeek-intel', 'stix', 'blocklist'])(
  'gives the server and never the client as %s',
  async (form) => {
    const { code, out, err } = await runWith(['export', at('findings.ndjson'), '--as', form])
    expect(code).toBe(0)
    expect(out).toContain('198.51.100.7')
    expect(out).not.toMatch(/192\.0\.2\.10|farm|rig7/)
    expect(err).toContain('1 indicator from 2 findings')
  },
)

it('writes a file that is not there yet', async () => {
  const args = ['export', at('findings.ndjson'), '--as', 'blocklist', '--out', at('list.txt')]
  expect(await runWith(args)).toMatchObject({ code: 0, out: '' })
  expect(await readFile(at('list.txt'), 'utf8')).toBe('198.51.100.7:3333\n')
  expect(await runWith(args)).toMatchObject({ code: 2, err: expect.stringContaining('is there already') })
})

it('names lines that are no findings, and refuses forms that it does not know', async () => {
  await writeFile(at('findings.ndjson'), `${await readFile(at('findings.ndjson'), 'utf8')}nonsense\n`)
  const { code, err } = await runWith(['export', at('findings.ndjson'), '--as', 'blocklist'])
  expect(code).toBe(3)
  expect(err).toContain('findings.ndjson')
  expect(await runWith(['export', at('findings.ndjson'), '--as', 'snort'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('suricata, zeek-intel, stix, misp, blocklist'),
  })
})

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCapture } from '@davylamp/intake'
import { scanCapture } from '../scan-capture.js'

const data = join(
  process.env['DAVYLAMP_DATA'] ?? join(import.meta.dirname, '../../../../../shared/data'),
  'network',
  'logs',
  'netflow',
)
const present = existsSync(data)
if (!present) console.warn(`Flow exports are not tested: ${data} is not there (DAVYLAMP_DATA names the data).`)

const scan = (name: string) => scanCapture(openCapture(name, { kind: 'file', path: join(data, name) }))

describe.skipIf(!present)('exports inside captures', () => {
  it.each(['v5', 'v9', 'v10'])('tell of a Monero miner in NetFlow %s', async (version) => {
    const { findings, summary } = await scan(`cjsniffer__1588049082_Dn6z5_${version}.pcap`)
    expect(summary.counts['exported']).toBeGreaterThan(1)
    expect(findings.map(({ subject }) => (subject.kind === 'flow' ? subject.server : ''))).toContain('47.101.30.124')
    for (const { verdict, evidence } of findings) {
      expect(['suspect', 'probable']).toContain(verdict)
      expect(evidence[0]).toMatchObject({ kind: 'packet', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    }
  })
})

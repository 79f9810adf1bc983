/** One scan with a real journal: one-scan.mjs BLOCK BITS COUNT LIMITS-JSON PORTS-JSON|- [nmap]; prints what came of it as JSON. */
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJournal } from '../../journal/dist/index.js'
import { parsePlan, scan } from '../dist/index.js'
import { nmapOver } from './nmap.mjs'

const [block, bits, count, limits, ports, beside] = process.argv.slice(2)
const size = 2 ** (32 - Number(bits))
const fleet = fork(join(import.meta.dirname, 'fleet.mjs'), [block, String(size), count], { stdio: 'inherit' })
await new Promise((up, failed) => {
  fleet.once('message', up)
  fleet.once('exit', (code) => failed(new Error(`the fleet ended with ${code}`)))
})
const folder = mkdtempSync(join(tmpdir(), 'davylamp-bench-'))
try {
  const parsed = parsePlan(
    JSON.stringify({
      schema: 'davylamp.plan/1',
      kind: 'own-network',
      authorisation: { unit: 'bench', approver: 'bench' },
      validFrom: '2020-01-01T00:00:00Z',
      validTo: '2099-01-01T00:00:00Z',
      // the block's own addresses and no others
      ranges: [`${block}.0.0/${bits}`],
      limits: JSON.parse(limits),
      ...(ports === '-' ? {} : { ports: JSON.parse(ports) }),
    }),
  )
  if (!parsed.ok) throw new Error(parsed.problems.map(({ en }) => en).join('\n'))
  const { journal } = await openJournal(folder, { by: ['bench'] })
  const from = performance.now()
  const { rows, answering, foundLate, silent } = await scan({ plan: parsed.plan, planSha256: '0', keeper: journal })
  const seconds = (performance.now() - from) / 1000
  const { maxRSS } = process.resourceUsage()
  await journal.close()
  console.log(
    JSON.stringify({
      seconds,
      answering,
      foundLate,
      silent,
      identified: rows.filter((row) => row.state === 'identified').length,
      rssMb: maxRSS / 1024,
      journalMb: statSync(join(folder, 'journal.ndjson')).size / 1e6,
      nmap: beside === 'nmap' ? nmapOver(`${block}.0.0/${bits}`, parsed.plan.ports) : null,
    }),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
  fleet.disconnect()
}

/**
 * How fast a journal takes entries (each acknowledged once on the disk) and how fast it is verified.
 *
 * npx tsc -b packages/journal && node packages/journal/bench/bench.mjs [ENTRIES]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headText, openJournal, verify } from '../dist/index.js'

const entries = Number(process.argv[2] ?? 66_536)
const folder = mkdtempSync(join(tmpdir(), 'davylamp-bench-'))
try {
  const { journal } = await openJournal(folder, { by: ['bench'] })
  const body = (index) => ({
    address: `10.0.${(index >> 8) & 255}.${index & 255}`,
    port: 4028,
    outcome: 'refused',
    ms: 3,
  })
  const all = await timed(() =>
    Promise.all(Array.from({ length: entries }, (_, index) => journal.append('probe.sent', body(index)))),
  )
  const rounds = 200
  const one = await timed(async () => {
    for (let index = 0; index < rounds; index++) await journal.append('probe.sent', body(index))
  })
  const head = await journal.close()
  const bytes = statSync(join(folder, 'journal.ndjson')).size
  const check = await timed(() => verify(folder, { head: headText(head) }))
  const alone = await timed(async () =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../bin/verify.mjs'), folder, '--json']),
  )
  console.log(
    `append, group commit   ${perSecond(entries, all)} entries/s (${entries} entries, ${(bytes / 1e6).toFixed(1)} MB)`,
  )
  console.log(`append, one by one     ${perSecond(rounds, one)} entries/s (each waits for the disk)`)
  console.log(
    `verify, in process     ${Math.round(check.ms)} ms (${check.value.verdict}, anchored ${check.value.anchored})`,
  )
  console.log(`verify, as one file    ${Math.round(alone.ms)} ms (exit code ${alone.value.status})`)
  console.log(
    `memory                 ${Math.round(process.memoryUsage().rss / 1e6)} MB resident, appends of one burst held at once`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function timed(work) {
  const from = performance.now()
  const value = await work()
  return { ms: performance.now() - from, value }
}

function perSecond(count, { ms }) {
  return Math.round((count / ms) * 1000)
}

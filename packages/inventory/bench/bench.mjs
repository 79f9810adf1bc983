/**
 * Whether every machine is found, at every setting, where empty addresses refuse and where they are silent; how long it
 * takes and how much memory. Everything stays on loopback: silent addresses need a network namespace of their own
 * (unshare), where packets to them are dropped. Where nmap is installed it goes over the same machines after us.
 *
 * npx tsc -b packages/inventory packages/lab && node packages/inventory/bench/bench.mjs [quick]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machineAddress } from './addresses.mjs'

const quick = process.argv[2] === 'quick'
const script = join(import.meta.dirname, 'one-scan.mjs')
const fast = { connectsPerSecond: 100_000 }
const missed = []

console.log('1,000 machines in a /16, port 4028; empty addresses refuse')
for (const connectsInFlight of quick ? [1000] : [64, 1000, 2000])
  report(
    `  ${connectsInFlight} at once`,
    1000,
    closed('127.60', 16, 1000, { ...fast, connectsInFlight }, [4028], connectsInFlight === 1000),
  )
console.log('441 machines in a /22, the plan’s usual limits and nine ports; empty addresses refuse')
report('  as planned', 441, closed('127.61', 22, 441, {}, undefined, true))

if (canBeSilent()) {
  console.log('441 machines in a /22, the plan’s usual limits and nine ports; empty addresses are silent')
  report('  as planned', 441, silent('10.61', 22, 441, {}, undefined, true))
  console.log('1,000 machines in a /16, port 4028; empty addresses are silent (each asked twice, 500 ms)')
  for (const connectsInFlight of quick ? [2000] : [500, 1000, 2000])
    report(`  ${connectsInFlight} at once`, 1000, silent('10.60', 16, 1000, { ...fast, connectsInFlight }, [4028]))
} else console.log('silent addresses: left out, since no network namespace can be made here (unshare -rn)')

process.exitCode = missed.length > 0 ? 1 : 0

function closed(block, bits, count, limits, ports, nmap) {
  return spawnSync(process.execPath, arguments_(block, bits, count, limits, ports, nmap), { encoding: 'utf8' })
}

/** The same in a namespace where the machines' addresses lie on lo and all others of the block are dropped there. */
function silent(block, bits, count, limits, ports, nmap) {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-bench-'))
  const size = 2 ** (32 - bits)
  const addresses = Array.from({ length: count }, (_, number) => machineAddress(block, size, number, count))
  const batch = join(folder, 'addresses')
  writeFileSync(
    batch,
    [
      'link set lo up',
      ...addresses.map((it) => `addr add ${it}/32 dev lo`),
      `route add ${block}.0.0/${bits} dev lo`,
    ].join('\n'),
  )
  const command = `ip -batch ${batch} && exec "$0" "$@"`
  const done = spawnSync(
    'unshare',
    ['-rn', 'sh', '-c', command, process.execPath, ...arguments_(block, bits, count, limits, ports, nmap)],
    { encoding: 'utf8' },
  )
  rmSync(folder, { recursive: true })
  return done
}

function arguments_(block, bits, count, limits, ports, nmap = false) {
  return [
    script,
    block,
    String(bits),
    String(count),
    JSON.stringify(limits),
    ports === undefined ? '-' : JSON.stringify(ports),
    nmap ? 'nmap' : '-',
  ]
}

function report(what, expected, { stdout, stderr }) {
  let result
  try {
    result = JSON.parse(stdout)
  } catch {
    missed.push(what)
    console.log(`${what.padEnd(18)} failed: ${stderr}`)
    return
  }
  const { seconds, identified, foundLate, rssMb, journalMb, nmap } = result
  if (identified !== expected) missed.push(what)
  console.log(
    `${what.padEnd(18)} ${identified}/${expected} identified in ${seconds.toFixed(1)} s (${foundLate} in the second pass), ${Math.round(rssMb)} MB resident, journal ${journalMb.toFixed(1)} MB`,
  )
  if (nmap === null) return
  const { seconds: theirs, found, longestSeconds } = nmap
  console.log(
    theirs === null
      ? `${'    nmap -sT -T4'.padEnd(18)} not done in ${longestSeconds} s`
      : `${'    nmap -sT -T4'.padEnd(18)} ${found}/${expected} open on 4028 in ${theirs.toFixed(1)} s, ports only: ${(theirs / seconds).toFixed(2)} × our time, which reads and journals every machine`,
  )
}

function canBeSilent() {
  return spawnSync('unshare', ['-rn', 'ip', 'link', 'set', 'lo', 'up']).status === 0
}

/**
 * `npm run bench -- network [MB]`: one capture built from the real benign and mining captures, read by Davylamp and, where they
 * are installed, by ndpiReader (Debian's libndpi-bin) in the same run. Prints ratios; absolute times are this machine's.
 */
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const data = process.env.DAVYLAMP_DATA ?? join(import.meta.dirname, '../../../../shared/data')
const wantedBytes = Number(process.argv[2] ?? 1000) * 1e6
const folder = mkdtempSync(join(tmpdir(), 'davylamp-bench-'))
const big = join(folder, 'big.pcap')
if (!process.env.KEEP) process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

if (!existsSync(join(data, 'network'))) {
  console.error('The captures are not here. Name the data set in DAVYLAMP_DATA.')
  process.exit(1)
}
const packets = build()
const bytes = statSync(big).size
console.log(`capture: ${(bytes / 1e6).toFixed(0)} MB, ${packets} packets, benign and mining mixed`)

const floor = timed('read only (floor)', [process.execPath, '-e', readOnly(), big])
const ours = timed('davylamp scan', [
  process.execPath,
  join(import.meta.dirname, '../../cli/bin/davylamp.js'),
  'scan',
  big,
  '--format',
  'csv',
])
print(floor)
print(ours)
if (spawnSync('ndpiReader', ['-h'], { stdio: 'ignore' }).error === undefined) {
  const ndpi = timed('ndpiReader', ['ndpiReader', '-i', big, '-q', '-v', '0'])
  print(ndpi)
  console.log(
    `ndpiReader / davylamp: wall ${(ndpi.wallS / ours.wallS).toFixed(1)}, CPU ${(ndpi.cpuS / ours.cpuS).toFixed(1)}`,
  )
} else console.log('ndpiReader is not installed (apt-get install libndpi-bin): no comparison')

function print({ name, wallS, cpuS, peakMb }) {
  const rate = `${(bytes / 1e6 / wallS).toFixed(0)} MB/s, ${(packets / 1e3 / wallS).toFixed(0)} kpackets/s`
  console.log(
    `${name.padEnd(20)} wall ${wallS.toFixed(2)} s  CPU ${cpuS.toFixed(2)} s  ${rate}  peak ${peakMb.toFixed(0)} MB`,
  )
}

/** Best of three, by GNU time's words about the child. */
function timed(name, [command, ...args]) {
  let best = null
  for (let round = 0; round < 3; round++) {
    const started = process.hrtime.bigint()
    const result = spawnSync('/usr/bin/time', ['-f', '%U %S %M', command, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const wallS = Number(process.hrtime.bigint() - started) / 1e9
    const [user = 0, system = 0, kb = 0] = (result.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
    if (best === null || wallS < best.wallS) best = { name, wallS, cpuS: user + system, peakMb: kb / 1024 }
  }
  return best
}

function readOnly() {
  return `const fs=require('fs');const f=fs.openSync(process.argv[1]);const b=Buffer.alloc(8<<20);while(fs.readSync(f,b)>0);`
}

/**
 * Copies the Ethernet packets of classic little-endian captures, round after round, until the size is reached. Each round has
 * addresses of its own, since a capture of this length holds many flows and not the same ones again and again.
 */
function build() {
  const sources = ['mining', 'benign'].flatMap((part) =>
    readdirSync(join(data, 'network', part)).map((name) => join(data, 'network', part, name)),
  )
  const out = openSync(big, 'w')
  const header = Buffer.alloc(24)
  header.writeUInt32LE(0xa1b2c3d4, 0)
  header.writeUInt16LE(2, 4)
  header.writeUInt16LE(4, 6)
  header.writeUInt32LE(262144, 16)
  header.writeUInt32LE(1, 20)
  writeSync(out, header)
  let written = 24
  let count = 0
  for (let round = 0; written < wantedBytes; round++)
    for (const source of sources) {
      const file = readWhole(source)
      if (file.length < 24 || file.readUInt32LE(0) !== 0xa1b2c3d4 || file.readUInt32LE(20) !== 1) continue
      let at = 24
      while (
        at + 16 <= file.length &&
        at + 16 + file.readUInt32LE(at + 8) <= file.length &&
        file.readUInt32LE(at + 8) < 262144
      ) {
        if (file.readUInt32LE(at + 8) >= 34 && file.readUInt16BE(at + 28) === 0x0800) {
          file[at + 43] = (file[at + 43] + round) & 255
          file[at + 47] = (file[at + 47] + round) & 255
        }
        at += 16 + file.readUInt32LE(at + 8)
        count++
      }
      written += writeSync(out, file, 24, at - 24)
      if (written >= wantedBytes) break
    }
  closeSync(out)
  return count
}

function readWhole(path) {
  const file = openSync(path, 'r')
  const parts = []
  for (;;) {
    const part = Buffer.alloc(1 << 20)
    const count = readSync(file, part)
    if (count === 0) break
    parts.push(part.subarray(0, count))
  }
  closeSync(file)
  return Buffer.concat(parts)
}

/**
 * `npm run bench -- network [MB]`: one capture built from the real benign and mining captures, read by Davylamp and, where they
 * are installed, by ndpiReader (Debian's libndpi-bin) and tshark in the same run. Prints best and median of three rounds in which
 * all take turns, and ratios; absolute times are this machine's.
 *
 * What is compared: each reads the file from the page cache, decodes every packet and follows every flow in both directions.
 * ndpiReader looks into the first packets of a flow. Davylamp reassembles, reads proven conversations to their end, writes its
 * table, and hashes the whole file (SHA-256) for its findings; the line `hash alone` says what that costs, and a second ratio
 * counts it on both sides. tshark is slow and is given the first tenth.
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

const rounds = 3
const tenth = join(folder, 'tenth.pcap')
const davylamp = join(import.meta.dirname, '../../cli/bin/davylamp.js')
const runners = [
  ['read only (floor)', [process.execPath, '-e', readOnly(''), big], bytes],
  ['hash alone', [process.execPath, '-e', readOnly('h.update(b.subarray(0,n))'), big], bytes],
  ['davylamp scan', [process.execPath, davylamp, 'scan', big, '--format', 'csv'], bytes],
  ['davylamp, one core', ['taskset', '-c', '0', process.execPath, davylamp, 'scan', big, '--format', 'csv'], bytes],
  ['ndpiReader', ['ndpiReader', '-i', big, '-q', '-v', '0'], bytes],
  ['tshark', ['tshark', '-n', '-r', tenth, '-Y', 'json'], bytes / 10],
].filter(([name, [command]]) => isThere(command) || console.log(`${name}: ${command} is not installed, not compared`))
cutTo(tenth, bytes / 10)

const runs = new Map(runners.map(([name]) => [name, []]))
for (let round = 0; round < rounds; round++)
  for (const [name, command, size] of runners) runs.get(name).push({ ...timed(command), size })

for (const [name, taken] of runs) print(name, taken)
const [ours, ndpi, hash] = ['davylamp scan', 'ndpiReader', 'hash alone'].map((name) => runs.get(name))
if (ndpi !== undefined)
  for (const [what, more] of [
    ['ndpiReader / davylamp', () => 0],
    ['ndpiReader and the hash / davylamp', (round, key) => hash[round][key]],
  ]) {
    const ratios = (key) => ndpi.map((run, round) => (run[key] + more(round, key)) / ours[round][key])
    const said = (list) => `best ${Math.max(...list).toFixed(2)}, median ${median(list).toFixed(2)}`
    console.log(`${what}: wall ${said(ratios('wallS'))}; CPU ${said(ratios('cpuS'))}`)
  }

function print(name, taken) {
  const times = (key) => taken.map((run) => run[key])
  const best = (key) => Math.min(...times(key))
  const mb = taken[0].size / 1e6
  const seconds = (key) => `${best(key).toFixed(2)} (${median(times(key)).toFixed(2)})`
  const rate = `${(mb / best('wallS')).toFixed(0)} MB/s, ${(mb / best('cpuS')).toFixed(0)} MB per CPU second`
  const kilopackets = ((packets * taken[0].size) / bytes / 1e3 / best('wallS')).toFixed(0)
  console.log(
    `${name.padEnd(20)} wall ${seconds('wallS')} s  CPU ${seconds('cpuS')} s  ${rate}, ${kilopackets} kpackets/s  peak ${Math.max(...times('peakMb')).toFixed(0)} MB`,
  )
}

function median(list) {
  return list.toSorted((a, b) => a - b)[list.length >> 1]
}

function isThere(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined
}

/** By GNU time's words about the child. */
function timed([command, ...args]) {
  const started = performance.now()
  const result = spawnSync('/usr/bin/time', ['-f', '%U %S %M', command, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const wallS = (performance.now() - started) / 1000
  const [user = 0, system = 0, kb = 0] = (result.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { wallS, cpuS: user + system, peakMb: kb / 1024 }
}

/** The first packets of the capture, about so many bytes. */
function cutTo(path, size) {
  const part = Buffer.alloc(size)
  const file = openSync(big, 'r')
  const count = readSync(file, part)
  closeSync(file)
  let at = 24
  while (at + 16 <= count && at + 16 + part.readUInt32LE(at + 8) <= count) at += 16 + part.readUInt32LE(at + 8)
  const out = openSync(path, 'w')
  writeSync(out, part.subarray(0, at))
  closeSync(out)
}

function readOnly(each) {
  return `const h=require('crypto').createHash('sha256');const fs=require('fs');const f=fs.openSync(process.argv[1]);const b=Buffer.alloc(1<<20);let n;while((n=fs.readSync(f,b))>0){${each}}`
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

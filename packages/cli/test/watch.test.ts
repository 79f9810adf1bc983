import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { appendFile, chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseFinding } from '@davylamp/finding'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runWatch } from '../src/command/watch-run.js'
import { sayWatchIn } from '../src/text-watch.js'
import { minerCapture } from './miner-capture.js'
import { runWith } from './test-io.js'

let folder = ''
const at = (name: string) => join(folder, name)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'))
})
afterEach(() => rm(folder, { recursive: true }))

interface Watching {
  readonly done: Promise<number>
  readonly out: () => string
  readonly err: () => string
  /** Until something is said. */
  readonly until: (what: RegExp) => Promise<RegExpExecArray>
}

/** Starts a watch with options as commander gives them. */
function start(
  sources: readonly string[],
  options: Parameters<typeof runWatch>[1],
  input: Uint8Array[] = [],
): Watching {
  let [out, err] = ['', '']
  const io = {
    out: (text: string) => (out += text),
    err: (text: string) => (err += text),
    watched: false,
    environment: {},
  }
  const chunks = (async function* () {
    for (const chunk of input) yield chunk
  })()
  const done = runWatch(sources, options, io, sayWatchIn('en'), chunks)
  return {
    done,
    out: () => out,
    err: () => err,
    async until(what) {
      for (let i = 0; i < 2000; i++) {
        const match = what.exec(out) ?? what.exec(err)
        if (match !== null) return match
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      throw new Error(`not said: ${what.source}\n${out}\n${err}`)
    },
  }
}

/** A program that stands in for tcpdump. */
async function program(script: string): Promise<string> {
  await writeFile(at('tcpdump.mjs'), `#!${process.execPath}\n${script}`)
  await chmod(at('tcpdump.mjs'), 0o755)
  return at('tcpdump.mjs')
}

const eve = (port: number) =>
  `${JSON.stringify({
    timestamp: '2026-01-01T00:00:00.000000+0000',
    event_type: 'alert',
    src_ip: '10.0.0.5',
    src_port: port,
    dest_ip: '198.51.100.7',
    dest_port: 3333,
    proto: 'TCP',
    alert: { signature: 'ET COINMINER x', category: 'Crypto Currency Mining Activity Detected' },
  })}\n`

describe('packets', () => {
  it('are read from standard input until it ends', async () => {
    const bytes = minerCapture()
    const cut = [bytes.subarray(0, 1000), bytes.subarray(1000, 1007), bytes.subarray(1007)]
    const watching = start(['-'], { out: at('findings.ndjson') }, cut)
    expect(await watching.done).toBe(1)
    const lines = watching.out().trimEnd().split('\n')
    expect(lines).toHaveLength(1)
    const parsed = parseFinding(lines[0] ?? '')
    expect(parsed).toMatchObject({
      ok: true,
      finding: { verdict: 'confirmed', source: '-', mining: { poolAccount: 'farm', worker: 'rig7' } },
    })
    expect(watching.out()).not.toContain('secret-word')
    expect(await readFile(at('findings.ndjson'), 'utf8')).toBe(watching.out())
    expect(watching.err()).toContain('1 finding (1 confirmed')
  })

  it('come from the program that captures, as long as nobody says stop', async () => {
    await writeFile(at('miner.pcap'), minerCapture())
    const tcpdump = await program(
      `import { readFileSync } from 'node:fs'
       process.stderr.write('tcpdump: listening on lab0\\n')
       process.stdout.write(readFileSync(${JSON.stringify(at('miner.pcap'))}))
       process.on('SIGINT', () => { process.stderr.write(process.argv.slice(2).join(' ')); process.exit(0) })
       setInterval(() => {}, 1000)`,
    )
    const watching = start([], { interface: ['lab0'], filter: 'tcp', tcpdump })
    await watching.until(/"verdict":"confirmed"/)
    process.emit('SIGTERM')
    expect(await watching.done).toBe(1)
    expect(watching.err()).toContain('Watching lab0')
    expect(watching.err()).toContain('Watched for')
  })

  it('are not there when the program fails, and its reason is told', async () => {
    const tcpdump = await program(`process.stderr.write('tcpdump: lab0: You have no permission\\n'); process.exit(1)`)
    const watching = start([], { interface: ['lab0'], tcpdump })
    expect(await watching.done).toBe(3)
    expect(watching.err()).toContain('tcpdump: lab0: You have no permission')
  })
})

describe('logs and exports', () => {
  it('are followed as they grow', async () => {
    await writeFile(at('eve.json'), eve(1))
    const watching = start([at('eve.json')], { format: 'text', for: '60s' })
    await watching.until(/Watching/)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await appendFile(at('eve.json'), eve(50_000))
    await new Promise((resolve) => setTimeout(resolve, 700))
    process.emit('SIGINT')
    expect(await watching.done).toBe(1)
    // what was there before is left out
    expect(watching.out()).toMatch(/new {2}probable {2}10\.0\.0\.5:50000 → 198\.51\.100\.7:3333/)
    expect(watching.err()).toContain('1 line,')
  })

  it('are heard on UDP of this computer', async () => {
    const watching = start([], { listen: ['0'], for: '60s' })
    const [, port] = await watching.until(/udp:127\.0\.0\.1:(\d+)/)
    const socket = createSocket('udp4')
    const send = (bytes: Uint8Array) => new Promise((resolve) => socket.send(bytes, Number(port), '127.0.0.1', resolve))
    await send(Buffer.from('no export'))
    await send(netflow5())
    await new Promise((resolve) => setTimeout(resolve, 300))
    socket.close()
    process.emit('SIGINT')
    expect(await watching.done).toBe(0)
    expect(JSON.parse(watching.out())).toMatchObject({
      verdict: 'suspect',
      source: `udp:127.0.0.1:${port}`,
      subject: { client: '10.0.0.5', server: '198.51.100.7', serverPort: 4444 },
    })
    expect(watching.err()).toContain('0 lines and 1 UDP packet were of no known form')
  })
})

/** NetFlow v5: an hour of a quiet connection, a record a direction. */
function netflow5(): Buffer {
  const bytes = Buffer.alloc(24 + 2 * 48)
  bytes.writeUInt16BE(5, 0)
  bytes.writeUInt16BE(2, 2)
  bytes.writeUInt32BE(10_000_000, 4)
  bytes.writeUInt32BE(1_767_225_600, 8)
  const record = (base: number, from: number[], to: number[], ports: [number, number]) => {
    bytes.set(from, base)
    bytes.set(to, base + 4)
    bytes.writeUInt32BE(600, base + 16)
    bytes.writeUInt32BE(600 * 150, base + 20)
    bytes.writeUInt32BE(6_000_000, base + 24)
    bytes.writeUInt32BE(9_600_000, base + 28)
    bytes.writeUInt16BE(ports[0], base + 32)
    bytes.writeUInt16BE(ports[1], base + 34)
    bytes[base + 38] = 6
  }
  record(24, [10, 0, 0, 5], [198, 51, 100, 7], [50_000, 4444])
  record(72, [198, 51, 100, 7], [10, 0, 0, 5], [4444, 50_000])
  return bytes
}

describe('the webhook', () => {
  const received: string[] = []
  let server: Server
  let url = ''
  let status = 200
  beforeEach(async () => {
    received.length = 0
    status = 200
    server = createServer((request, response) => {
      let body = ''
      request.setEncoding('utf8')
      request.on('data', (text: string) => (body += text))
      request.on('end', () => {
        if (status === 200) received.push(body)
        response.writeHead(status).end()
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/hook`
  })
  afterEach(async () => {
    server.close()
    await once(server, 'close')
  })

  it('gets findings, and what it did not take waits for the next watch', async () => {
    const options = { webhook: url, spool: at('spool.ndjson'), format: 'none' }
    status = 503
    const refused = start(['-'], options, [minerCapture()])
    expect(await refused.done).toBe(1)
    expect(refused.out()).toBe('')
    expect(refused.err().match(/1 finding could not be sent \(HTTP 503\) and waits in/g)).toHaveLength(1)
    expect(received).toEqual([])
    status = 200
    const taken = start(['-'], options, [minerCapture(Date.UTC(2026, 5, 1))])
    expect(await taken.done).toBe(1)
    const findings = received
      .join('')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(findings.map(({ from }) => from.slice(0, 10))).toEqual(['2026-01-01', '2026-06-01'])
    expect(await readFile(at('spool.ndjson'), 'utf8')).toBe('')
  })
})

it('has a spool to itself, until whoever holds it has ended', async () => {
  const spool = at('spool.ndjson')
  const args = ['watch', '-', '--webhook', 'http://127.0.0.1:9/', '--spool', spool]
  const owner = { pid: process.ppid, host: hostname(), since: '2026-01-01T00:00:00.000Z', born: '' }
  await writeFile(`${spool}.lock`, JSON.stringify(owner))
  expect(await runWith(args)).toMatchObject({ code: 2, err: expect.stringContaining(`process ${process.ppid} on`) })
  await writeFile(`${spool}.lock`, JSON.stringify({ ...owner, pid: 999_999_999 }))
  const taken = start(['-'], { webhook: 'http://127.0.0.1:9/', spool, format: 'none' }, [])
  await taken.done
  expect(taken.err()).not.toContain('is used by another watch')
})

it('writes into no file that holds something else, or is watched', async () => {
  const text = '{"event_type":"alert"}\n'
  await writeFile(at('eve.json'), text)
  await writeFile(at('empty.json'), '')
  const hook = ['--webhook', 'http://127.0.0.1:9/']
  for (const more of [
    ['--out', at('eve.json')],
    ['--out', at('empty.json')],
    [...hook, '--spool', at('eve.json')],
    [...hook, '--spool', at('new'), '--out', at('new')],
  ]) {
    const { code, err } = await runWith(['watch', at('empty.json'), '--for', '10s', ...more])
    expect([code, err]).toEqual([2, expect.stringMatching(/would be written into|are both/)])
  }
  expect(await readFile(at('eve.json'), 'utf8')).toBe(text)
})

it.each([
  [['watch'], 'Name something to watch'],
  [['watch', '--listen', 'here'], '--listen takes a port'],
  [['watch', '-', '--webhook', 'ftp://x'], '--webhook takes an http'],
  [['watch', '-', '--webhook', 'https://me:secret@x/'], 'without user and password'],
  [['watch', '-', '--spool', 'x'], '--spool is for --webhook'],
  [['watch', '-', '--update', 'often'], '--update takes a time'],
  [['watch', '-', '--min-verdict', 'sure'], '--min-verdict takes'],
  [['watch', '-', '--out', '/no/such/folder/x'], 'Nothing was watched'],
  [['watch', '--interface', 'lab0', '--tcpdump', '/no/such/program'], 'could not be started'],
  [['watch', '--listen', '203.0.113.1:2055'], 'Nothing can be heard on 203.0.113.1:2055'],
])('%j is refused in words', async (args, said) => {
  const { code, out, err } = await runWith(args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(said)
})

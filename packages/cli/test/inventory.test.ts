import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEntries, verify } from '@davylamp/journal'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addInventory } from '../src/command/inventory.js'
import { type Fleet, madeUpAntminer, pcapBytes, Random, startFleet, tcpConversation, udpFrame } from '@davylamp/lab'

/** Programs of the system, which only its administrator may use. */
const system = { mount: 'mount', unmount: 'umount' } as const

const root = mkdtempSync(join(tmpdir(), 'davylamp-cli-'))
const at = (name: string) => join(root, name)
let fleet: Fleet

beforeAll(async () => {
  fleet = await startFleet(
    [1, 2, 3].map((number) => ({ address: `127.51.0.${number}`, exchanges: madeUpAntminer(number) })),
  )
})
afterAll(async () => {
  await fleet.switchOff()
  rmSync(root, { recursive: true })
})

/** Runs `davylamp inventory …` and gives what it said. */
async function inventory(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { code: 0, out: '', err: '' }
  const program = new Command('davylamp').exitOverride()
  const io = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    watched: false,
    environment: {},
  }
  addInventory(program, 'en', io, (code) => {
    said.code = code
  })
  await program.parseAsync(['inventory', ...args], { from: 'user' })
  return said
}

describe('davylamp inventory', () => {
  it('refuses a plan that is not whole, in words, and makes no journal', async () => {
    await inventory('plan', '--range', '127.51.0.0/29', '--case', 'A-1', '--officer', '1', '--out', at('half.json'))
    const { code, err } = await inventory('run', at('half.json'), '--folder', at('none'))
    expect(code).toBe(2)
    expect(err).toMatch(/Nothing was sent:[^]*legalBasis[^]*two officers/)
    expect(existsSync(at('none'))).toBe(false)
    expect(fleet.received).toEqual([])
  })

  it('prints every byte in a dry run, and sends none', async () => {
    await inventory(
      'plan',
      '--range',
      '127.51.0.0/29',
      '--case',
      'A-1',
      '--basis',
      'b',
      '--officer',
      '1',
      '--officer',
      '2',
      '--out',
      at('plan.json'),
    )
    const { code, out } = await inventory('run', at('plan.json'), '--dry-run')
    expect(code).toBe(0)
    expect(out).toContain('{"command":"version"}')
    expect(out).toContain(String.raw`GET /summary HTTP/1.1\r\nHost: 127.51.0.1:80\r\n`)
    expect(out).not.toMatch(/restart|reboot|addpool|POST/)
    expect(fleet.received).toEqual([])
  })

  it('counts, compares and writes, and sends no byte that the dry run did not print', async () => {
    writeFileSync(at('labels.csv'), 'item,model,serial\nA-1,S19,\nA-2,S19,\n')
    writeFileSync(at('A-1.jpg'), 'not really a photo')
    writeFileSync(
      at('arp.txt'),
      '127.51.0.1 dev eth0 lladdr 02:00:00:00:00:01 REACHABLE\n127.51.0.5 dev eth0 lladdr 02:00:00:00:00:05 STALE\n',
    )
    const printed = (await inventory('run', at('plan.json'), '--dry-run')).out
    const given = ['--labels', at('labels.csv'), '--neighbours', at('arp.txt'), '--photo', at('A-1.jpg')]
    const run = ['run', at('plan.json'), '--folder', at('case'), '--metered-kw', '9.9', '--format', 'ndjson']
    const { code, out, err } = await inventory(...run, ...given)
    expect(code).toBe(0)
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { address: string | null; state: string })
    expect(rows.map(({ address, state }) => `${address ?? '-'} ${state}`)).toEqual([
      '127.51.0.1 identified',
      '127.51.0.2 identified',
      '127.51.0.3 identified',
      '127.51.0.5 silent',
      '- silent',
      '- silent',
    ])
    expect(err).toMatch(/3 of 8 addresses answered: 3 identified/)
    expect(err).toMatch(/2 labels were listed and 3 machines answered/)
    expect(err).toContain('account1 (2), account0 (1)')
    for (const { bytes } of fleet.received)
      expect(printed).toContain(`${bytes.length} bytes  ${bytes.toString('latin1')}`)
    for (const name of [
      'inventory.ndjson',
      'inventory.csv',
      'inventory.xlsx',
      'inventory-zh.html',
      'inventory-en.html',
      'harm.csv',
      'harm.ndjson',
      'manifest.json',
    ])
      expect(existsSync(join(at('case'), name)), name).toBe(true)
    // every file of the folder but the chain itself, its anchors and what lists them
    const listed = new Set(
      readFileSync(join(at('case'), 'manifest.sha256'), 'utf8')
        .trim()
        .split('\n')
        .map((entry) => entry.slice(66)),
    )
    const there = readdirSync(at('case'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => statSync(join(at('case'), name)).isFile() && !/^(journal\.|manifest\.|anchors|personal)/.test(name),
    )
    expect([...listed].toSorted()).toEqual(there.toSorted())
    expect((await verify(at('case'))).verdict).toBe('intact')
    const kinds = new Set([...readEntries(at('case'))].map(({ kind }) => kind))
    for (const kind of [
      'plan.adopted',
      'item.typed',
      'table.imported',
      'attachment.kept',
      'request.sent',
      'reply.received',
      'machine.read',
      'scan.finished',
    ])
      expect(kinds, kind).toContain(kind)
  })

  it('holds to the plan that the dry run printed', async () => {
    const hash = /SHA-256: ([0-9a-f]{64})/.exec((await inventory('run', at('plan.json'), '--dry-run')).out)?.[1] ?? ''
    writeFileSync(at('edited.json'), readFileSync(at('plan.json'), 'utf8').replace('127.51.0.0/29', '127.51.0.0/24'))
    const edited = await inventory('run', at('edited.json'), '--folder', at('edited'), '--plan-sha256', hash)
    expect(edited.code).toBe(2)
    expect(edited.err).toContain('not the one that was agreed on')
    expect(existsSync(at('edited'))).toBe(false)
  })

  it('goes on where a finished run was, without asking a machine again', async () => {
    const before = fleet.received.length
    const { code, err } = await inventory('run', at('plan.json'), '--folder', at('case'))
    expect(code).toBe(0)
    expect(err).toContain('8 addresses and 3 machines were done')
    expect(fleet.received).toHaveLength(before)
  })

  it('says in a sentence that the disk is full, and goes on once there is room', async (context) => {
    const disk = at('disk')
    mkdirSync(disk)
    const mounting = process.platform === 'linux' ? [system.mount, '-t', 'tmpfs', '-o', 'size=512k', 'none', disk] : []
    if (mounting.length === 0 || spawnSync(mounting[0] ?? '', mounting.slice(1)).status !== 0) {
      context.skip('needs the right to mount a small file system')
      return
    }
    try {
      // so full that the journal ends in the middle, and so full that the outputs have no room
      for (const [free, said] of [
        [24, /disk is full/],
        [110, /disk is full|could not be written/],
      ] as const) {
        writeFileSync(join(disk, 'ballast'), Buffer.alloc((512 - free) * 1024))
        const full = await inventory('run', at('plan.json'), '--folder', join(disk, `case-${free}`))
        expect([full.code, full.err]).toEqual([3, expect.stringMatching(said)])
        expect((await verify(join(disk, `case-${free}`))).verdict).not.toBe('broken')
        rmSync(join(disk, 'ballast'))
        const again = await inventory('run', at('plan.json'), '--folder', join(disk, `case-${free}`))
        expect(again.code).toBe(0)
        expect(again.err).toContain('3 of 8 addresses answered: 3 identified')
        rmSync(join(disk, `case-${free}`), { recursive: true })
      }
    } finally {
      spawnSync(system.unmount, ['-l', disk])
    }
  })

  it('marks a unit’s look at itself', async () => {
    await inventory(
      'plan',
      '--own-network',
      '--unit',
      'u',
      '--approver',
      'a',
      '--range',
      '127.51.0.1',
      '--out',
      at('own.json'),
    )
    const { code, err } = await inventory('run', at('own.json'), '--folder', at('own'))
    expect(code).toBe(0)
    expect(err).toContain('单位自查')
    expect(readFileSync(join(at('own'), 'inventory-en.html'), 'utf8')).toContain('单位自查')
  })

  it('replays recorded conversations, and names files that are none', async () => {
    const response = JSON.stringify({ VERSION: [{ Type: 'Antminer S9' }] })
    const exchange = { transport: 'tcp-cgminer', port: 4028, request: '{"command":"version"}', response }
    writeFileSync(at('case.json'), JSON.stringify({ id: 'c1', exchanges: [exchange] }))
    writeFileSync(at('bad.json'), '{"id":"c2"}')
    const { code, out, err } = await inventory('replay', at('case.json'), at('bad.json'), '--json')
    expect(code).toBe(3)
    expect(JSON.parse(out)).toMatchObject({ case: 'c1', make: 'Antminer', model: 'S9' })
    expect(err).toContain('exchanges is missing')
  })

  it('reads machines out of captures that were made before, and looks for them in the run', async () => {
    const host = (ip: string, port: number) => ({ ip, port, mac: '02:00:00:00:00:07' })
    const startMs = Date.UTC(2026, 5, 1)
    const random = new Random(7)
    const mining = tcpConversation(
      {
        client: host('127.51.0.6', 50_000),
        server: host('203.0.113.7', 3333),
        startMs,
        rttMs: 20,
        messages: [
          ['client', '{"id":1,"method":"mining.subscribe","params":["cgminer/4.9"]}\n'],
          ['server', '{"id":1,"result":[[["mining.notify","a"]],"08000002",4],"error":null}\n'],
          ['client', '{"id":2,"method":"mining.authorize","params":["acc.1","x"]}\n'],
          ['server', '{"id":2,"result":true,"error":null}\n'],
          ['client', '{"id":3,"method":"mining.submit","params":["acc.1","1","00000000","5f000000","b2957c02"]}\n'],
          ['server', '{"id":3,"result":true,"error":null}\n'],
        ].map(([from, payload = ''], index) => ({
          from: from === 'client' ? ('client' as const) : ('server' as const),
          timeMs: startMs + 100 * (index + 1),
          payload,
        })),
        handshake: true,
        close: 'none',
      },
      random,
    )
    const press = (ip: string) => ({
      timeMs: startMs,
      bytes: udpFrame(host(ip, 4000), host('255.255.255.255', 14235), Buffer.from(`${ip},020000000007`), 1, 64),
    })
    writeFileSync(at('room.pcap'), pcapBytes([...mining, press('127.51.0.7'), press('10.9.9.9')]))
    const folder = ['--folder', at('seen')]
    const { code, out, err } = await inventory('listen', at('plan.json'), ...folder, '--capture', at('room.pcap'))
    expect(code).toBe(0)
    expect(out).toMatch(/127\.51\.0\.7 02:00:00:00:00:07 Antminer-like/)
    expect(out).toMatch(/10\.9\.9\.9 .*outside the ranges of the plan/)
    expect(out).toContain('127.51.0.6 mined with 203.0.113.7:3333')
    expect(err).toContain('2 IP reports, 0 hosts at a miner’s port, 1 host that mined')
    const run = await inventory('run', at('plan.json'), ...folder, '--format', 'ndjson')
    expect(run.out).toMatch(/"state":"silent","address":"127\.51\.0\.6"/)
    expect(run.out).toMatch(/"state":"silent","address":"127\.51\.0\.7"/)
    expect(run.err).toMatch(/outside the ranges of the plan .*10\.9\.9\.9/)
    expect((await verify(at('seen'))).verdict).toBe('intact')
  })

  it('listens for a while and ends', async () => {
    const { code, err } = await inventory(
      'listen',
      at('plan.json'),
      '--folder',
      at('case'),
      '--seconds',
      '0.2',
      '--host',
      '127.0.0.1',
    )
    expect(code).toBe(0)
    expect(err).toContain('0 reports heard')
  })
})

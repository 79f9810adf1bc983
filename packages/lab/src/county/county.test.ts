import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readPcap } from '../capture/read-back.js'
import type { Answers } from './answers.js'
import { makeCounty } from './county.js'

const small = { seed: 3, share: 0.02, days: 150, captureMinutes: 6 }
const folder = await mkdtemp(join(tmpdir(), 'lab-county-'))
afterAll(() => rm(folder, { recursive: true }))
const county = await makeCounty(join(folder, 'a'), small)

async function rows(path: string, encoding = 'utf-8'): Promise<string[][]> {
  const bytes = await readFile(join(county.records, path))
  const text = new TextDecoder(encoding).decode(path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(','))
}

async function fingerprint(root: string): Promise<Map<string, string>> {
  const files = await readdir(root, { recursive: true, withFileTypes: true })
  const prints = new Map<string, string>()
  for (const file of files.filter((each) => each.isFile())) {
    const path = join(file.parentPath, file.name)
    prints.set(
      path.slice(root.length),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    )
  }
  return prints
}

async function truth(): Promise<Answers> {
  return JSON.parse(await readFile(join(county.answers, 'truth.json'), 'utf8')) as Answers
}

describe('makeCounty', () => {
  it('writes the same bytes for the same seed, and others for another', async () => {
    const first = await fingerprint(join(folder, 'a'))
    await makeCounty(join(folder, 'b'), small)
    expect(await fingerprint(join(folder, 'b'))).toEqual(first)
    await makeCounty(join(folder, 'c'), { ...small, seed: 4 })
    const other = await fingerprint(join(folder, 'c'))
    expect(other.get('/records/readings/longtan.csv.gz')).not.toBe(first.get('/records/readings/longtan.csv.gz'))
  })

  it('leaves a county that is current alone and makes an unfinished one anew', async () => {
    expect(county.made).toBe(true)
    expect((await makeCounty(join(folder, 'b'), small)).made).toBe(false)
    await writeFile(join(folder, 'b', 'county.json'), '{}')
    expect((await makeCounty(join(folder, 'b'), small)).made).toBe(true)
  })

  it('names every meter of the readings in the customers table, and every site link leads somewhere', async () => {
    const customers = await rows('tables/customers.csv')
    const known = new Set(customers.slice(1).map((row) => row[0]))
    expect(known.size).toBe(county.meters)
    for (const town of ['chengguan', 'longtan', 'yunxi', 'shiqiao']) {
      const [header, ...readings] = await rows(`readings/${town}.csv.gz`)
      expect(header?.length).toBe(26)
      expect(readings.length).toBeGreaterThan(0)
      for (const row of readings) {
        expect(row.length).toBe(26)
        expect(known.has(row[0] ?? '')).toBe(true)
      }
    }
    const accounts = new Set(customers.slice(1).map((row) => row[1]))
    for (const [, kind, value] of (await rows('tables/site_links.csv')).slice(1)) {
      if (kind === 'meter') expect(known.has(value ?? '')).toBe(true)
      if (kind === 'account') expect(accounts.has(value ?? '')).toBe(true)
    }
  })

  it('exports one town as a utility does', async () => {
    const [header, first] = await rows('readings/baishui-96.csv.gz', 'gb18030')
    expect(header?.slice(0, 6)).toEqual(['', 'CONS_NO', '供电单位', 'DATA_DATE', '倍率', 'P1'])
    expect(header?.length).toBe(101)
    expect(first?.slice(1, 5)).toEqual(['0510700001', '白水供电所', '2021/1/1', '1'])
    const large = await rows('readings/baishui-large.csv.gz', 'gb18030')
    expect(large.some((row) => row[1]?.endsWith(' 24:00'))).toBe(true)
    expect(large.some((row) => row[1]?.endsWith(' 0:00'))).toBe(false)
  })
})

describe('the county’s physics', () => {
  it('closes the balance of clean plants and leaves that of Shiban open by its machines', async () => {
    const [, ...list] = await rows('tables/plant_readings.csv.gz')
    const open = new Map<string, { generation: number; missing: number; hours: number }>()
    for (const [id = '', , generation, exported, imported, station, direct] of list) {
      if (generation === '') continue
      const sum = open.get(id) ?? { generation: 0, missing: 0, hours: 0 }
      sum.generation += Number(generation)
      sum.missing += Number(generation) + Number(imported) - Number(exported) - Number(station) - Number(direct)
      sum.hours++
      open.set(id, sum)
    }
    expect(open.size).toBe(8)
    for (const [id, { generation, missing, hours }] of open) {
      expect(hours).toBe(150 * 24)
      if (id === 'P03') expect(missing / hours).toBeGreaterThan(400)
      else expect(missing / generation).toBeLessThan(0.035)
    }
    expect((await truth()).mining[0]).toMatchObject({
      subject: { kind: 'plant', id: 'P03' },
      machines: 211,
      onset: null,
    })
  })

  it('has the home’s new meter idle before its onset and at the power of six machines after it', async () => {
    const home = (await truth()).mining.find((each) => each.machines === 6)
    const days = (await rows('readings/yunxi.csv.gz')).filter((row) => row[0] === home?.subject.id)
    const mean = (row: readonly string[]): number => {
      const values = row.slice(2).filter((cell) => cell !== '')
      return values.reduce((sum, cell) => sum + Number(cell), 0) / values.length
    }
    expect(days[0]?.[1]).toBe('2021-05-07')
    for (const row of days) {
      const date = row[1] ?? ''
      if (date < '2021-05-11') expect(mean(row)).toBeLessThan(0.3)
      if (date > '2021-05-11') expect(mean(row)).toBeLessThan(22)
    }
    const after = days.filter((row) => (row[1] ?? '') > '2021-05-11').map(mean)
    expect(after.toSorted((a, b) => a - b)[Math.floor(after.length / 2)]).toBeGreaterThan(15)
  })

  it('makes every transformer carry what its meters read and its losses, but for what was planted', async () => {
    const hour = '2021-04-14 19:00'
    const through = new Map<string, number>()
    for (const [id = '', time, energy] of (await rows('tables/transformer_readings.csv.gz')).slice(1)) {
      if (time === hour) through.set(id, Number(energy))
    }
    expect(through.size).toBe(28)
    const topology = new Map((await rows('tables/topology.csv')).map(([meter = '', id = '']) => [meter, id]))
    const metered = new Map<string, number>()
    for (const town of ['chengguan', 'shiqiao']) {
      for (const row of await rows(`readings/${town}.csv.gz`)) {
        if (row[1] !== '2021-04-14') continue
        const id = topology.get(row[0] ?? '') ?? ''
        // A gap in one of its meters leaves a transformer without a balance for the hour.
        metered.set(id, (metered.get(id) ?? 0) + (row[21] === '' ? Number.NaN : Number(row[21])))
      }
    }
    let judged = 0
    for (const [id, sum] of metered) {
      const energy = through.get(id) ?? 0
      if (Number.isNaN(sum) || energy < 20) continue
      judged++
      expect((energy - sum) / energy).toBeGreaterThan(-0.01)
      expect((energy - sum) / energy).toBeLessThan(0.12)
    }
    expect(judged).toBeGreaterThan(3)
  })
})

describe('the county’s captures', () => {
  it('use private and documentation addresses only, with right checksums', async () => {
    for (const name of await readdir(join(county.records, 'captures'))) {
      const packets = readPcap(await readFile(join(county.records, 'captures', name)))
      expect(packets.length).toBeGreaterThan(500)
      const ends = new Set(packets.flatMap(({ from, to }) => [from, to]).map((end) => end.split(':')[0] ?? ''))
      for (const address of ends) expect(address).toMatch(/^(10\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/)
      expect(packets.every((packet) => packet.checksumsRight)).toBe(true)
    }
  })

  it('shows 211 machines at the plant’s relay under two accounts', async () => {
    const packets = readPcap(await readFile(join(county.records, 'captures', 'plant-uplink.pcap')))
    const users = new Set<string>()
    const clients = new Set<string>()
    for (const { to, from, payload } of packets) {
      if (!to.endsWith(':3333') || payload.length === 0) continue
      clients.add(from.split(':')[0] ?? '')
      const { method, params } = JSON.parse(Buffer.from(payload).toString()) as { method: string; params: unknown[] }
      if (method === 'mining.authorize') users.add(String(params[0]))
    }
    expect(clients.size).toBe(211)
    expect(users.size).toBe(211)
    expect([...new Set([...users].map((user) => user.split('.')[0]))].toSorted()).toEqual(['longtan01', 'sbeast88'])
  })
})

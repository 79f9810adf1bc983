import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { dataLines, hasPageData } from './data.fixture.js'
import { judge } from './judge.js'
import { measurePage } from './measure/measure-page.js'
import { moduleRecord } from './read/module-record.js'
import type { Resource } from './read/observation.js'
import { emptyObservation, observeHtml, observeScript } from './read/observe.js'

/** A fifth by hash: no threshold was chosen on it. */
function isHeldOut(key: string): boolean {
  return createHash('sha256').update(key).digest().readUInt32BE(0) % 5 === 0
}

function verdictOfAddresses(id: string, resources: Resource[]): string | null {
  return judge(measurePage({ ...emptyObservation(id), resources })).verdict
}

describe.skipIf(!hasPageData)('recorded pages', () => {
  it('every snippet of a miner is found, no control is accused, in both parts', () => {
    for (const line of dataLines('page_snippets.jsonl')) {
      const { id, html, label } = JSON.parse(line)
      const seen = html.includes('<') ? observeHtml(html, id) : observeScript(html, id)
      const { verdict } = judge(measurePage(seen))
      const part = isHeldOut(id) ? 'held out' : 'seen'
      if (label === 'miner' || label === 'consented') expect(verdict, `${id} ${part}`).not.toBeNull()
      else expect(verdict, `${id} ${part}`).toBeNull()
    }
  })

  it('every module is told right, in both parts', () => {
    const counts = { seen: 0, 'held out': 0 }
    for (const line of dataLines('wasm_static_features.jsonl')) {
      const record = JSON.parse(line)
      const facts = moduleRecord(record)
      expect(facts).not.toBeNull()
      if (facts === null) continue
      const { verdict } = judge(measurePage({ ...emptyObservation(record.name), measuredModules: [facts] }))
      const part = isHeldOut(record.sha256) ? 'held out' : 'seen'
      counts[part]++
      expect(verdict !== null, `${record.name} ${part}`).toBe(record.label === 'miner')
    }
    expect(counts.seen).toBeGreaterThan(0)
    expect(counts['held out']).toBeGreaterThan(0)
  })

  it('addresses of ordinary sites accuse nobody', () => {
    const accused = dataLines('page_request_urls_2026.tsv')
      .slice(1)
      .map((line) => line.split('\t'))
      .filter(([label]) => label === 'benign')
      .filter(([, site = '', url = '']) => verdictOfAddresses(site, [{ kind: 'script', url }]) !== null)
    expect(accused).toEqual([])
  })

  it('most sockets of sites that were seen mining are worth a look by their address alone', () => {
    const sites = dataLines('minesweeper_sites_2018.jsonl')
      .map((line) => JSON.parse(line))
      .filter(({ pool }) => Array.isArray(pool) && pool.length > 0)
    const found = sites.filter(({ domain, pool }) => {
      const resources = pool.map((url: string): Resource => ({ kind: 'socket', url: url.trim() }))
      return verdictOfAddresses(domain, resources) !== null
    })
    // the three lists find 27, 42 and 69 %
    expect(found.length / sites.length).toBeGreaterThan(0.69)
  })
})

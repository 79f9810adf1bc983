import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runWith } from './test-io.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-own-'))
const file = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

/** Twenty homes for 90 days; the first runs 6 kW of machines from day 40 on. */
function readings(): string {
  let state = 7
  const random = () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296
  const lines = [
    `meter_id,date,${Array.from({ length: 24 }, (_, hour) => `h${String(hour + 1).padStart(2, '0')}`).join()}`,
  ]
  for (let meter = 0; meter < 20; meter++)
    for (let day = 0; day < 90; day++) {
      const date = new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10)
      const hours = Array.from({ length: 24 }, (_, hour) => {
        const busy = hour >= 18 && hour < 23 ? 1.2 : 0.2
        return (0.15 + (0.5 + random()) * busy + (meter === 0 && day >= 40 ? 6 + 0.2 * random() : 0)).toFixed(3)
      })
      lines.push(`M${meter},${date},${hours.join()}`)
    }
  return lines.join('\n')
}

describe('a folder into which its own results were written', () => {
  it('gives the same findings when it is scanned again, and names every output as one', async () => {
    writeFileSync(file('readings.csv'), readings())
    mkdirSync(file('out'))
    const first = await runWith([
      'scan',
      folder,
      ...['findings', 'scores', 'report', 'worklist', 'evidence'].flatMap((what) => [
        `--${what}`,
        file(`out/${what}${what === 'worklist' ? '.xlsx' : ''}`),
      ]),
      '--format',
      'csv',
    ])
    writeFileSync(file('out/leads.csv'), first.out)
    writeFileSync(file('out/leads.json'), (await runWith(['scan', file('readings.csv'), '--format', 'json'])).out)
    const again = await runWith(['scan', folder, '--format', 'csv'])
    expect(again.out).toBe(first.out)
    const { problems } = JSON.parse((await runWith(['scan', folder, '--format', 'json'])).out) as {
      problems: readonly { code: string; source: string }[]
    }
    const own = problems.filter(({ code }) => code === 'intake.own-output').map(({ source }) => source.split('!')[0])
    const names = ['evidence', 'findings', 'leads.csv', 'leads.json', 'report', 'scores', 'worklist.xlsx']
    expect([...new Set(own)].toSorted()).toEqual(names.map((name) => file(`out/${name}`)))
    expect(again.code).toBe(first.code)
    // an earlier evidence folder may be written anew
    const anew = await runWith(['scan', file('readings.csv'), '--evidence', file('out/evidence')])
    expect(anew.code).toBe(first.code)
  })
})

describe('an evidence folder', () => {
  it('is never written among somebody’s own files', async () => {
    mkdirSync(file('mine'))
    writeFileSync(file('mine/manifest.json'), '{"name":"my web page"}')
    writeFileSync(file('few.csv'), 'meter_id,date,h01\n')
    for (const path of ['mine', 'few.csv']) {
      const refused = await runWith(['scan', file('few.csv'), '--evidence', file(path), '--lang', 'en'])
      expect(refused.code).toBe(2)
      expect(refused.err).toContain('neither empty nor an earlier evidence folder')
    }
    expect(readdirSync(file('mine'))).toEqual(['manifest.json'])
    mkdirSync(file('empty'))
    const scanned = await runWith(['scan', file('few.csv'), '--evidence', file('empty'), '--lang', 'en'])
    expect(scanned.err).not.toContain('neither empty')
  })
})

/**
 * The story with few machines and with findings that are written here: the same steps through the same server, in seconds, on what was
 * built last. `DAVYLAMP_STORY` names the folder it is told in.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from '../ready.mjs'
import { play } from './play.mjs'
import { at } from './stage.mjs'
import { told } from './telling.mjs'

const seen = (n, sense, verdict, subject, mining = {}) => ({
  schema: 'davylamp.finding/1',
  id: `${sense}:${String(n).padStart(16, '0')}`,
  sense,
  verdict,
  score: 0.9,
  subject,
  source: 'short.csv',
  line: null,
  from: '2022-07-01T00:00:00.000Z',
  to: '2022-07-31T00:00:00.000Z',
  mining,
  reasons: [],
  alternatives: [],
  missing: [],
  evidence: [],
  detector: { name: sense, version: '1.0.0' },
})

const meter = (id) => ({ kind: 'meter', id })
const findings = [
  seen(1, 'power', 'probable', meter('M-PLANT'), { powerKw: { low: 600, high: 700 } }),
  seen(2, 'power', 'suspect', meter('M-HOME'), { powerKw: { low: 18, high: 20 } }),
  seen(3, 'network', 'probable', { kind: 'host', id: 'H-HOME' }),
  seen(4, 'power', 'suspect', meter('M-NEIGHBOUR'), { powerKw: { low: 3, high: 4 } }),
]

const tables = {
  'sites.csv': [
    'site_id,name,premises,town,lon,lat',
    'S1,石板水电站,plant,石板镇,0.2,0.1',
    'S2,枫树村一户,home,石板镇,0.21,0.11',
    'S3,枫树村邻户,home,石板镇,0.22,0.11',
  ],
  'site_links.csv': [
    'site_id,kind,value,from,to',
    'S1,meter,M-PLANT,,',
    'S2,meter,M-HOME,,',
    'S2,host,H-HOME,,',
    'S3,meter,M-NEIGHBOUR,,',
  ],
}

function written() {
  const folder = at('records')
  mkdirSync(folder)
  const files = { 'findings.ndjson': findings.map((one) => JSON.stringify(one)), ...tables }
  return Object.entries(files).map(([name, lines]) => {
    const path = `${folder}/${name}`
    writeFileSync(path, `${lines.join('\n')}\n`)
    return relative(root, path)
  })
}

await play({ findings: written, machines: { plant: 3, home: 2 } })
console.log(JSON.stringify(told))

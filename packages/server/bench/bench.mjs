/**
 * How long people wait for the list of leads: LEADS leads of invented findings, USERS signed in, each asking with filters again and again
 * over HTTP for SECONDS seconds. Each list is entered in the journal before it is handed out.
 *
 * npm run bench -- server [LEADS] [USERS] [SECONDS]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importFindings } from '@davylamp/store'
import { configOf, enterBody, serve } from '../dist/index.js'

const [leads = 100_000, users = 20, seconds = 20] = process.argv.slice(2).map(Number)
let serving
const folder = mkdtempSync(join(tmpdir(), 'davylamp-bench-'))
const bodyId = 'bench'
const towns = Array.from({ length: 20 }, (_, n) => `town ${n}`)
const filters = ['', '&verdict=probable', '&town=town%207', '&verdict=suspect,probable&town=town%203', '&stage=new']

try {
  const first = await timed(open)
  await first.value.close()
  const warm = await timed(open)
  console.log(`start, first time  ${Math.round(first.ms)} ms (makes the cluster and the schema)`)
  console.log(`start, warm        ${Math.round(warm.ms)} ms`)
  serving = warm.value
  const { accounts, store } = serving.context
  await enterBody(store, { bodyId, name: 'Bench', kind: 'development-reform', province: '四川', areaCode: '510198' })
  const by = { personId: 'p1', bodyId, role: 'screener' }
  const links = Array.from({ length: leads }, (_, n) => ({ siteId: `s${n}`, kind: 'meter', value: `M${n}` }))
  const sites = Array.from({ length: leads }, (_, n) => ({
    siteId: `s${n}`,
    name: `Site ${n}`,
    premises: n % 3 === 0 ? 'home' : 'workshop',
    town: towns[n % towns.length],
    lon: 106,
    lat: 29,
  }))
  const places = { sites, links, accountOfMeter: new Map() }
  await importFindings(store.db, { bodyId, by, today: '2026-11-24', places, source: 'bench' }, findings())
  await store.pool.query('analyze')
  const cookies = []
  for (let n = 0; n < users; n++) cookies.push(await signedIn(accounts, serving.url, n))
  const until = performance.now() + seconds * 1000
  const waits = (await Promise.all(cookies.map((cookie, n) => ask(serving.url, cookie, n, until)))).flat()
  waits.sort((a, b) => a - b)
  const at = (part) => Math.round(waits[Math.floor(waits.length * part)] ?? 0)
  console.log(`lists              ${waits.length} in ${seconds} s, ${users} users, ${leads} leads`)
  console.log(`wait               p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`)
} finally {
  await serving?.close()
  rmSync(folder, { recursive: true, force: true })
}

async function open() {
  const env = { databaseUrl: null, origin: null, secret: null, oidc: null }
  const opened = await serve(configOf(env, { folder, host: '127.0.0.1', port: 0 }), false)
  if ('problem' in opened) throw new Error(opened.problem.en)
  return opened
}

async function signedIn(accounts, url, n) {
  const username = `user.${n}`
  const { password } = await accounts.addPerson({ username, name: username, bodyId, role: 'screener' }, false)
  const response = await fetch(new URL('/api/session', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })
  return response.headers.getSetCookie()[0].split(';')[0]
}

/** One user, who looks at a list, thinks a while, and looks at the next. */
async function ask(url, cookie, user, until) {
  const waits = []
  for (let n = user; performance.now() < until; n++) {
    const began = performance.now()
    const response = await fetch(new URL(`/api/leads?limit=50${filters[n % filters.length]}`, url), {
      headers: { cookie },
    })
    const { leads } = await response.json()
    if (response.status !== 200 || leads.length === 0) throw new Error(`A list failed: ${response.status}`)
    waits.push(performance.now() - began)
    await new Promise((resolve) => setTimeout(resolve, 500 + ((n * 137) % 1000)))
  }
  return waits
}

function* findings() {
  for (let n = 0; n < leads; n++) {
    const power = 5 + (n % 300)
    yield {
      schema: 'davylamp.finding/1',
      id: `power:${String(n).padStart(16, '0')}`,
      sense: 'power',
      verdict: n % 10 === 0 ? 'probable' : 'suspect',
      score: 0.5 + (n % 50) / 100,
      subject: { kind: 'meter', id: `M${n}` },
      source: 'bench.csv',
      line: null,
      from: '2022-07-01T00:00:00.000Z',
      to: '2022-07-31T00:00:00.000Z',
      mining: { powerKw: { low: power, high: power * 1.1 } },
      reasons: [],
      alternatives: [],
      missing: [],
      evidence: [],
      detector: { name: 'bench', version: '1.0.0' },
    }
  }
}

async function timed(work) {
  const began = performance.now()
  const value = await work()
  return { value, ms: performance.now() - began }
}
